import { createHash } from 'node:crypto';

const longest = 52;

/** Name of the table of an entity. Names beginning with `app_` and `pg_` are those of others. */
export function tableName(entity: string): string {
  return sqlName(entity).replace(/^(app|pg)_/, '$1__');
}

/** Name of a field's column. Never begins with `_`, as what is kept beside fields does. */
export function columnName(field: string): string {
  return sqlName(field);
}

/** Name of the index of a table over a column. */
export function indexName(table: string, column: string): string {
  return shorten(`${table}_by_${column}`);
}

/** `addedAt` as `added_at`; different names stay different. */
function sqlName(name: string): string {
  return shorten(name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

// Postgres cuts names after 63 bytes, and two could then be the same.
function shorten(name: string): string {
  if (name.length <= longest) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${name.slice(0, longest - 9)}_${hash}`;
}
