import type { Value, Values } from '../../shared/rows.ts';
import type { ColumnType, TableDefinition } from './table-definition.ts';

/** A row as the database gives it. */
export interface DatabaseRow {
  id: string;
  _owner: string;
  _sample: boolean;
  _position: string;
  [column: string]: unknown;
}

/** A value as a column of this type takes it. */
export function toColumn(type: ColumnType, value: Value | undefined): Value {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'text':
      return Array.isArray(value) ? value.join(', ') : String(value);
    case 'double precision':
      return typeof value !== 'boolean' && value !== '' && Number.isFinite(Number(value))
        ? Number(value)
        : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : value === 'true';
    case 'text[]':
      return Array.isArray(value) ? value : [String(value)];
  }
}

/** Whether a column of this type can hold the value as it is. */
export function fitsColumn(type: ColumnType, value: Value): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'double precision':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'text[]':
      return Array.isArray(value);
  }
}

/** The values of a row's fields; those that are missing are left out. */
export function readValues(table: TableDefinition, row: DatabaseRow): Values {
  const values: Record<string, Value> = {};
  for (const [field, { name }] of Object.entries(table.columns)) {
    const value = row[name];
    // The columns have no other types than those of values.
    if (value !== null && value !== undefined) values[field] = value as Value;
  }
  return values;
}
