import type { Expression } from '../../spec/expression.ts';
import { definitionName, variableName } from './code-names.ts';
import { freshName, innerBody, type Body, type BoundRow } from './print-body.ts';
import { asBoolean, asStored, helper, truth } from './printed-expression.ts';
import type { PrintedExpression } from './value-type.ts';
import { importDefinition } from './print-path.ts';

type Aggregate = Extract<Expression, { kind: 'aggregate' }>;

/** Prints what is computed from all rows of an entity that fit. */
export function printAggregate(aggregate: Aggregate, body: Body): PrintedExpression {
  const { operation, of } = aggregate;
  const rows = printSelection(aggregate, body);
  switch (operation) {
    case 'count':
      return { code: `${rows}.length`, kind: 'number', nullable: false };
    case 'exists':
      return truth(`${rows}.length > 0`);
    case 'sum':
      return {
        code: `${helper(body, 'sum')}(${printMapped(aggregate, rows, body)})`,
        kind: 'number',
        nullable: false,
      };
    case 'average':
      return {
        code: `${helper(body, 'average')}(${printMapped(aggregate, rows, body)})`,
        kind: 'number',
        nullable: true,
      };
    case 'min':
    case 'max': {
      const name = operation === 'min' ? 'smallest' : 'largest';
      const kind = of ? body.print(of, probe(aggregate, body)).kind : 'value';
      return { code: `${helper(body, name)}(${printMapped(aggregate, rows, body)})`, kind, nullable: true };
    }
    case 'rank': {
      const own = of && body.row ? body.print(of, { ...body, each: body.row }).code : 'null';
      const others = printMapped(aggregate, rows, body);
      return {
        code: `(${others}.filter((value) => ${helper(body, 'isLess')}(${own}, value)).length + 1)`,
        kind: 'number',
        nullable: false,
      };
    }
  }
}

/** Writes the lines that find the rows that fit; returns the name they have. */
export function printSelection(
  { entity: id, where }: Pick<Aggregate, 'entity' | 'where'>,
  body: Body,
): string {
  const entity = body.spec.entities[id];
  if (!entity) return '[]';
  body.used.add('rows');
  const { match, rest } = splitWhere(where, body);
  const list = `await ${helper(body, 'listRows')}(rows, ${importDefinition(entity, body)}${match ? `, ${match}` : ''})`;
  const key = `${list} ${JSON.stringify(rest)}`;
  const known = body.found.get(key);
  if (known) return known;
  const plural = definitionName(entity);
  const name = freshName(body, `found${plural.charAt(0).toUpperCase()}${plural.slice(1)}`);
  body.found.set(key, name);
  if (!rest) {
    body.lines.push(`const ${name} = ${list};`);
    return name;
  }
  const each = eachOf(id, body);
  const inner = innerBody(body, each);
  const condition = asBoolean(body.print(rest, inner));
  body.lines.push(
    inner.lines.length === 0
      ? `const ${name} = (${list}).filter((${each.name}) => ${condition});`
      : `const ${name} = await ${helper(body, 'filterRows')}(${list}, async (${each.name}) => {\n` +
          `${inner.lines.join('\n')}\nreturn ${condition};\n});`,
  );
  return name;
}

/** The name a row has while it is looked at. */
export function eachOf(entity: string, body: Body): BoundRow {
  const taken = body.names.has(variableName(entity)) || body.each?.name === variableName(entity);
  return {
    name: taken ? `other${entity.charAt(0).toUpperCase()}${entity.slice(1)}` : variableName(entity),
    entity: body.spec.entities[entity],
  };
}

/** Takes the equalities on the row's own fields out of a condition, since rows are found faster by them. */
function splitWhere(
  where: Expression | undefined,
  body: Body,
): { match: string | undefined; rest: Expression | undefined } {
  const equalities: string[] = [];
  const rest: Expression[] = [];
  for (const part of conjuncts(where)) {
    if (!body.knowsPerson && saysMine(part)) continue;
    const equality = printEquality(part, body);
    if (equality) equalities.push(equality);
    else rest.push(part);
  }
  return {
    match: equalities.length > 0 ? `{ ${equalities.join(', ')} }` : undefined,
    rest: rest.reduce<Expression | undefined>(
      (left, right) => (left ? { kind: 'binary', operator: 'and', left, right } : right),
      undefined,
    ),
  };
}

function conjuncts(where: Expression | undefined): Expression[] {
  if (!where) return [];
  if (where.kind === 'binary' && where.operator === 'and')
    return [...conjuncts(where.left), ...conjuncts(where.right)];
  return [where];
}

/** `each.owner = person.id`: where nobody logs in, all rows that are there are one's own. */
function saysMine(part: Expression): boolean {
  if (part.kind !== 'binary' || part.operator !== 'equal') return false;
  const [left, right] = [part.left, part.right].map((side) =>
    side.kind === 'path' ? `${side.scope}.${side.path.join('.')}` : '',
  );
  return left === 'each.owner' && right === 'person.id';
}

function printEquality(part: Expression, body: Body): string | undefined {
  if (part.kind !== 'binary' || part.operator !== 'equal') return undefined;
  for (const [own, other] of [
    [part.left, part.right],
    [part.right, part.left],
  ] as const) {
    if (own.kind !== 'path' || own.scope !== 'each' || own.path.length !== 1 || own.path[0] === 'id')
      continue;
    if (mentionsEach(other)) continue;
    return `${own.path[0]}: ${asStored(body.print(other, body))}`;
  }
  return undefined;
}

function mentionsEach(expression: Expression): boolean {
  return JSON.stringify(expression).includes('"scope":"each"');
}

function printMapped({ entity, of }: Aggregate, rows: string, body: Body): string {
  if (!of) return `${rows}.map(() => 0)`;
  const each = eachOf(entity, body);
  const inner = innerBody(body, each);
  const { code } = body.print(of, inner);
  if (inner.lines.length === 0) return `${rows}.map((${each.name}) => ${code})`;
  return `await Promise.all(${rows}.map(async (${each.name}) => {\n${inner.lines.join('\n')}\nreturn ${code};\n}))`;
}

/** A body whose lines are thrown away, to learn an expression's type. */
function probe({ entity }: Aggregate, body: Body): Body {
  return innerBody(body, eachOf(entity, body));
}
