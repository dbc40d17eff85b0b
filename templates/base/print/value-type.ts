import type { Field } from '../../spec/entity.ts';

/** What is known about the value of printed code. */
export interface ValueType {
  kind: 'string' | 'number' | 'boolean' | 'list' | 'value';
  nullable: boolean;
}

/** Code of an expression and what is known about its value. */
export interface PrintedExpression extends ValueType {
  code: string;
  /** The only values a choice can have. */
  options?: readonly string[];
}

const kinds: Partial<Record<Field['type'], ValueType['kind']>> = {
  number: 'number',
  money: 'number',
  percent: 'number',
  rating: 'number',
  boolean: 'boolean',
  tags: 'list',
};

/** The kind of value a field of this type holds. */
export function kindOf(field: Pick<Field, 'type'>): ValueType['kind'] {
  return kinds[field.type] ?? 'string';
}

/** Whether rows may lack the field. */
export function isNullable(field: Field): boolean {
  return !field.required;
}
