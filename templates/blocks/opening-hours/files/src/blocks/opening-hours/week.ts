export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The day of the week, as the options of the field are called. */
export function weekdayOf(at: Date): string {
  return weekdays[(at.getDay() + 6) % 7] ?? 'monday';
}

export type OpenState = { kind: 'open' | 'later'; time: string } | { kind: 'closed' };

/** Whether it is open at a moment of a day; past midnight counts to the day it began on. */
export function openState(
  { from, to, open }: { from: string; to: string; open: boolean },
  at: Date,
): OpenState {
  if (!open) return { kind: 'closed' };
  const now = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  if (now < from) return { kind: 'later', time: from };
  return now < to || to < from ? { kind: 'open', time: to } : { kind: 'closed' };
}
