import { chat } from './zh/chat.ts';
import { code } from './zh/code.ts';
import { common } from './zh/common.ts';
import { history } from './zh/history.ts';
import { home } from './zh/home.ts';
import { logs } from './zh/logs.ts';
import { model } from './zh/model.ts';
import { plan } from './zh/plan.ts';
import { preview } from './zh/preview.ts';
import { run } from './zh/run.ts';
import { types } from './zh/types.ts';
import { work } from './zh/work.ts';

/** Simplified Chinese. */
export const zh = {
  common,
  home,
  chat,
  plan,
  run,
  preview,
  code,
  history,
  logs,
  model,
  types,
  work,
} as const;
