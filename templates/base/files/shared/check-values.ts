import { isDate } from './dates.ts';
import type { EntityDefinition, FieldDefinition } from './entity.ts';
import type { Value, Values } from './rows.ts';

export type ValueProblem =
  | 'required'
  | 'notANumber'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooLong'
  | 'notAnEmail'
  | 'notAnAddress'
  | 'notADate'
  | 'notATime'
  | 'notAChoice'
  | 'tooEarly'
  | 'past'
  | 'wrongKind';

export type FieldProblems = Readonly<Record<string, ValueProblem>>;

/** Values that do not fit their fields, by field. */
export class ValuesError extends Error {
  override name = 'ValuesError';
  readonly problems: FieldProblems;

  constructor(problems: FieldProblems) {
    super(`These fields do not fit: ${Object.keys(problems).join(', ')}`);
    this.problems = problems;
  }
}

export interface CheckOptions {
  partial?: boolean;
  today?: string | undefined;
}

/**
 * What does not fit, by field; empty when all is well. With `partial` only the fields named in `values` are looked at;
 * with `today`, days that should be to come must not be over.
 */
export function checkValues(
  fields: readonly FieldDefinition[],
  values: Values,
  { partial = false, today }: CheckOptions = {},
): FieldProblems {
  const problems: Record<string, ValueProblem> = {};
  for (const field of fields) {
    if (field.derived || (partial && !(field.id in values))) continue;
    const problem =
      checkValue(field, values[field.id]) ??
      checkOrder(field, values) ??
      checkComing(field, values[field.id], today);
    if (problem) problems[field.id] = problem;
  }
  return problems;
}

/** The values that belong to fields of the entity. Throws ValuesError when one does not fit. */
export function acceptValues(
  entity: Pick<EntityDefinition, 'fields'>,
  values: Values,
  { partial = false, today }: CheckOptions = {},
): Values {
  const problems = checkValues(entity.fields, values, { partial, today });
  if (Object.keys(problems).length > 0) throw new ValuesError(problems);
  const entries = entity.fields
    .filter((field) => !field.derived && !(partial && field.fromPerson) && field.id in values)
    .map((field): [string, Value] => [field.id, values[field.id] ?? null]);
  return Object.fromEntries(entries);
}

function checkValue(field: FieldDefinition, value: Value | undefined): ValueProblem | undefined {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return field.required && field.type !== 'boolean' ? 'required' : undefined;
  switch (field.type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'rating':
      return checkNumber(field, value);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'wrongKind';
    case 'tags':
      return Array.isArray(value) ? undefined : 'wrongKind';
    default:
      return typeof value === 'string' ? checkText(field, value) : 'wrongKind';
  }
}

/** What ends is over after it began; within one day, later than it began. */
function checkOrder({ id, type, after }: FieldDefinition, values: Values): ValueProblem | undefined {
  const value = values[id];
  const before = after === undefined ? undefined : values[after];
  if (typeof value !== 'string' || typeof before !== 'string' || value === '' || before === '')
    return undefined;
  return value < before || (type !== 'date' && value === before) ? 'tooEarly' : undefined;
}

/** What is to come cannot begin before today. */
function checkComing(
  { upcoming }: FieldDefinition,
  value: Value | undefined,
  today: string | undefined,
): ValueProblem | undefined {
  if (!upcoming || today === undefined || typeof value !== 'string' || value === '') return undefined;
  return value.slice(0, 10) < today ? 'past' : undefined;
}

function checkNumber(field: FieldDefinition, value: Value): ValueProblem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'notANumber';
  if (field.minimum !== undefined && value < field.minimum) return 'tooSmall';
  const most = field.maximum ?? (field.type === 'rating' ? 5 : undefined);
  return most !== undefined && value > most ? 'tooLarge' : undefined;
}

function checkText(field: FieldDefinition, value: string): ValueProblem | undefined {
  switch (field.type) {
    case 'date':
      return isDate(value) ? undefined : 'notADate';
    case 'dateTime':
      return isDate(value.slice(0, 10)) && /T\d\d:\d\d/.test(value) ? undefined : 'notADate';
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : 'notATime';
    case 'choice':
      return field.options?.some((option) => option.id === value) ? undefined : 'notAChoice';
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : 'notAnEmail';
    case 'url':
      return /^https?:\/\/[^\s/]+\.?[^\s]*$/i.test(value) ? undefined : 'notAnAddress';
    case 'image':
    case 'file':
      return value.length <= 4_000_000 ? undefined : 'tooLong';
    case 'longText':
      return value.length <= 20_000 ? undefined : 'tooLong';
    default:
      return value.length <= 2_000 ? undefined : 'tooLong';
  }
}
