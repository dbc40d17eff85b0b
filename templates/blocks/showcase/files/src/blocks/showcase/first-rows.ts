import type { Row } from '../../../shared/rows.ts';

export interface ShowcaseSort {
  field: string;
  direction: 'ascending' | 'descending';
}

export interface FirstRowsOptions {
  sort: ShowcaseSort | undefined;
  limit: number;
  /** The field rows are known by. */
  name: string;
}

/** The rows that come first in an order; without one, the order they are kept in, each name once before any twice. */
export function firstRows(rows: readonly Row[], { sort, limit, name }: FirstRowsOptions): Row[] {
  if (!sort) return unlike(rows, name).slice(0, limit);
  const turn = sort.direction === 'descending' ? -1 : 1;
  return rows
    .toSorted((a, b) => {
      const [one, other] = [a[sort.field], b[sort.field]];
      if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
      return turn * String(one ?? '').localeCompare(String(other ?? ''));
    })
    .slice(0, limit);
}

/** Others than the one that is read: first those that share a value with it. */
export function rowsBeside(
  rows: readonly Row[],
  { read, besides, ...options }: FirstRowsOptions & { read: string | undefined; besides: string },
): Row[] {
  const own = rows.find(({ id }) => id === read);
  const others = rows.filter(({ id }) => id !== read);
  const isLike = (row: Row) => row[besides] === own?.[besides];
  const all = { ...options, limit: others.length };
  return [
    ...firstRows(others.filter(isLike), all),
    ...firstRows(
      others.filter((row) => !isLike(row)),
      all,
    ),
  ].slice(0, options.limit);
}

function unlike(rows: readonly Row[], name: string): readonly Row[] {
  const seen = new Set<unknown>();
  const first = rows.filter((row) => !seen.has(row[name]) && seen.add(row[name]));
  return [...first, ...rows.filter((row) => !first.includes(row))];
}
