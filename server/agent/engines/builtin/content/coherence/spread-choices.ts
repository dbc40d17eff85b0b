import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
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
export function spreadChoices(rows: readonly ChosenRow[], fields: readonly FieldInput[]): void {
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

function spreadOne(
  rows: readonly ChosenRow[],
  { id, options = [] }: FieldInput,
  settled: readonly FieldInput[],
): void {
  const taken = new Map<string, number>();
  const met = new Map<string, number>();
  const pairs = (values: ChosenRow['values'], option: string): string[] =>
    settled.map((other) => `${other.id}=${String(values[other.id])}|${option}`);
  for (const { values, free } of rows) {
    const now = values[id];
    if (typeof now !== 'string') continue;
    const own = options.findIndex((option) => option.id === now);
    // Where all is equal, it stays as it was, or goes on from there.
    const turned = free.has(id) && own >= 0 ? [...options.slice(own), ...options.slice(0, own)] : [];
    let best = now;
    let least = Infinity;
    for (const { id: option } of turned) {
      const often = pairs(values, option).reduce((sum, pair) => sum + (met.get(pair) ?? 0), 0);
      const cost = (taken.get(option) ?? 0) * 1000 + often;
      if (cost >= least) continue;
      least = cost;
      best = option;
    }
    values[id] = best;
    taken.set(best, (taken.get(best) ?? 0) + 1);
    for (const pair of pairs(values, best)) met.set(pair, (met.get(pair) ?? 0) + 1);
  }
}
