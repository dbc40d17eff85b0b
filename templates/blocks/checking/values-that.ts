import type { Entity, Field } from '../../spec/entity.ts';
import type { BinaryOperator, Expression } from '../../spec/expression.ts';

type Values = Readonly<Record<string, string>>;

/**
 * What has to be entered into a new row for an expression over it to be true, or not to be: values to type and texts of
 * options, by field. Undefined for expressions of which that cannot be known.
 */
export function valuesThat(expression: Expression, makes: boolean, entity: Entity): Values | undefined {
  if (expression.kind === 'not') return valuesThat(expression.of, !makes, entity);
  if (expression.kind === 'missing') return makes ? {} : filled(expression.of, entity);
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    const both = (operator === 'and') === makes;
    const first = valuesThat(left, makes, entity);
    // One side decides where not both have to.
    if (!both && first && Object.keys(first).length > 0) return first;
    const second = valuesThat(right, makes, entity);
    if (!both) return second;
    // What is said of a field later is the more definite.
    return first && second ? { ...first, ...second } : undefined;
  }
  const field = left.kind === 'path' && left.scope === 'row' ? entity.fields[left.path[0]] : undefined;
  const value = field && !field.derived && !field.byActions ? compared(field, right) : undefined;
  if (!field || !value) return undefined;
  const entered = value(makes ? operator : opposites[operator]);
  return entered === undefined ? undefined : { [field.id]: entered };
}

const opposites: Partial<Record<BinaryOperator, BinaryOperator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  less: 'greaterOrEqual',
  lessOrEqual: 'greater',
  greater: 'lessOrEqual',
  greaterOrEqual: 'less',
};
const steps: Partial<Record<BinaryOperator, number>> = {
  equal: 0,
  less: -1,
  lessOrEqual: 0,
  greater: 1,
  greaterOrEqual: 0,
};

/** How a value is made that stands in a relation to what a field is compared with. */
function compared(
  field: Field,
  to: Expression,
): ((operator: BinaryOperator | undefined) => string | undefined) | undefined {
  const days = daysFromToday(to);
  if (days !== undefined && field.type === 'date')
    return (operator) => {
      const step = operator && steps[operator];
      // Nobody can enter a day that is over where it has to be one to come.
      return step === undefined || (field.upcoming && days + step < 0) ? undefined : dayAt(days + step);
    };
  if (to.kind !== 'value') return undefined;
  const { value } = to;
  if (typeof value === 'number')
    return (operator) => {
      const step = operator && steps[operator];
      return step === undefined ? undefined : String(value + step);
    };
  return (operator) => {
    const option = field.options?.find(({ id }) => (operator === 'equal') === (id === value));
    return operator === 'equal' || operator === 'notEqual' ? option?.label : undefined;
  };
}

function daysFromToday(expression: Expression): number | undefined {
  if (expression.kind === 'today') return 0;
  if (expression.kind !== 'binary' || expression.operator !== 'addDays') return undefined;
  const { left, right } = expression;
  return left.kind === 'today' && right.kind === 'value' && typeof right.value === 'number'
    ? right.value
    : undefined;
}

function dayAt(days: number): string {
  return days === 0 ? '{today}' : `{today${days > 0 ? '+' : ''}${days}}`;
}

/** A comparison that follows says with what; only the field has to be one that people fill in. */
function filled(expression: Expression, entity: Entity): Values | undefined {
  const field = expression.kind === 'path' ? entity.fields[expression.path[0]] : undefined;
  return field && !field.derived && !field.byActions ? {} : undefined;
}
