import type { Layer } from '../../compose/layer.ts';

/** Rows in Postgres, kept by the app's own server. */
export const postgresLayer: Omit<Layer, 'files'> = {
  id: 'postgres',
  title: 'Storage in Postgres',
  requires: ['base'],
  dependencies: ['pg'],
  developmentDependencies: ['@types/pg'],
  whenToUse: 'Rows live on the server: they are shared between people or must outlive a browser.',
  applies: (spec) => spec.storage === 'postgres',
};
