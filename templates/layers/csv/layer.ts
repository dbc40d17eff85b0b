import { hasSources } from '../../base/print/storage-features.ts';
import type { Layer } from '../../compose/layer.ts';
import { printSources } from './print-sources.ts';

/** Rows from files in the app's `data/` folder. */
export const csvLayer: Omit<Layer, 'files'> = {
  id: 'csv',
  title: 'Data from files',
  requires: ['base'],
  dependencies: ['papaparse'],
  developmentDependencies: ['@types/papaparse'],
  whenToUse: 'The app shows, or starts from, a table that was attached.',
  applies: hasSources,
  print: (spec) => new Map([['shared/csv/sources.ts', printSources(spec)]]),
};
