import { dateField, daysOf, putDay, type SampleThing } from './sample-row.ts';

/** What comes before what, with the days that usually lie between. */
const pairs: readonly (readonly [before: string, after: string, days: number])[] = [
  ['startDate', 'endDate', 4],
  ['startDate', 'dueDate', 20],
  ['startDate', 'checkOut', 3],
  ['date', 'dueDate', 14],
  ['date', 'expiryDate', 30],
  ['date', 'endDate', 3],
  ['purchaseDate', 'expiryDate', 60],
  ['createdOn', 'updatedOn', 2],
  ['publishedOn', 'updatedOn', 2],
  ['lastDone', 'dueDate', 20],
];

/** What is made, bought or asked for comes before the days it is for. */
const firstThings = ['bookedOn', 'createdOn', 'orderedOn', 'placedOn', 'addedOn'] as const;

/** Ends come after starts. */
export function settleSpans(thing: SampleThing): void {
  for (const [before, after, days] of pairs) {
    if (dateField(thing, [before]) === undefined || dateField(thing, [after]) === undefined) continue;
    for (const row of thing.rows) {
      const first = daysOf(row.values[before]);
      const last = daysOf(row.values[after]);
      if (first !== undefined && last !== undefined && last < first + 1) putDay(row, after, first + days);
    }
  }
  const start = dateField(thing, ['startDate', 'date']);
  const made = dateField(thing, firstThings);
  if (start !== undefined && made !== undefined)
    for (const row of thing.rows) {
      const day = daysOf(row.values[start]);
      const first = daysOf(row.values[made]);
      if (day !== undefined && first !== undefined && (first > day || first > 0))
        putDay(row, made, Math.min(day - 3, 0));
    }
  settleHours(thing);
}

/** The longest that meetings and the like last, in minutes, and the longest of who works or sleeps. */
const longest = 300;
const longestAtWork = 600;
const worked = /shift|attendance|duty/i;

/** Hours of a day: the end follows the start, by the length that is said. */
function settleHours({ head, fields, rows }: SampleThing): void {
  if (fields.get('startTime')?.type !== 'time' || fields.get('endTime')?.type !== 'time') return;
  // Where hours are counted, a night goes on after midnight.
  if (fields.has('endDate') || fields.has('hours')) return;
  const most = worked.test(head.id) ? longestAtWork : longest;
  for (const row of rows) {
    const start = minutesOf(row.values['startTime']);
    const end = minutesOf(row.values['endTime']);
    const length = row.values['duration'];
    if (start === undefined || end === undefined) continue;
    if (typeof length === 'number') row.set('endTime', clock(start + length));
    else if (end <= start || end - start > most) row.set('endTime', clock(start + 60 + (row.index % 3) * 30));
  }
}

/** Minutes since midnight. */
export function minutesOf(value: unknown): number | undefined {
  const [, hours, minutes] = (typeof value === 'string' && /^(\d\d):(\d\d)$/.exec(value)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(Math.round(minutes) % 60)}`;
}
