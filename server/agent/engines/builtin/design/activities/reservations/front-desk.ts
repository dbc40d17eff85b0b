import type { Expression } from '../../../../../../../templates/spec/expression.ts';
import { commerceWord, deskName, type CommerceWord } from '../../../say/commerce-words.ts';
import type { EntityDraft, FieldInput, OperationInput } from '../../app-draft.ts';
import { takenAlong, type ReservationSetting } from './booking-entities.ts';
import { all, binary, choose, not, path, value } from './expressions.ts';
import { todayPage } from '../today-page.ts';

const today: Expression = { kind: 'today' };

function is(state: string): Expression {
  return binary('equal', path('row', 'status'), value(state));
}

const expected: Expression = binary('or', is('booked'), is('paid'));

/** What somebody behind a desk does with a stay: guests are received and seen off. */
export function frontDesk(
  booking: EntityDraft,
  { language, booked }: ReservationSetting,
  next: () => number,
): { operations: OperationInput[]; actions: string[]; sentence: string } {
  const rents = takenAlong(booked);
  const word = (name: CommerceWord, values = {}) => commerceWord(language, deskName(name, rents), values);
  const title = word('desk');
  const state = stateField(word);
  const guest: Expression = path('row', 'person');
  const has = (id: string) => booking.fields.some((field) => field.id === id);
  const things = booked.map(({ target }) => target.head.id);
  const actions = ['checkInBooking', 'checkOutBooking'];
  return {
    actions,
    sentence: ` ${word('deskSentence', { page: title })}`,
    operations: [
      { kind: 'put-field', entity: booking.head.id, field: state },
      {
        kind: 'put-action',
        action: {
          id: 'checkInBooking',
          label: word('checkIn'),
          icon: 'log-in',
          entity: booking.head.id,
          shownWhen: all(expected, binary('lessOrEqual', path('row', 'startDate'), today)),
          effects: [{ kind: 'set', values: { status: value('checkedIn') } }],
          confirmation: { kind: 'join', parts: [guest, value(word('checkedInNow'))] },
          tone: 'primary',
        },
      },
      {
        kind: 'put-action',
        action: {
          id: 'checkOutBooking',
          label: word('checkOut'),
          icon: 'log-out',
          entity: booking.head.id,
          shownWhen: is('checkedIn'),
          effects: [{ kind: 'set', values: { status: value('completed') } }],
          confirmation: { kind: 'join', parts: [guest, value(word('checkedOutNow'))] },
        },
      },
      ...todayPage(
        {
          id: 'front-desk',
          title,
          path: '/front-desk',
          introduction: word('deskIntroduction'),
          icon: 'concierge-bell',
          order: next(),
        },
        {
          booking,
          state,
          sort: 'startDate',
          show: ['person', ...things, 'startDate', 'endDate', 'quantity', 'total', 'status'].filter((id) =>
            has(id),
          ),
          actions,
          emptyText: word('nobodyToday'),
        },
      ),
    ],
  };
}

/** Where a stay stands today; nothing for those that are over or still to come. */
function stateField(word: (name: CommerceWord) => string): FieldInput {
  const leaves = binary('lessOrEqual', path('row', 'endDate'), today);
  const comes = all(expected, binary('lessOrEqual', path('row', 'startDate'), today), not(leaves));
  return {
    id: 'deskState',
    label: word('deskState'),
    type: 'choice',
    options: [
      { id: 'arrival', label: word('arrivals'), tone: 'waiting' },
      { id: 'inHouse', label: word('inHouse'), tone: 'good' },
      { id: 'departure', label: word('departures'), tone: 'information' },
    ],
    derived: choose(
      is('checkedIn'),
      choose(leaves, value('departure'), value('inHouse')),
      choose(comes, value('arrival'), value(null)),
    ),
    order: 930,
  };
}

/** Two arrive today, one is here, and one leaves. */
export function deskSamples(booking: EntityDraft, taken: EntityDraft): void {
  const wanted = [
    { status: 'paid', from: 0 },
    { status: 'checkedIn', until: 0 },
    { status: 'paid', from: 0 },
    { status: 'checkedIn', from: -1 },
  ] as const;
  wanted.forEach((want, index) => {
    const sample = booking.samples[index];
    const start = daysIn(sample?.values['startDate']);
    const end = daysIn(sample?.values['endDate']);
    if (!sample || start === undefined || end === undefined) return;
    const length = Math.max(2, end - start);
    const from = 'from' in want ? want.from : want.until - length;
    sample.values = {
      ...sample.values,
      bookedOn: { days: from - 9 },
      startDate: { days: from },
      endDate: { days: from + end - start },
      status: want.status,
    };
    const time = taken.samples[index];
    if (time)
      time.values = {
        ...time.values,
        from: { days: from },
        until: { days: from + end - start },
        cancelled: false,
      };
  });
}

function daysIn(given: unknown): number | undefined {
  return typeof given === 'object' && given !== null && 'days' in given && typeof given.days === 'number'
    ? given.days
    : undefined;
}
