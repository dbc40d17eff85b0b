import { addDays, daysBetween } from '../../../shared/dates.ts';

/** Days in a row, up to today or yesterday: who has not done it today yet has not broken off. */
export function currentStreak(days: ReadonlySet<string>, today: string): number {
  let day = days.has(today) ? today : addDays(today, -1);
  let length = 0;
  while (days.has(day)) {
    length += 1;
    day = addDays(day, -1);
  }
  return length;
}

/** The most days in a row there ever were. */
export function longestStreak(days: ReadonlySet<string>): number {
  let most = 0;
  let length = 0;
  let before: string | undefined;
  for (const day of [...days].toSorted()) {
    length = before !== undefined && daysBetween(before, day) === 1 ? length + 1 : 1;
    most = Math.max(most, length);
    before = day;
  }
  return most;
}

/** Weeks from Monday to Sunday, the last with today; days to come are left out. */
export function weeksUpTo(today: string, count: number): string[][] {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = addDays(today, -weekday - (count - 1) * 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(first, week * 7 + day)).filter((day) => day <= today),
  );
}

/** The last days, oldest first. */
export function lastDays(today: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1));
}
