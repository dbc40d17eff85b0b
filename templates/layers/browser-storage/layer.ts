import type { Layer } from '../../compose/layer.ts';

/** Rows in each visitor's own browser. */
export const browserStorageLayer: Omit<Layer, 'files'> = {
  id: 'browser-storage',
  title: 'Storage in the browser',
  requires: ['base'],
  dependencies: [],
  whenToUse: 'Everybody keeps their own data on their own device; nothing is shared between people.',
  applies: (spec) => spec.storage === 'browser',
};
