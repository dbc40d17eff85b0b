import { literal } from '../../../base/print/code-names.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Schema } from './read-schema.ts';
import { wantedTables } from './wanted-columns.ts';

/** `server/data/tables.ts`: where the rows of each entity are. */
export function printTables(spec: AppSpec, schema: Schema): string {
  const entries = wantedTables(spec, schema).map(({ entity, name, columns }) => {
    const printed = columns.map(
      (column) => `${column.field.id}: { name: ${literal(column.name)}, type: ${literal(column.type)} },`,
    );
    return `${entity.id}: {\nname: ${literal(name)},\ncolumns: {\n${printed.join('\n')}\n},\n},`;
  });
  return [
    `import type { TableDefinition } from './table-definition.ts';\n`,
    '/** Tables and columns by entity and field, as `migrations/` makes them. */',
    `export const tables: Readonly<Record<string, TableDefinition>> = {\n${entries.join('\n')}\n};\n`,
  ].join('\n');
}
