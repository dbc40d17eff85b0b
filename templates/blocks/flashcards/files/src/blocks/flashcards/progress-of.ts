import type { Row } from '../../../shared/rows.ts';

export interface Progress {
  known: ReadonlySet<string>;
  /** How many became known today. */
  today: number;
  /** Days in a row up to today, or up to yesterday, on which something was learned. */
  streak: number;
}

/** What somebody knows, and how steadily they learn. */
export function progressOf(rows: readonly Row[], today: string): Progress {
  const kept = rows.filter((row) => row['known'] === true);
  const days = new Set(kept.map((row) => String(row['on'] ?? '').slice(0, 10)));
  let streak = 0;
  let day = days.has(today) ? today : dayBefore(today);
  while (days.has(day)) {
    streak += 1;
    day = dayBefore(day);
  }
  return {
    known: new Set(kept.map((row) => String(row['card'] ?? ''))),
    today: kept.filter((row) => String(row['on'] ?? '').startsWith(today)).length,
    streak,
  };
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
