import type { FollowUpKind } from '../follow-up-kind.ts';
import { addField } from './add-field.ts';
import { addFilter } from './add-filter.ts';
import { addLogIn } from './add-log-in.ts';
import { addOption } from './add-option.ts';
import { addThing } from './add-thing.ts';
import { changeColours } from './change-colours.ts';
import { changePrivacy } from './change-privacy.ts';
import { changeScheme } from './change-scheme.ts';
import { changeSort } from './change-sort.ts';
import { changeStorage } from './change-storage.ts';
import { changeView } from './change-view.ts';
import { collectThings } from './collect-things.ts';
import { doThings } from './do-things.ts';
import { exportList } from './export-list.ts';
import { recordThings } from './record-things.ts';
import { removeField } from './remove-field.ts';
import { removeFilter } from './remove-filter.ts';
import { removeLogIn } from './remove-log-in.ts';
import { removePage } from './remove-page.ts';
import { removeSamples } from './remove-samples.ts';
import { renameApp } from './rename-app.ts';
import { renameThing } from './rename-thing.ts';
import { requireField } from './require-field.ts';
import { restrict } from './restrict.ts';
import { showChart } from './show-chart.ts';
import { showMetric } from './show-metric.ts';
import { switchSearch } from './switch-search.ts';

/** Every kind of change, in the order in which they are tried: the more definite first. */
export const followUpKinds: readonly FollowUpKind[] = [
  changeScheme,
  changeColours,
  renameApp,
  renameThing,
  removeSamples,
  restrict,
  changePrivacy,
  removeLogIn,
  addLogIn,
  removeFilter,
  addFilter,
  changeSort,
  switchSearch,
  showChart,
  showMetric,
  changeView,
  requireField,
  removeField,
  removePage,
  addOption,
  addField,
  exportList,
  collectThings,
  changeStorage,
  recordThings,
  doThings,
  addThing,
];
