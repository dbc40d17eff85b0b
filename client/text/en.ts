import { chat } from './en/chat.ts';
import { code } from './en/code.ts';
import { common } from './en/common.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { logs } from './en/logs.ts';
import { model } from './en/model.ts';
import { plan } from './en/plan.ts';
import { preview } from './en/preview.ts';
import { run } from './en/run.ts';
import { types } from './en/types.ts';
import { work } from './en/work.ts';

/** English, the reference: every other language has the same keys. */
export const en = {
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
