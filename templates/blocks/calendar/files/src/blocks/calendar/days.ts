import type { Row } from '../../../shared/rows.ts';

/** Days as `YYYY-MM-DD`, months as `YYYY-MM`; all in UTC, so that no clock change moves them. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The days of the weeks that a month touches. */
export function daysOfMonth(month: string): string[] {
  const first = mondayOf(`${month}-01`);
  const last = addDays(mondayOf(addDays(`${addMonths(month, 1)}-01`, -1)), 6);
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

export function daysOfWeek(day: string): string[] {
  const monday = mondayOf(day);
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count));
}

export interface CalendarFields {
  start: string;
  end?: string;
  time?: string;
}

export interface Entry {
  row: Row;
  /** `HH:MM` on the day it begins. */
  time: string | undefined;
  /** It began on an earlier day. */
  goesOn: boolean;
}

const longest = 62;

/** What happens on each day, in the order of the clock. */
export function entriesByDay(rows: readonly Row[], fields: CalendarFields): ReadonlyMap<string, Entry[]> {
  const byDay = new Map<string, Entry[]>();
  for (const row of rows) {
    const start = String(row[fields.start] ?? '');
    const first = start.slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(first)) continue;
    const given = fields.time === undefined ? undefined : row[fields.time];
    const time = typeof given === 'string' && given !== '' ? given : start.slice(11, 16) || undefined;
    const end = String((fields.end && row[fields.end]) ?? '').slice(0, 10);
    let day = first;
    for (let count = 0; count < longest && (day === first || day <= end); count += 1) {
      const entries = byDay.get(day) ?? [];
      entries.push({ row, time: day === first ? time : undefined, goesOn: day !== first });
      byDay.set(day, entries);
      day = addDays(day, 1);
    }
  }
  for (const entries of byDay.values())
    entries.sort((one, other) => (one.time ?? '').localeCompare(other.time ?? ''));
  return byDay;
}
