import { reservationWord, type ReservationWord } from '../../../say/reservation-words.ts';
import type { Wishes } from '../../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../../app-draft.ts';
import { deskWord } from '../../../say/commerce-words.ts';
import { couponFields, wantsCoupons } from '../shop-options.ts';
import { refundReason } from './refund-actions.ts';
import { priceFieldOf, type Reservable, isByPlaces } from './reservable.ts';

/** What the parts of a reservation step know of each other. */
export interface ReservationSetting {
  booked: readonly Reservable[];
  /** Id of the bookings' entity. */
  booking: string;
  word: (name: ReservationWord, values?: Readonly<Record<string, string | number>>) => string;
  pays: boolean;
  ledger: boolean;
  transfers: boolean;
  hasPeople: boolean;
  methods: readonly ('card' | 'paypal' | 'transfer' | 'wallet')[];
  times: boolean;
  /** Seats are chosen on a map. */
  seats: boolean;
  verb: NonNullable<Wishes['reservations']>['verb'];
  language: Wishes['language'];
  /** Guests are received and seen off. */
  desk: boolean;
  /** Bookings are moved to other dates. */
  moves: boolean;
  /** What was paid can be asked back. */
  refunds: boolean;
  /** Codes take a share off the price. */
  coupons: boolean;
}

export function settingOf(wishes: Wishes, booked: readonly Reservable[]): ReservationSetting | undefined {
  const { reservations, language } = wishes;
  if (!reservations || booked.length === 0) return undefined;
  const priced = booked.some(({ target }) => priceFieldOf(target) !== undefined);
  const lasting = booked.some(({ kind }) => kind === 'length' || kind === 'range');
  return {
    booked,
    booking: reservations.verb === 'lease' ? 'lease' : 'booking',
    word: (name, values) => reservationWord(language, name, values),
    pays: reservations.pays && priced,
    ledger: reservations.ledger && lasting && !wishes.cart,
    transfers: reservations.transfers && reservations.ledger && lasting,
    hasPeople: wishes.people !== undefined,
    methods: reservations.methods,
    times: reservations.times,
    seats: reservations.seats === true && booked.some(({ kind }) => isByPlaces(kind)),
    verb: reservations.verb,
    language: wishes.language,
    desk: wishes.commerce?.desk !== undefined && booked.some(({ kind }) => kind === 'range'),
    moves: wishes.commerce?.moves !== undefined,
    refunds: wishes.commerce?.refunds !== undefined && priced && reservations.pays,
    coupons: priced && reservations.pays && wantsCoupons(wishes),
  };
}

/** What somebody has booked: one's own. */
export function bookingEntity(setting: ReservationSetting): EntityDraft {
  const { booked, word, pays, booking } = setting;
  const [first] = booked;
  const unit = first && priceFieldOf(first.target)?.unit;
  const lasts = booked.some(({ kind }) => kind === 'range' || kind === 'length');
  const counts = booked.some(({ kind, unit: per }) => isByPlaces(kind) || per === 'night');
  const priced = booked.some(({ target }) => priceFieldOf(target) !== undefined);
  const relations = booked.map(({ target: { head } }): FieldInput => ({
    id: head.id,
    label: head.singular,
    type: 'relation',
    target: head.id,
    order: 0,
  }));
  const fields: FieldInput[] = [
    numbered('number', word('number'), 'BK-'),
    { id: 'what', label: word('what'), type: 'text', order: 0 },
    ...relations,
    { id: 'startDate', label: word(lasts ? 'startDate' : 'date'), type: 'date', order: 0 },
    ...(lasts ? [date('endDate', word('endDate'))] : []),
    ...(setting.times
      ? (['startTime', 'endTime'] as const).map((id): FieldInput => ({
          id,
          label: word(id === 'startTime' ? 'pickUpTime' : 'returnTime'),
          type: 'time',
          order: 0,
        }))
      : []),
    ...(counts ? [{ id: 'quantity', label: word('quantity'), type: 'number' as const, order: 0 }] : []),
    ...(setting.seats ? [seatsField(setting)] : []),
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: statesOf(setting),
      order: 0,
      default: { kind: 'value', value: 'booked' },
    },
    ...(priced
      ? [{ id: 'total', label: word('total'), type: 'money' as const, ...(unit ? { unit } : {}), order: 0 }]
      : []),
    ...(setting.coupons ? couponFields(setting.language) : []),
    ...(pays
      ? [
          paymentField(setting),
          { id: 'cardEnding', label: word('cardEnding'), type: 'text' as const, order: 0 },
        ]
      : []),
    { id: 'person', label: word('fullName'), type: 'text', required: true, order: 0 },
    { id: 'email', label: word('email'), type: 'email', required: true, order: 0 },
    ...(setting.refunds ? [refundReason(word)] : []),
    { id: 'bookedOn', label: word('bookedOn'), type: 'date', default: { kind: 'today' }, order: 0 },
  ];
  const leases = booking === 'lease';
  return draft(fields, {
    id: booking,
    singular: word(leases ? 'leaseOne' : 'booking'),
    plural: word(leases ? 'leases' : 'bookings'),
    path: leases ? 'leases' : 'bookings',
    icon: leases ? 'key' : 'calendar-check',
    titleField: 'number',
    ownership: 'own',
  });
}

