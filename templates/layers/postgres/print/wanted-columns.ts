import { kindOf } from '../../../base/print/value-type.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Entity, Field } from '../../../spec/entity.ts';
import type { ColumnType, Schema } from './read-schema.ts';
import { columnName, tableName } from './sql-names.ts';

/** The column a field's values are in. */
export interface WantedColumn {
  field: Field;
  name: string;
  type: ColumnType;
  /** The column of the same field from when it held values of another kind. */
  before?: { name: string; type: ColumnType };
}

export interface WantedTable {
  entity: Entity;
  name: string;
  columns: readonly WantedColumn[];
}

/** Tables and columns an app needs. A field whose kind has changed moves to a new column. */
export function wantedTables(spec: AppSpec, schema: Schema): WantedTable[] {
  return Object.values(spec.entities)
    .filter(({ origin }) => origin === 'kept')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => {
      const name = tableName(entity.id);
      const columns = Object.values(entity.fields)
        .filter(({ derived }) => !derived)
        .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
        .map((field) => wantedColumn(field, schema.get(name)));
      return { entity, name, columns };
    });
}

function wantedColumn(field: Field, existing: ReadonlyMap<string, ColumnType> | undefined): WantedColumn {
  const type = columnType(field);
  const name = columnName(field.id);
  const before = existing?.get(name);
  if (before === undefined || before === type) return { field, name, type };
  return { field, name: `${name}__${suffixes[type]}`, type, before: { name, type: before } };
}

const suffixes: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  'double precision': 'number',
  boolean: 'truth',
  'text[]': 'list',
};

/** Dates and times are texts, so that they come back exactly as they were entered. */
function columnType(field: Field): ColumnType {
  switch (kindOf(field)) {
    case 'number':
      return 'double precision';
    case 'boolean':
      return 'boolean';
    case 'list':
      return 'text[]';
    default:
      return 'text';
  }
}
