import type { FileMap } from '../../../compose/layer.ts';

export const columnTypes = ['text', 'double precision', 'boolean', 'text[]'] as const;

export type ColumnType = (typeof columnTypes)[number];

/** Types of columns by table and column. */
export type Schema = ReadonlyMap<string, ReadonlyMap<string, ColumnType>>;

const statement = /ALTER TABLE\s+"([^"]+)"([^;]*);/g;
const addition = /ADD COLUMN IF NOT EXISTS\s+"([^"]+)"\s+(double precision|boolean|text\[\]|text)(?![\w[])/g;
const creation = /CREATE TABLE IF NOT EXISTS\s+"([^"]+)"/g;

/** What migrations make, as far as they are of the printed form. */
export function readSchema(migrations: FileMap): Schema {
  const schema = new Map<string, Map<string, ColumnType>>();
  const columnsOf = (table: string) => {
    const columns = schema.get(table) ?? new Map<string, ColumnType>();
    schema.set(table, columns);
    return columns;
  };
  for (const [, text] of [...migrations].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [, table] of text.matchAll(creation)) if (table) columnsOf(table);
    for (const [, table, body] of text.matchAll(statement)) {
      for (const [, column, type] of (body ?? '').matchAll(addition)) {
        const known = columnTypes.find((each) => each === type);
        if (table && column && known && !columnsOf(table).has(column)) columnsOf(table).set(column, known);
      }
    }
  }
  return schema;
}