export function seatsField({ word }: ReservationSetting): FieldInput {
  return { id: 'seats', label: word('seats'), type: 'tags', order: 0 };
}

export function paymentField({ word, methods }: ReservationSetting): FieldInput {
  const options = [...methods, 'later' as const].map((id) => ({
    id,
    label: word(id),
    tone: 'neutral' as const,
  }));
  return { id: 'payment', label: word('payment'), type: 'choice', options, order: 0 };
}

/** Whether what is booked goes away with people and comes back, unlike rooms. */
export function takenAlong(booked: readonly Reservable[]): boolean {
  return booked.length > 0 && booked.every(({ unit }) => unit === 'day');
}

function statesOf({
  word,
  pays,
  desk,
  language,
  booked,
  refunds,
}: ReservationSetting): NonNullable<FieldInput['options']> {
  return [
    { id: 'booked', label: word(pays ? 'unpaid' : 'booked'), tone: pays ? 'waiting' : 'good' },
    ...(pays ? [{ id: 'paid', label: word('paid'), tone: 'good' as const }] : []),
    ...(desk
      ? [
          {
            id: 'checkedIn',
            label: deskWord(language, 'checkedIn', takenAlong(booked)),
            tone: 'good' as const,
          },
        ]
      : []),
    {
      id: 'completed',
      label: desk ? deskWord(language, 'checkedOut', takenAlong(booked)) : word('completed'),
      tone: 'neutral',
    },
    { id: 'cancelled', label: word('cancelled'), tone: 'bad' },
    ...(refunds
      ? [
          { id: 'refundAsked', label: word('refundAsked'), tone: 'waiting' as const },
          { id: 'refunded', label: word('refunded'), tone: 'neutral' as const },
        ]
      : []),
  ];
}

/** When things are taken, for everybody to see; by whom is not said. */
export function takenEntity(setting: ReservationSetting): EntityDraft {
  const { word } = setting;
  const fields: FieldInput[] = [
    { id: 'reference', label: word('reference'), type: 'text', order: 0 },
    { id: 'thing', label: word('what'), type: 'text', order: 0 },
    date('from', word('from')),
    date('until', word('until')),
    { id: 'quantity', label: word('quantity'), type: 'number', order: 0 },
    { id: 'cancelled', label: word('isCancelled'), type: 'boolean', order: 0 },
    ...(setting.seats ? [seatsField(setting)] : []),
  ];
  return draft(fields, {
    id: 'takenTime',
    singular: word('taken'),
    plural: word('takenPlural'),
    path: 'taken-times',
    titleField: 'reference',
    ownership: 'shared',
  });
}

/** Receipts that would be sent: an outbox. */
export function receiptEntity(setting: ReservationSetting, plural?: string): EntityDraft {
  const { word } = setting;
  const fields: FieldInput[] = [
    numbered('number', word('number'), 'RC-'),
    { id: 'subject', label: word('subject'), type: 'text', order: 0 },
    { id: 'email', label: word('email'), type: 'email', order: 0 },
    { id: 'amount', label: word('amount'), type: 'money', order: 0 },
    paymentField(setting),
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [{ id: 'outbox', label: word('outbox'), tone: 'information' }],
      default: { kind: 'value', value: 'outbox' },
      order: 0,
    },
    { id: 'sentOn', label: word('sentOn'), type: 'dateTime', default: { kind: 'now' }, order: 0 },
  ];
  return draft(fields, {
    id: 'receipt',
    singular: word('receipt'),
    plural: plural ?? word('receipts'),
    path: plural === undefined ? 'receipts' : 'payments',
    icon: 'receipt',
    titleField: 'number',
    ownership: 'own',
  });
}

/** All that was ordered: bookings, renewals, transfers. */
export function orderEntity({ word, booking }: ReservationSetting): EntityDraft {
  const fields: FieldInput[] = [
    numbered('number', word('number'), 'OR-'),
    {
      id: 'kind',
      label: word('kind'),
      type: 'choice',
      options: [
        { id: 'booking', label: word(booking === 'lease' ? 'leaseOne' : 'booking'), tone: 'information' },
        { id: 'renewal', label: word('renewal'), tone: 'good' },
        { id: 'transfer', label: word('transferred'), tone: 'waiting' },
      ],
      order: 0,
    },
    { id: 'what', label: word('what'), type: 'text', order: 0 },
    { id: 'amount', label: word('amount'), type: 'money', order: 0 },
    { id: 'on', label: word('on'), type: 'date', default: { kind: 'today' }, order: 0 },
  ];
  return draft(fields, {
    id: 'order',
    singular: word('order'),
    plural: word('orders'),
    path: 'orders',
    icon: 'shopping-bag',
    titleField: 'number',
    ownership: 'own',
  });
}

function numbered(id: string, label: string, prefix: string): FieldInput {
  return { id, label, type: 'text', default: { kind: 'number', prefix, digits: 5 }, order: 0 };
}

function date(id: string, label: string): FieldInput {
  return { id, label, type: 'date', order: 0 };
}

function draft(fields: readonly FieldInput[], head: Omit<EntityDraft['head'], 'origin'>): EntityDraft {
  return {
    head: { ...head, origin: 'kept' },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: [],
    view: 'table',
    phrases: [],
  };
}
