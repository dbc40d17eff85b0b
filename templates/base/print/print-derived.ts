import type { AppSpec } from '../../spec/app-spec.ts';
import type { Entity, Field } from '../../spec/entity.ts';
import type { Expression } from '../../spec/expression.ts';
import { definitionName, fileName, typeName, variableName } from './code-names.ts';
import { createImports } from './imports.ts';
import { createBody } from './print-body.ts';
import { printExpression } from './print-expression.ts';
import { asStored } from './printed-expression.ts';

/** Entities with fields that are computed. */
export function derivedEntities(spec: AppSpec): Entity[] {
  return Object.values(spec.entities).filter((entity) =>
    Object.values(entity.fields).some((field) => field.derived),
  );
}

/** `shared/model/derived/<entity>.ts`: how the computed fields of an entity follow from the others. */
export function printDerivation(entity: Entity, spec: AppSpec): { code: string; usesContext: boolean } {
  const imports = createImports();
  const type = imports.type(`../${fileName(entity.id)}.ts`, typeName(entity.id));
  const computed = new Map<string, string>();
  const body = createBody({
    print: printExpression,
    spec,
    imports,
    shared: '../..',
    model: '..',
    row: { name: 'row', entity },
    computed,
  });
  for (const name of ['row', 'rows', 'today', 'now']) body.names.add(name);
  for (const field of inOrderOfUse(entity)) {
    if (!field.derived) continue;
    const code = asStored(printExpression(field.derived, body));
    const name = variableName(field.id);
    body.names.add(name);
    body.lines.push(`const ${name} = ${code};`);
    computed.set(field.id, name);
  }
  const context = ['rows', 'today', 'now'].filter((name) => body.used.has(name));
  const parameter =
    context.length > 0 ? `{ ${context.join(', ')} }: ${imports.type('../../action.ts', 'Context')}` : '';
  const row = body.used.has('row') ? 'row' : '_row';
  const values = [...computed].map(([id, name]) => (id === name ? id : `${id}: ${name}`)).join(', ');
  const fields = imports.type('../../rows.ts', 'Values');
  const lines = [
    imports.print(),
    '',
    `/** The computed fields of ${entity.plural.toLowerCase()}. */`,
    `export async function derive${typeName(entity.id)}(${row}: ${type}${parameter && `, ${parameter}`}): Promise<${fields}> {`,
    ...body.lines,
    `return { ${values} };`,
    '}\n',
  ];
  return { code: lines.join('\n'), usesContext: context.length > 0 };
}

/** `shared/model/derived.ts`: all of them by entity. */
export function printDerivations(spec: AppSpec): string {
  const imports = createImports();
  const derivations = imports.type('../derived-rows.ts', 'Derivations');
  const entries = derivedEntities(spec).map((entity) => {
    const derive = imports.value(`./derived/${fileName(entity.id)}.ts`, `derive${typeName(entity.id)}`);
    const type = imports.type(`./${fileName(entity.id)}.ts`, typeName(entity.id));
    return printDerivation(entity, spec).usesContext
      ? `${entity.id}: (row, context) => ${derive}(row as ${type}, context),`
      : `${entity.id}: (row) => ${derive}(row as ${type}),`;
  });
  const reason = entries.length > 0 ? '// Rows are checked against their entity when they are stored.\n' : '';
  return `${imports.print()}\n\n${reason}export const derivations: ${derivations} = {\n${entries.join('\n')}\n};\n`;
}

/** `shared/model/index.ts`. */
export function printModelIndex(spec: AppSpec): string {
  const imports = createImports();
  const definition = imports.type('../entity.ts', 'EntityDefinition');
  const entities = Object.values(spec.entities);
  const entries = entities.map(
    (entity) => `${entity.id}: ${imports.value(`./${fileName(entity.id)}.ts`, definitionName(entity))},`,
  );
  const imported = entities.filter((entity) => entity.origin === 'kept' && entity.source);
  return [
    imports.print(),
    '',
    '/** All kinds of things this app keeps. */',
    `export const entities = {\n${entries.join('\n')}\n} satisfies Readonly<Record<string, ${definition}>>;\n`,
    `const byId: Readonly<Record<string, ${definition} | undefined>> = entities;\n`,
    `export function entityOf(id: string): ${definition} | undefined {\nreturn byId[id];\n}\n`,
    '/** Ids of the entities whose first rows come from a file. */',
    `export const importedEntities: readonly string[] = [${imported.map(({ id }) => `'${id}'`).join(', ')}];\n`,
  ].join('\n');
}

/** Fields after those they are computed from. */
function inOrderOfUse(entity: Entity): Field[] {
  const done = new Set<string>();
  const result: Field[] = [];
  const visit = (field: Field, above: readonly string[]) => {
    if (done.has(field.id) || above.includes(field.id)) return;
    for (const id of ownFields(field.derived)) {
      const other = entity.fields[id];
      if (other) visit(other, [...above, field.id]);
    }
    if (done.has(field.id)) return;
    done.add(field.id);
    result.push(field);
  };
  for (const field of Object.values(entity.fields)) visit(field, []);
  return result;
}

function ownFields(expression: Expression | undefined): string[] {
  if (!expression) return [];
  if (expression.kind === 'path') return expression.scope === 'row' ? [expression.path[0]] : [];
  const parts: unknown[] = Object.values(expression);
  return parts.flat().flatMap((part) => (isExpression(part) ? ownFields(part) : []));
}

function isExpression(part: unknown): part is Expression {
  return typeof part === 'object' && part !== null && 'kind' in part;
}
