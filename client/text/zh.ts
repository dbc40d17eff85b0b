import { chat } from './zh/chat.ts';
import { common } from './zh/common.ts';
import { home } from './zh/home.ts';
import { plan } from './zh/plan.ts';
import { preview } from './zh/preview.ts';
import { run } from './zh/run.ts';
import { work } from './zh/work.ts';

/** Simplified Chinese. */
export const zh = { common, home, chat, plan, preview, run, work } as const;
