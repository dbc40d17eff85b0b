import type { Entity } from '../../../spec/entity.ts';
import type { Expression } from '../../../spec/expression.ts';

/** Whether a condition is sure to hold for a row that has just been added with what a form asks for. */
export function holdsAtFirst(condition: Expression | undefined, entity: Entity): boolean {
  return condition === undefined || truthOf(condition, entity) === true;
}

/** Undefined when it cannot be known. */
function truthOf(condition: Expression, entity: Entity): boolean | undefined {
  if (condition.kind === 'not') {
    const truth = truthOf(condition.of, entity);
    return truth === undefined ? undefined : !truth;
  }
  if (condition.kind !== 'binary') return undefined;
  const { left, right, operator } = condition;
  if (operator === 'and' || operator === 'or') {
    const truths = [truthOf(left, entity), truthOf(right, entity)];
    const decisive = operator === 'or';
    if (truths.includes(decisive)) return decisive;
    return truths.includes(undefined) ? undefined : !decisive;
  }
  const value = firstValue(left, entity);
  if (value === undefined || right.kind !== 'value') return undefined;
  if (operator === 'equal') return value === right.value;
  return operator === 'notEqual' ? value !== right.value : undefined;
}

function firstValue(path: Expression, entity: Entity): unknown {
  if (path.kind !== 'path' || path.scope !== 'row' || path.path.length !== 1) return undefined;
  const field = entity.fields[path.path[0]];
  // Checks fill in a choice that is needed with its first option.
  if (field?.required && field.type === 'choice') return field.options?.[0]?.id;
  return field?.default?.kind === 'value' ? field.default.value : undefined;
}
