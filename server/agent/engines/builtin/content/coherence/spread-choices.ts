import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import { singularOf } from '../../words/singular.ts';
import type { FieldInput } from '../../design/app-draft.ts';

/** An example whose choices were taken in turn, where nothing else decided them. */
export interface ChosenRow {
  values: Record<string, SampleValue>;
  /** Fields that nothing else decided. */
  free: ReadonlySet<string>;
}

/**
 * Choices of different fields that run in the same step tell each other: one person has everything that
 * is open, another everything that is done. Each further field takes its choices so that each meets the
 * choices of the others as evenly as can be, and still comes by every one before taking one twice.
 */
export function spreadChoices(chosen: readonly ChosenRow[], fields: readonly FieldInput[]): void {
  const rows = chosen.map((row) => withNamed(row, fields));
  const settled = fields.filter(
    ({ id, type }) =>
      (type === 'choice' || type === 'relation') &&
      rows.some(({ values }) => values[id] !== undefined) &&
      !rows.some(({ free }) => free.has(id)),
  );
  for (const field of fields) {
    if (!rows.some(({ free }) => free.has(field.id))) continue;
    if (settled.length > 0) spreadOne(rows, field, settled);
    settled.push(field);
  }
}

/** What an example says of itself decides: food for dogs is for dogs, where dogs, cats and birds are told apart. */
function withNamed({ values, free }: ChosenRow, fields: readonly FieldInput[]): ChosenRow {
  const said = fields
    .filter(({ type }) => type === 'text' || type === 'longText')
    .map(({ id }) => String(values[id] ?? ''))
    .join(' ');
  const decided = fields.filter(({ id, type, options = [] }) => {
    if (type !== 'choice' || !free.has(id) || options.filter(isOfMany).length * 2 < options.length)
      return false;
    const named = options.filter(({ label }) =>
      new RegExp(`\\b${singularOf(label.toLowerCase())}(?:e?s)?\\b`, 'i').test(said),
    );
    const [only] = named;
    if (named.length !== 1 || !only) return false;
    values[id] = only.id;
    return true;
  });
  const ids = new Set(decided.map(({ id }) => id));
  return { values, free: new Set([...free].filter((id) => !ids.has(id))) };
}

/** Kinds of things are named in the plural, states are not. */
function isOfMany({ label }: { label: string }): boolean {
  return /^[A-Z][a-z -]+s$/.test(label) && singularOf(label.toLowerCase()) !== label.toLowerCase();
}

function spreadOne(
  rows: readonly ChosenRow[],
  { id, options = [] }: FieldInput,
  settled: readonly FieldInput[],
): void {
  const met = new Map<string, number>();
  const pairs = (row: ChosenRow, option: string): string[] =>
    settled.map((other) => `${other.id}=${String(row.values[other.id])}|${option}`);
  const count = (keys: readonly string[], by: 1 | -1): number => {
    let change = 0;
    for (const key of keys) {
      const before = met.get(key) ?? 0;
      met.set(key, before + by);
      change += (before + by) ** 2 - before ** 2;
    }
    return change;
  };
  const taken = new Map<string, number>();
  for (const row of rows) {
    const now = row.values[id];
    if (typeof now !== 'string') continue;
    const own = options.findIndex((option) => option.id === now);
    // Where all is equal, it stays as it was, or goes on from there.
    const turned = row.free.has(id) && own >= 0 ? [...options.slice(own), ...options.slice(0, own)] : [];
    let best = now;
    let least = Infinity;
    for (const { id: option } of turned) {
      const often = pairs(row, option).reduce((sum, pair) => sum + (met.get(pair) ?? 0), 0);
      const cost = (taken.get(option) ?? 0) * 1000 + often;
      if (cost >= least) continue;
      least = cost;
      best = option;
    }
    row.values[id] = best;
    taken.set(best, (taken.get(best) ?? 0) + 1);
    count(pairs(row, best), 1);
  }
  swapWhereEvener(
    rows.filter(({ values, free }) => free.has(id) && typeof values[id] === 'string'),
    id,
    (row, from, to) => count(pairs(row, from), -1) + count(pairs(row, to), 1),
  );
}

/** Two examples change places where that makes the choices meet more evenly. */
function swapWhereEvener(
  rows: readonly ChosenRow[],
  id: string,
  move: (row: ChosenRow, from: string, to: string) => number,
): void {
  for (const [index, one] of rows.entries())
    for (const other of rows.slice(index + 1)) {
      const [first, second] = [String(one.values[id]), String(other.values[id])];
      if (first === second) continue;
      if (move(one, first, second) + move(other, second, first) < 0) {
        one.values[id] = second;
        other.values[id] = first;
      } else {
        move(one, second, first);
        move(other, first, second);
      }
    }
}
