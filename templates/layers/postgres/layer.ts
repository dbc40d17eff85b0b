import { hasAccounts } from '../../base/print/storage-features.ts';
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
    ['server/data/authority.ts', printAuthority(spec)],
  ]);
}

/** Who may do what: everybody everything, or people by their roles. */
function printAuthority(spec: AppSpec): string {
  return hasAccounts(spec)
    ? `export { peopleAuthority as authority } from '../accounts/people-authority.ts';\n`
    : `export { openAuthority as authority } from './open-authority.ts';\n`;
}
