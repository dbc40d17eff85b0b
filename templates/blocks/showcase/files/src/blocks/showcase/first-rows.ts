import type { Row } from '../../../shared/rows.ts';

export interface ShowcaseSort {
  field: string;
  direction: 'ascending' | 'descending';
}

/** The rows that come first in an order; without one, the order they are kept in. */
export function firstRows(rows: readonly Row[], sort: ShowcaseSort | undefined, limit: number): Row[] {
  if (!sort) return rows.slice(0, limit);
  const turn = sort.direction === 'descending' ? -1 : 1;
  return rows
    .toSorted((a, b) => {
      const [one, other] = [a[sort.field], b[sort.field]];
      if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
      return turn * String(one ?? '').localeCompare(String(other ?? ''));
    })
    .slice(0, limit);
}
