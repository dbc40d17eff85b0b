import type { Entity } from '../../../spec/entity.ts';
import type { Expression } from '../../../spec/expression.ts';

/** Whether a condition is sure to hold for a row that has just been added with what a form asks for. */
export function holdsAtFirst(condition: Expression | undefined, entity: Entity): boolean {
  if (!condition) return true;
  if (condition.kind !== 'binary') return false;
  if (condition.operator === 'and')
    return holdsAtFirst(condition.left, entity) && holdsAtFirst(condition.right, entity);
  const { left, right, operator } = condition;
  if (left.kind !== 'path' || left.scope !== 'row' || left.path.length !== 1 || right.kind !== 'value')
    return false;
  const field = entity.fields[left.path[0]];
  const first = field?.default?.kind === 'value' ? field.default.value : undefined;
  // Checks fill in a choice that is needed with its first option.
  const value = field?.required && field.type === 'choice' ? field.options?.[0]?.id : first;
  if (value === undefined) return false;
  return operator === 'equal' ? value === right.value : operator === 'notEqual' && value !== right.value;
}
