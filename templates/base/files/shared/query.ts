import type { EntityDefinition, Numbering } from './entity.ts';
import type { Match, Row, Rows, Value } from './rows.ts';

/** Rows of an entity, with its fields' types. */
export async function listRows<R extends Row>(
  rows: Rows,
  entity: EntityDefinition<R>,
  match?: Match,
): Promise<readonly R[]> {
  // Rows are checked against the entity's fields when they are stored.
  return (await rows.list(entity.id, match)) as readonly Row[] as readonly R[];
}

/** The row a relation points to, with its fields' types. */
export async function findRow<R extends Row>(
  rows: Rows,
  entity: EntityDefinition<R>,
  id: string | null | undefined,
): Promise<R | undefined> {
  if (id === null || id === undefined) return undefined;
  return (await rows.get(entity.id, id)) as R | undefined;
}

/** The items for which an answer that takes other rows to find is yes. */
export async function filterRows<R extends Row>(
  rows: readonly R[],
  holds: (row: R) => Promise<boolean>,
): Promise<R[]> {
  const answers = await Promise.all(rows.map(holds));
  return rows.filter((_, index) => answers[index]);
}

export function sum(numbers: readonly (number | null | undefined)[]): number {
  // Adding in hundredths of a cent keeps sums of money free of binary fractions.
  return Math.round(numbers.reduce<number>((total, number) => total + (number ?? 0), 0) * 1e6) / 1e6;
}

/** Missing when there is nothing to average. */
export function average(numbers: readonly (number | null | undefined)[]): number | null {
  const present = numbers.filter((number) => number !== null && number !== undefined);
  return present.length === 0 ? null : sum(present) / present.length;
}

export function smallest<V extends string | number>(values: readonly (V | null | undefined)[]): V | null {
  return pick(values, (value, best) => value < best);
}

export function largest<V extends string | number>(values: readonly (V | null | undefined)[]): V | null {
  return pick(values, (value, best) => value > best);
}

/** False when one of the two is missing. */
export function isLess(left: Value | undefined, right: Value | undefined): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  return typeof left === 'string' && typeof right === 'string' && left < right;
}

export function isMissing(value: Value | undefined): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** A list has the item; a text has the words, in any case. */
export function contains(whole: Value | undefined, part: Value | undefined): boolean {
  if (Array.isArray(whole)) return typeof part === 'string' && whole.includes(part);
  if (typeof whole !== 'string' || typeof part !== 'string') return false;
  return whole.toLocaleLowerCase().includes(part.toLocaleLowerCase());
}

/** Lists that share an item, or intervals written `start/end` that share time. */
export function overlaps(left: Value | undefined, right: Value | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) return left.some((item) => right.includes(item));
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  const [leftStart = '', leftEnd = ''] = left.split('/');
  const [rightStart = '', rightEnd = ''] = right.split('/');
  return leftStart < rightEnd && rightStart < leftEnd;
}

/** The number after the largest one given so far: `T-0042`. */
export function nextNumber(taken: readonly (Value | undefined)[], { prefix, digits }: Numbering): string {
  const numbers = taken.map((value) =>
    typeof value === 'string' && value.startsWith(prefix) ? Number(value.slice(prefix.length)) : 0,
  );
  const next = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1;
  return prefix + String(next).padStart(digits, '0');
}

function pick<V extends string | number>(
  values: readonly (V | null | undefined)[],
  isBetter: (value: V, best: V) => boolean,
): V | null {
  let best: V | null = null;
  for (const value of values)
    if (value !== null && value !== undefined && (best === null || isBetter(value, best))) best = value;
  return best;
}

/** False when one of the two is missing. */
export function isAtMost(left: Value | undefined, right: Value | undefined): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left <= right;
  return typeof left === 'string' && typeof right === 'string' && left <= right;
}

/** Missing when there is nothing to divide by. */
export function divide(left: number, right: number): number | null {
  return right === 0 ? null : left / right;
}

/** The number; 0 when it is none. */
export function numberOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** The text; missing when it is none. */
export function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
