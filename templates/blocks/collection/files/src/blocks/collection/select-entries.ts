import type { FieldDefinition } from '../../../shared/entity.ts';
import type { Entry } from './entries.ts';
import { normalise } from './normalise.ts';
import { isRange, type Query } from './query.ts';

export interface Selection {
  entries: readonly Entry[];
  /** By filter, in the filters' order: how many rows have each value when all other filters apply. */
  counts: readonly ReadonlyMap<string, number>[];
}

/** The entries that fit a query, in the order given; with `byMatch` those whose title fits come first. */
export function selectEntries(
  entries: readonly Entry[],
  query: Query,
  { filters, byMatch }: { filters: readonly FieldDefinition[]; byMatch: boolean },
): Selection {
  const words = normalise(query.text).split(' ').filter(Boolean);
  const phrase = words.join(' ');
  const isRanked = byMatch && words.length > 0;
  const tests = filters.map((field, index) => testFor(field, index, query));
  const counts = filters.map(() => new Map<string, number>());
  const ranked: Entry[][] = [[], [], []];
  for (const entry of entries) {
    if (!words.every((word) => entry.words().text.includes(word))) continue;
    const failing = failingFilter(entry, tests);
    if (failing === 'several') continue;
    countValues(entry, counts, failing);
    if (failing !== undefined) continue;
    ranked[isRanked ? rankOf(entry, words, phrase) : 0]?.push(entry);
  }
  return { entries: ranked.flat(), counts };
}

type Test = ((entry: Entry) => boolean) | undefined;

/** The one filter an entry does not pass, if it is only one. */
function failingFilter(entry: Entry, tests: readonly Test[]): number | 'several' | undefined {
  let failing: number | undefined;
  for (let index = 0; index < tests.length; index += 1) {
    const test = tests[index];
    if (!test || test(entry)) continue;
    if (failing !== undefined) return 'several';
    failing = index;
  }
  return failing;
}

function countValues(entry: Entry, counts: readonly Map<string, number>[], only: number | undefined): void {
  for (let index = 0; index < counts.length; index += 1) {
    if (only !== undefined && only !== index) continue;
    const found = counts[index];
    for (const value of entry.values[index] ?? []) found?.set(value, (found.get(value) ?? 0) + 1);
  }
}

function testFor(field: FieldDefinition, index: number, query: Query): Test {
  if (isRange(field)) {
    const range = query.ranges[field.id];
    return range && ((entry) => isWithin(entry.row[field.id], range.from, range.until));
  }
  const chosen = query.chosen[field.id];
  if (!chosen || chosen.length === 0) return undefined;
  const wanted = new Set(chosen);
  return (entry) => entry.values[index]?.some((value) => wanted.has(value)) ?? false;
}

function isWithin(value: unknown, from: string, until: string): boolean {
  if (typeof value === 'number') {
    return (from === '' || value >= Number(from)) && (until === '' || value <= Number(until));
  }
  if (typeof value !== 'string' || value === '') return false;
  // The last day counts whole, whatever the time.
  return (from === '' || value >= from) && (until === '' || value.slice(0, until.length) <= until);
}

function rankOf(entry: Entry, words: readonly string[], phrase: string): number {
  const { title } = entry.words();
  if (title.startsWith(phrase)) return 0;
  return words.every((word) => title.includes(word)) ? 1 : 2;
}
