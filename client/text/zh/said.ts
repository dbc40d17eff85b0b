import type { Sayings } from '../said/translator.ts';
import { accessSaid } from './said/access.ts';
import { checksSaid } from './said/checks.ts';
import { modelSaid } from './said/model.ts';
import { plansSaid } from './said/plans.ts';
import { runsSaid } from './said/runs.ts';
import { tablesSaid } from './said/tables.ts';
import { thingsSaid } from './said/things.ts';

/** What the server says in English, in Chinese. */
export const zhSaid: Sayings = {
  ...thingsSaid,
  ...accessSaid,
  ...checksSaid,
  ...modelSaid,
  ...plansSaid,
  ...runsSaid,
  ...tablesSaid,
};
