import { dateField, daysOf, putDay, stateField, type SampleRow, type SampleThing } from './sample-row.ts';

/** What is over. */
export const overStates =
  /^(?:done|completed?|finished|returned|ended|past|expired|passed|failed|missed|graded|harvested|repaid|delivered|sold|won|lost|hired|adopted|archived|checkedOut)$/;
/** What lies ahead. */
export const aheadStates = /^(?:planned|scheduled|upcoming|booked|reserved)$/;
/** What lies ahead where it takes place at an hour or on days that are named. */
const awaited = /^(?:requested|confirmed|pending|approved)$/;

const starts = ['startDate', 'date', 'startsOn', 'when', 'day'] as const;
const ends = ['endDate', 'dueDate', 'endsOn'] as const;

/** Finished things lie in the past, planned ones ahead, and what runs has begun. */
export function settleStates(thing: SampleThing): void {
  const state = stateField(thing);
  // Reservations come with the times they take.
  if (!state || thing.fields.has('clockIn') || thing.fields.has('bookedOn')) return;
  const start = dateField(thing, starts);
  const end = dateField(
    thing,
    ends.filter((id) => id !== 'dueDate' || start !== 'date'),
  );
  const timed = thing.fields.has('startTime') || thing.fields.has('startDate');
  const announced = dateField(thing, ['publishedOn']);
  for (const row of thing.rows) {
    const is = String(row.values[state.id] ?? '');
    if (announced !== undefined)
      settleAnnounced(row, is, {
        field: announced,
        required: thing.fields.get(announced)?.required === true,
      });
    if (start === undefined) continue;
    const first = daysOf(row.values[start]);
    if (first === undefined) continue;
    const last = end === undefined ? first : (daysOf(row.values[end]) ?? first);
    if (overStates.test(is)) {
      if (end === 'endDate' ? last >= 0 : first > 0)
        shift(row, [start, end], -1 - row.index - Math.max(first, last));
    } else if (aheadStates.test(is) || (timed && awaited.test(is))) {
      // Where those who work there see the day, something is on today.
      const passed = thing.fields.has('dayState') ? first < 0 : first <= 0;
      if (passed) shift(row, [start, end], 2 + row.index * 3 - first);
    } else if (
      /^(?:active|running|growing|progress|shipped|transit|checkedIn)$/.test(is) &&
      thing.fields.has('startDate')
    ) {
      if (first > 0) putDay(row, start, -3 - row.index * 4);
      if (end !== undefined && last <= 0) putDay(row, end, 6 + row.index * 5);
    }
  }
}

function settleAnnounced(
  row: SampleRow,
  is: string,
  { field, required }: { field: string; required: boolean },
): void {
  const days = daysOf(row.values[field]);
  if (is === 'scheduled') putDay(row, field, 3 + row.index);
  else if (is === 'draft' && !required) row.set(field, undefined);
  else if (is === 'published' && days !== undefined && days > 0) putDay(row, field, -days);
}

function shift(row: SampleRow, fields: readonly (string | undefined)[], by: number): void {
  for (const field of new Set(fields)) {
    const days = field === undefined ? undefined : daysOf(row.values[field]);
    if (field !== undefined && days !== undefined) putDay(row, field, days + by);
  }
}

/** What people are invited to at an hour, for a price or to places, lies ahead; the last two have been. */
export function settleInvitations(thing: SampleThing): void {
  const date = dateField(thing, ['date']);
  const has = (...ids: string[]) => ids.some((id) => thing.fields.has(id));
  const invites = has('startTime') && has('price', 'capacity') && !has('bookedOn', 'clockIn');
  if (date === undefined || !invites || stateField(thing) || thing.rows.length < 4) return;
  for (const row of thing.rows.slice(0, -2)) {
    const days = daysOf(row.values[date]);
    if (days !== undefined && days <= 0) putDay(row, date, 3 + row.index * 8);
  }
}

/** What is overdue was due before today, and what is not still has time. */
export function settleDue(thing: SampleThing): void {
  const due = dateField(thing, ['dueDate', 'expiryDate', 'endDate']);
  const state = [...thing.fields.values()].find(
    ({ type, options }) =>
      type === 'choice' && options?.some(({ id }) => /^(?:overdue|late|expired)$/.test(id)),
  );
  if (due === undefined || !state || thing.fields.has('clockIn')) return;
  const from = dateField(thing, ['date', 'startDate']);
  for (const row of thing.rows) {
    const days = daysOf(row.values[due]);
    const is = String(row.values[state.id] ?? '');
    if (days === undefined || is === '') continue;
    if (/^(?:overdue|late|expired)$/.test(is)) {
      if (days >= 0) putDay(row, due, -2 - row.index);
    } else if (/^(?:out|running|sent|draft|open|active|rented|checkedOut)$/.test(is) && days <= 0)
      putDay(row, due, 5 + row.index * 3);
    const first = from === undefined ? undefined : daysOf(row.values[from]);
    const last = daysOf(row.values[due]) ?? 0;
    if (from !== undefined && first !== undefined && first > last) putDay(row, from, last - 14);
  }
}
