import type { FileMap, Layer } from '../../compose/layer.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import { printFileRows } from './print/print-file-rows.ts';
import { printMigrations } from './print/print-migrations.ts';
import { printTables } from './print/print-tables.ts';

/** Rows in Postgres, kept by the app's own server. */
export const postgresLayer: Omit<Layer, 'files'> = {
  id: 'postgres',
  title: 'Storage in Postgres',
  requires: ['base'],
  dependencies: ['pg'],
  developmentDependencies: ['@types/pg'],
  scripts: { migrate: 'node server/migrate.ts' },
  whenToUse: 'Rows live on the server: they are shared between people or must outlive a browser.',
  applies: (spec) => spec.storage === 'postgres',
  print: printPostgres,
};

function printPostgres(spec: AppSpec, sources: FileMap): FileMap {
  const { migrations, schema } = printMigrations(spec, sources);
  return new Map([
    ...migrations,
    ['server/data/tables.ts', printTables(spec, schema)],
    ['server/data/file-rows.ts', printFileRows(spec)],
  ]);
}
