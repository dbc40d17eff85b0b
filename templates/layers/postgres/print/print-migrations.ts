import { createHash } from 'node:crypto';
import type { FileMap } from '../../../compose/layer.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import { printChange } from './print-change.ts';
import { readSchema, type Schema } from './read-schema.ts';
import { wantedTables, type WantedColumn, type WantedTable } from './wanted-columns.ts';

export interface PrintedMigrations {
  /** By path: those there were, unchanged, and a new one when something is missing. */
  migrations: FileMap;
  /** What all of them make together. */
  schema: Schema;
}

/** What a table still lacks. */
export interface Lack {
  table: WantedTable;
  isNew: boolean;
  columns: readonly WantedColumn[];
}

/** Those that layers bring. */
const layerFiles = new Set([
  'migrations/0001-app-tables.sql',
  'migrations/0001-people.sql',
  'migrations/0001-profile-contact.sql',
  'migrations/0001-told-about.sql',
]);

/**
 * The migrations of an app. Those in `sources` are never rewritten; what the spec needs besides is added in one new
 * file with the next number. Nothing is ever dropped.
 */
export function printMigrations(spec: AppSpec, sources: FileMap): PrintedMigrations {
  const before = new Map(
    [...sources].filter(([path]) => /^migrations\/\d+[\w.-]*\.sql$/.test(path) && !layerFiles.has(path)),
  );
  const made = readSchema(before);
  const lacks = findLacks(wantedTables(spec, made), made);
  if (lacks.length === 0) return { migrations: before, schema: made };
  const path = `migrations/${nextNumber([...before.keys()])}-${nameOf(lacks)}.sql`;
  const migrations = new Map([...before, [path, printChange(lacks)]]);
  return { migrations, schema: made };
}

function findLacks(tables: readonly WantedTable[], made: Schema): Lack[] {
  return tables
    .map((table) => {
      const existing = made.get(table.name);
      return {
        table,
        isNew: !existing,
        columns: table.columns.filter(({ name }) => !existing?.has(name)),
      };
    })
    .filter(({ isNew, columns }) => isNew || columns.length > 0);
}

function nextNumber(paths: readonly string[]): string {
  const numbers = paths.map((path) => Number(/^migrations\/(\d+)/.exec(path)?.[1] ?? 0));
  return String(Math.max(1, ...numbers) + 1).padStart(4, '0');
}

/** `add-task-priority`, so that a list of files tells what happened. */
function nameOf(lacks: readonly Lack[]): string {
  const names = lacks.flatMap(({ table, isNew, columns }) =>
    isNew ? [table.name] : columns.map(({ name }) => `${table.name}-${name}`),
  );
  const verb = lacks.every(({ isNew }) => isNew) ? 'create' : 'add';
  const name = `${verb}-${names.join('-and-')}`.replaceAll(/_+/g, '-');
  if (name.length <= 60) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return `${verb}-${names[0]?.replaceAll(/_+/g, '-').slice(0, 40)}-and-${names.length - 1}-more-${hash}`;
}
