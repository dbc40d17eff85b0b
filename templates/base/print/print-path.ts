import type { Expression } from '../../spec/expression.ts';
import type { Entity } from '../../spec/entity.ts';
import { definitionName, fileName, variableName } from './code-names.ts';
import { freshName, type Body, type BoundRow } from './print-body.ts';
import { hasAccounts } from './storage-features.ts';
import { isNullable, kindOf, type PrintedExpression } from './value-type.ts';

type Path = Extract<Expression, { kind: 'path' }>;

/** Prints the way from a row through relations to a field. */
export function printPath({ scope, path }: Path, body: Body): PrintedExpression {
  if (scope === 'person') return printPerson(path[0], body);
  if (scope === 'input') {
    body.used.add('input');
    return { code: `input.${path[0]}`, kind: 'value', nullable: true };
  }
  const start = scope === 'row' ? body.row : body.each;
  if (!start) return { code: 'null', kind: 'value', nullable: true };
  if (scope === 'row') body.used.add(start.name);
  if (scope === 'row' && path.length === 1) {
    const computed = body.computed.get(path[0]);
    const field = start.entity?.fields[path[0]];
    if (computed && field) return { code: computed, kind: kindOf(field), nullable: true };
  }
  const { owner, nullable } = followRelations(start, path.slice(0, -1), body);
  const last = path.at(-1) ?? 'id';
  if (last === 'id') return { code: `${owner.name}${nullable ? '?' : ''}.id`, kind: 'string', nullable };
  const field = owner.entity?.fields[last];
  // Whose a row is, where people log in.
  if (!field && last === 'owner' && !hasAccounts(body.spec))
    return { code: 'null', kind: 'value', nullable: true };
  return {
    code: `${owner.name}${nullable ? '?' : ''}.${last}`,
    kind: field ? kindOf(field) : 'value',
    nullable: nullable || !field || isNullable(field),
    ...(field?.type === 'choice' ? { options: field.options?.map(({ id }) => id) ?? [] } : {}),
  };
}

/** Who acts; known to actions of apps where people log in, and to nothing else. */
function printPerson(property: string, body: Body): PrintedExpression {
  const known = ['id', 'name', 'role', 'email'].includes(property);
  if (!known || !body.knowsPerson) return { code: 'null', kind: 'value', nullable: true };
  body.used.add('person');
  return { code: `person?.${property}`, kind: 'string', nullable: true };
}

/** Finds the row at the end of relations, in lines of the body. */
export function followRelations(
  start: BoundRow,
  relations: readonly string[],
  body: Body,
): { owner: BoundRow; nullable: boolean } {
  let owner = start;
  let nullable = false;
  for (const relation of relations) {
    const target = targetOf(owner.entity, relation, body);
    const asked = `${owner.name}${nullable ? '?' : ''}.${relation}`;
    let name = body.found.get(asked);
    if (!name) {
      name = freshName(body, variableName(relation));
      body.found.set(asked, name);
      body.used.add('rows');
      const find = body.imports.value(`${body.shared}/query.ts`, 'findRow');
      const definition = target ? importDefinition(target, body) : `{ id: '' }`;
      body.lines.push(`const ${name} = await ${find}(rows, ${definition}, ${asked});`);
    }
    owner = { name, entity: target };
    nullable = true;
  }
  return { owner, nullable };
}

/** Imports the definition of an entity. */
export function importDefinition(entity: Entity, body: Body): string {
  return body.imports.value(`${body.model}/${fileName(entity.id)}.ts`, definitionName(entity));
}

function targetOf(entity: Entity | undefined, relation: string, body: Body): Entity | undefined {
  const target = entity?.fields[relation]?.target;
  return target === undefined ? undefined : body.spec.entities[target];
}
