import { definitionName, fileName, literal } from '../../base/print/code-names.ts';
import { createImports } from '../../base/print/imports.ts';
import type { AppSpec } from '../../spec/app-spec.ts';

/** `shared/csv/sources.ts`: which file and which columns the rows of an entity come from. */
export function printSources(spec: AppSpec): string {
  const imports = createImports();
  const type = imports.type('./source.ts', 'Source');
  const entries = Object.values(spec.entities).flatMap((entity) => {
    if (!entity.source) return [];
    const { file, key, columns } = entity.source;
    const definition = imports.value(`../model/${fileName(entity.id)}.ts`, definitionName(entity));
    const printed = Object.entries(columns)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([field, { column, rule }]) => `${field}: { column: ${literal(column)}, rule: ${literal(rule)} },`,
      );
    return [
      `{ entity: ${definition}, file: ${literal(file)}, ${key ? `key: ${literal(key)}, ` : ''}columns: {\n${printed.join('\n')}\n} },`,
    ];
  });
  return `${imports.print()}\n\n/** Files that rows are read from. */\nexport const sources: readonly ${type}[] = [\n${entries.join('\n')}\n];\n`;
}
