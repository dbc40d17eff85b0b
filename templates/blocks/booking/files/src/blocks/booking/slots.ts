/** When is open, and how long a booking is. */
export interface OpeningRule {
  opens: string;
  closes: string;
  minutes: number;
  /** How long what is booked takes, where that is something else than from one time to the next. */
  length?: number | undefined;
  /** Sunday is 0. */
  days: readonly number[];
  /** `2026-12-24`, or `12-24` for every year. */
  closed?: readonly string[];
  /** Times of every day that are not offered. */
  pauses?: readonly { from: string; until: string }[];
}

export interface Taken {
  start: string;
  end: string;
}

export interface Slot {
  start: string;
  end: string;
  /** The booking that is in the way. */
  takenBy: Taken | undefined;
  past: boolean;
}

/** The times of a day: free, taken or over. None on days that are closed. */
export function slotsOf(
  date: string,
  { opens, closes, minutes, length = minutes, days, closed, pauses = [] }: OpeningRule,
  { taken, now }: { taken: readonly Taken[]; now: string },
): readonly Slot[] {
  if (!isOpen(date, { days, closed })) return [];
  const slots: Slot[] = [];
  for (let at = minutesOf(opens); at + length <= minutesOf(closes); at += minutes) {
    const [start, end] = [clock(at), clock(at + length)];
    if (pauses.some(({ from, until }) => from < end && start < until)) continue;
    const takenBy = taken.find((each) => each.start < end && start < each.end);
    slots.push({ start, end, takenBy, past: `${date}T${start}` < now });
  }
  return slots;
}

function isOpen(date: string, { days, closed = [] }: Pick<OpeningRule, 'days' | 'closed'>): boolean {
  return days.includes(weekday(date)) && !closed.includes(date) && !closed.includes(date.slice(5));
}

/** The first open day from a date on. */
export function firstOpenDay(date: string, rule: Pick<OpeningRule, 'days' | 'closed'>): string {
  const day = new Date(`${date}T00:00:00Z`);
  for (let step = 0; step < 70; step += 1) {
    const text = day.toISOString().slice(0, 10);
    if (isOpen(text, rule)) return text;
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return date;
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** From when until when. */
export interface Span {
  start: string;
  end: string;
}

/** Times a span may begin or end at: each step of the opening hours, with the last. */
export function timesOf({ opens, closes, minutes }: OpeningRule): string[] {
  const times: string[] = [];
  for (let at = minutesOf(opens); at <= minutesOf(closes); at += minutes) times.push(clock(at));
  return times;
}

/** What is in the way of a span. */
export function clashOf(taken: readonly Taken[], { start, end }: Span): Taken | undefined {
  return taken.find((each) => each.start < end && start < each.end);
}
