export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** Days until a card comes back: nothing for what was not known, more each time for what was. */
export function daysUntil(grade: Grade, before: number): number {
  switch (grade) {
    case 'again':
      return 0;
    case 'hard':
      return Math.max(1, Math.round(before * 1.2));
    case 'good':
      return Math.max(2, Math.round(before * 2.2));
    case 'easy':
      return Math.max(4, Math.round(before * 3.5));
  }
}

export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
