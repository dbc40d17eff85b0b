import type { Effect } from '../../spec/action.ts';
import type { Expression } from '../../spec/expression.ts';
import { literal } from './code-names.ts';
import { eachOf, printSelection } from './print-aggregate.ts';
import { innerBody, type Body, type BoundRow } from './print-body.ts';
import { printExpression } from './print-expression.ts';
import { asStored } from './printed-expression.ts';
import { followRelations, importDefinition } from './print-path.ts';

/** Writes what effects do as lines of the body. */
export function printEffects(effects: readonly Effect[], body: Body): void {
  for (const effect of effects) {
    // An effect sees the rows as those before it left them, so nothing found earlier is used again.
    body.found.clear();
    printEffect(effect, body);
  }
}

function printEffect(effect: Effect, body: Body): void {
  switch (effect.kind) {
    case 'create':
      return printCreate(effect, body);
    case 'set':
      return printSet(effect, body);
    case 'remove': {
      const row = actedOn(body);
      if (!row?.entity) return;
      body.used.add('rows');
      body.lines.push(`await rows.remove(${literal(row.entity.id)}, ${row.name}.id);`);
      return;
    }
    case 'forEach':
      return printForEach(effect, body);
    case 'notify':
      return printNotify(effect, body);
    case 'give':
      return printGive(effect, body);
  }
}

function printCreate({ entity: id, values, owner }: Extract<Effect, { kind: 'create' }>, body: Body): void {
  const entity = body.spec.entities[id];
  if (!entity) return;
  const context = ['rows', 'today', 'now', ...(body.knowsPerson ? ['person'] : [])];
  for (const name of context) body.used.add(name);
  if (owner && body.knowsPerson) context.push(`owner: ${asStored(printExpression(owner, body))}`);
  const create = body.imports.value(`${body.shared}/create-row.ts`, 'createRow');
  const printed = printValues(values, body);
  body.lines.push(
    `await ${create}({ ${context.join(', ')} }, ${importDefinition(entity, body)}, ${printed});`,
  );
}

/** Telling needs people to be told. */
function printNotify({ person, text }: Extract<Effect, { kind: 'notify' }>, body: Body): void {
  if (!body.knowsPerson) return;
  body.used.add('notify');
  const told = asStored(printExpression(person, body));
  const { code, kind, nullable } = printExpression(text, body);
  const said = kind === 'string' && !nullable ? code : `String(${code} ?? '')`;
  body.lines.push(`await notify?.(${told}, ${said});`);
}

/** Giving needs people to be given to. */
function printGive({ to, told, otherwise }: Extract<Effect, { kind: 'give' }>, body: Body): void {
  const row = actedOn(body);
  if (!body.knowsPerson || !row?.entity) return;
  body.used.add('give');
  const text = (expression: Expression) => {
    const { code, kind, nullable } = printExpression(expression, body);
    return kind === 'string' && !nullable ? code : `String(${code} ?? '')`;
  };
  const gift = [
    `entity: ${literal(row.entity.id)}`,
    `id: ${row.name}.id`,
    `to: ${text(to)}`,
    `told: ${text(told)}`,
    `otherwise: ${literal(otherwise)}`,
  ];
  body.lines.push(`await give?.({ ${gift.join(', ')} });`);
}

function printSet({ path, values }: Extract<Effect, { kind: 'set' }>, body: Body): void {
  const start = actedOn(body);
  if (!start) return;
  const { owner, nullable } = followRelations(start, path ?? [], body);
  if (!owner.entity) return;
  body.used.add('rows');
  const printed = printValues(values, body);
  body.lines.push(
    `${nullable ? `if (${owner.name}) ` : ''}await rows.update(${literal(owner.entity.id)}, ${owner.name}.id, ${printed});`,
  );
}

function printForEach({ entity, where, effects }: Extract<Effect, { kind: 'forEach' }>, body: Body): void {
  const found = printSelection({ entity, where }, body);
  const each = eachOf(entity, body);
  const inner = innerBody(body, each);
  printEffects(effects, inner);
  body.lines.push(`for (const ${each.name} of ${found}) {\n${inner.lines.join('\n')}\n}`);
}

/** The row that `set` and `remove` change. */
function actedOn(body: Body): BoundRow | undefined {
  const row = body.each ?? body.row;
  if (row && row === body.row) body.used.add('row');
  return row;
}

function printValues(values: Readonly<Record<string, Expression>>, body: Body): string {
  const entries = Object.entries(values).map(([field, expression]) => {
    return `${field}: ${asStored(printExpression(expression, body))}`;
  });
  return `{ ${entries.join(', ')} }`;
}
