import type { Row } from '../../../shared/rows.ts';

/** The newest rows by a date; without one those that are there first. */
export function latestRows(rows: readonly Row[], date: string | undefined, most = 3): Row[] {
  if (date === undefined) return rows.slice(0, most);
  const of = (row: Row) => String(row[date] ?? '');
  return rows.toSorted((a, b) => of(b).localeCompare(of(a))).slice(0, most);
}
