export type Per = 'day' | 'week' | 'month';

/** The first day of the period that a day lies in; weeks begin on Monday. */
export function periodOf(day: string, per: Per): string {
  const date = day.slice(0, 10);
  if (per === 'day') return date;
  if (per === 'month') return `${date.slice(0, 7)}-01`;
  const monday = new Date(`${date}T00:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}

/** The number of each period with an entry, the latest last. */
export function sumsOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  { field, day, per }: { field: string; day: string; per: Per },
): (readonly [period: string, sum: number])[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const at = row[day];
    const number = Number(row[field]);
    if (typeof at !== 'string' || at === '' || !Number.isFinite(number)) continue;
    const period = periodOf(at, per);
    sums.set(period, (sums.get(period) ?? 0) + number);
  }
  return [...sums].toSorted(([one], [other]) => one.localeCompare(other));
}
