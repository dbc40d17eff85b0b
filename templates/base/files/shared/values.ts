import type { Value, Values, Row, Match } from './rows.ts';

/** Whether a row has these values; missing and null are the same. */
export function matches(row: Row, match: Match | undefined): boolean {
  if (!match) return true;
  return Object.entries(match).every(([field, value]) => sameValue(row[field], value));
}

export function sameValue(left: Value | undefined, right: Value | undefined): boolean {
  const a = left ?? null;
  const b = right ?? null;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => item === b[index]);
  return a === b;
}

/** A row of these values. */
export function rowOf(id: string, values: Values): Row {
  return { ...values, id };
}

/** Values of a row without its id. */
export function valuesOf(row: Row): Values {
  const values: Record<string, Value> = {};
  for (const [field, value] of Object.entries(row)) if (field !== 'id') values[field] = value ?? null;
  return values;
}

/** Short enough for addresses, too many to meet. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0'))
    .join('')
    .slice(0, 20);
}
