/** Today and now where the person is, in the forms rows hold. */
export function moment(at: Date): { today: string; now: string } {
  const today = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { today, now: `${today}T${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** The date so many days later; a date-time keeps its time. Missing stays missing. */
export function addDays(date: string, days: number): string;
export function addDays(date: string | null | undefined, days: number): string | null;
export function addDays(date: string | null | undefined, days: number): string | null {
  if (!date) return null;
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10) + date.slice(10);
}

/** The time of day so many minutes later, on a clock of 24 hours; empty when it is missing. */
export function addMinutes(time: string | null | undefined, minutes: number): string {
  if (!time) return '';
  const day = 24 * 60;
  const later = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  if (Number.isNaN(later)) return '';
  const within = ((later % day) + day) % day;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

/** Whether it is a day of the calendar: `2026-02-28`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whole days from one date to another; 0 when one is missing. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number {
  if (!from || !to) return 0;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? 0 : Math.round(days);
}

/**
 * Hours from one moment to another, to two places. Of two times of day, the second is on the next day where it is
 * earlier: from 23:00 to 07:00 are 8 hours. 0 when one is missing.
 */
export function hoursBetween(from: string | null | undefined, to: string | null | undefined): number {
  if (!from || !to) return 0;
  const isTime = from.length === 5 && to.length === 5;
  const at = (text: string) => Date.parse(`${isTime ? '2000-01-01T' : ''}${text.slice(0, 16)}Z`) / 3_600_000;
  const hours = at(to) - at(from);
  if (Number.isNaN(hours)) return 0;
  return Math.round((isTime && hours < 0 ? hours + 24 : hours) * 100) / 100;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
