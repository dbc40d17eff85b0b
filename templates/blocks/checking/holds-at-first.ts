import type { Action } from '../../spec/action.ts';
import type { Entity } from '../../spec/entity.ts';
import type { Expression, Value } from '../../spec/expression.ts';

/** What the fields of a row hold, as far as the spec says. */
type Known = Readonly<Record<string, Value | undefined>>;

/** Whether an action is offered on a row that was just added; undefined where the spec does not tell. */
export function offeredAtFirst(action: Action, entity: Entity): boolean | undefined {
  return action.shownWhen ? truth(action.shownWhen, firstValues(entity)) : true;
}

/** Whether an action is offered once another was done on a row that was just added. */
export function offeredAfter(action: Action, before: Action, entity: Entity): boolean | undefined {
  const set: Record<string, Value | undefined> = { ...firstValues(entity) };
  // What the other made may belong to the row by now.
  const made = new Set(before.effects.flatMap((effect) => (effect.kind === 'create' ? effect.entity : [])));
  for (const effect of before.effects) {
    if (effect.kind !== 'set' || effect.path) continue;
    for (const [field, value] of Object.entries(effect.values))
      set[field] = value.kind === 'value' ? value.value : undefined;
  }
  return action.shownWhen ? truth(action.shownWhen, set, made) : true;
}

function firstValues({ fields }: Entity): Known {
  return Object.fromEntries(
    Object.values(fields).flatMap((field) =>
      field.byActions ? [[field.id, field.default?.kind === 'value' ? field.default.value : null]] : [],
    ),
  );
}

const nothing: ReadonlySet<string> = new Set();

function truth(
  expression: Expression,
  known: Known,
  made: ReadonlySet<string> = nothing,
): boolean | undefined {
  switch (expression.kind) {
    case 'not': {
      const of = truth(expression.of, known, made);
      return of === undefined ? undefined : !of;
    }
    case 'missing': {
      const value = valueOf(expression.of, known);
      return value === undefined ? undefined : value === null || value === '';
    }
    case 'binary':
      return truthOfTwo(expression, known, made);
    case 'aggregate':
      // Nothing belongs yet to a row that was just added.
      return expression.operation === 'exists' && belongs(expression.where) && !made.has(expression.entity)
        ? false
        : undefined;
    default:
      return undefined;
  }
}

/** Whether rows are meant that point to the row itself. */
function belongs(where: Expression | undefined): boolean {
  if (where?.kind !== 'binary') return false;
  if (where.operator === 'and') return belongs(where.left) || belongs(where.right);
  const isOwnId = (side: Expression) =>
    side.kind === 'path' && side.scope === 'row' && side.path.join('.') === 'id';
  const pointsOn = (side: Expression) => side.kind === 'path' && side.scope === 'each';
  if (where.operator !== 'equal') return false;
  return (isOwnId(where.left) && pointsOn(where.right)) || (isOwnId(where.right) && pointsOn(where.left));
}

function truthOfTwo(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  known: Known,
  made: ReadonlySet<string>,
): boolean | undefined {
  if (operator === 'and' || operator === 'or') {
    const [a, b] = [truth(left, known, made), truth(right, known, made)];
    const decisive = operator === 'or';
    if (a === decisive || b === decisive) return decisive;
    return a === undefined || b === undefined ? undefined : !decisive;
  }
  // Of places of a row that was just added none is taken.
  if (operator === 'less' && isNoneYet(left, made) && right.kind === 'path' && right.scope === 'row')
    return true;
  if (operator !== 'equal' && operator !== 'notEqual') return undefined;
  const [a, b] = [valueOf(left, known), valueOf(right, known)];
  if (a === undefined || b === undefined) return undefined;
  return (a === b) === (operator === 'equal');
}

/** How many rows belong to one that was just added. */
function isNoneYet(expression: Expression, made: ReadonlySet<string>): boolean {
  return (
    expression.kind === 'aggregate' &&
    expression.operation === 'count' &&
    belongs(expression.where) &&
    !made.has(expression.entity)
  );
}

function valueOf(expression: Expression, known: Known): Value | undefined {
  if (expression.kind === 'value') return expression.value;
  const own = expression.kind === 'path' && expression.scope === 'row' && expression.path.length === 1;
  return own ? known[expression.path[0]] : undefined;
}
