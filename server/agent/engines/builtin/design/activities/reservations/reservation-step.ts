import type { Wishes } from '../../../understand/wishes.ts';
import { slugOf } from '../../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../../app-draft.ts';
import type { ActivityContext, ActivityDesign, ActivityVerb } from '../activity.ts';
import { bookAction, bookActionOf } from './book-action.ts';
import { bookingActions } from './booking-actions.ts';
import {
  bookingEntity,
  orderEntity,
  receiptEntity,
  settingOf,
  takenEntity,
  type ReservationSetting,
} from './booking-entities.ts';
import { commerceWord } from '../../../say/commerce-words.ts';
import { couponPage } from '../cart-step.ts';
import { couponEntity } from '../shop-options.ts';
import { bookingPages, ledgerPage } from './booking-pages.ts';
import { deskSamples, frontDesk } from './front-desk.ts';
import { addBookingSamples } from './booking-samples.ts';
import { all, binary, choose, not, path, value } from './expressions.ts';
import {
  capacityFieldOf,
  dateFieldOf,
  placeFieldOf,
  priceFieldOf,
  reservablesOf,
  type Reservable,
  isByPlaces,
} from './reservable.ts';

/** Things to be booked by dates, routes and days: their search, the way to a booking, and what was booked. */
export function reservationStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const booked = reservablesOf(entities, wishes);
  const setting = settingOf(wishes, booked);
  if (!setting || !wishes.reservations) return undefined;
  const { word, pays, ledger } = setting;
  const booking = bookingEntity(setting);
  const taken = takenEntity(setting);
  const receipt = pays ? receiptEntity(setting, wishes.reservations.payments) : undefined;
  const order = ledger ? orderEntity(setting) : undefined;
  addBookingSamples(setting, {
    booking,
    taken,
    ...(receipt ? { receipt } : {}),
    ...(order ? { order } : {}),
  });
  if (setting.desk) deskSamples(booking, taken);
  const coupon = setting.coupons && !wishes.cart ? couponEntity(wishes.language) : undefined;
  const desk = setting.desk ? frontDesk(booking, setting, next) : undefined;
  const title = titleOfList(wishes, setting);
  const done = bookingActions(setting);
  const kept = [booking, taken, receipt, order].flatMap((entity) => entity ?? []);
  const lists = [receipt, order].flatMap((entity) => entity ?? []);
  const operations: OperationInput[] = [
    ...kept.flatMap(entityOperations),
    ...booked.map((each) => bookAction(each, setting, labelOf(each, setting))),
    ...done.operations,
    ...bookingPages(booking, setting, { title, order: next(), actions: done.listed }),
    ...lists.flatMap((entity) => ledgerPage(entity, setting, next())),
    ...booked.flatMap((each) => thingOperations(each, setting, booking)),
    ...(desk?.operations ?? []),
    ...(coupon ? [...entityOperations(coupon), ...couponPage(coupon, next())] : []),
  ];
  const plurals = booked.map(({ target }) => target.head.plural.toLowerCase());
  const things = plurals.slice(0, 3).join(wishes.language === 'zh' ? '、' : ', ');
  const [first] = booked;
  const named = booked.flatMap(({ target: { head } }) => namesOfRoute[head.id] ?? []);
  const paths = [...named, ...kept.map(({ head }) => head.path), 'bookings', 'my-bookings', slugOf(title)];
  return {
    step: {
      id: 'reservations',
      title: word('title', { label: first ? labelOf(first, setting) : word('book'), things }),
      sentence: [
        word('sentence', { things, list: title, pay: pays ? word('payPart') : '' }),
        receipt ? word('receiptPart', { receipts: receipt.head.plural }) : '',
        ledger ? word('renewPart') : '',
        done.listed.includes('cancelForRefund') ? word('refundPart') : '',
        done.listed.includes('extendBooking') ? commerceWord(wishes.language, 'moveSentence') : '',
        desk?.sentence ?? '',
      ].join(''),
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: wishes.reservations.phrases,
    },
    pages: [
      ...new Set([
        ...paths,
        ...(desk ? ['front-desk'] : []),
        ...(coupon ? ['coupons'] : []),
        ...(wishes.cart ? [] : ['orders', 'my-orders', 'order-status']),
      ]),
    ],
    rowPages: [booking.head.path],
    verbs: booked.map((each) => verbOf(each, setting)),
    record: booking,
    isHome: false,
  };
}

/** Names that pages of routes are asked for by. */
const namesOfRoute: Readonly<Record<string, readonly string[]>> = {
  train: ['train', 'trains', 'train-tickets', 'train-booking'],
  flight: ['flight', 'flights', 'tickets', 'ticket', 'air-tickets', 'flight-tickets', 'flight-booking'],
  busTrip: ['bus', 'buses', 'bus-tickets'],
  ferry: ['ferry', 'ferries', 'ferry-tickets'],
};

export function labelOf({ kind }: Reservable, { verb, word }: ReservationSetting): string {
  if (kind === 'dated') return word(verb === 'register' ? 'register' : 'book');
  return word(kind === 'route' || verb === 'register' ? 'book' : verb);
}

function titleOfList({ reservations, cart }: Wishes, setting: ReservationSetting): string {
  const { word, booking, verb, ledger } = setting;
  const said = reservations?.list;
  const orders = said !== undefined && /orders|订单/i.test(said);
  if (said !== undefined && !(orders && (cart || ledger))) return said;
  if (booking === 'lease') return word('myLeases');
  return word(verb === 'register' ? 'myRegistrations' : 'myBookings');
}

function bookPath({ target }: Reservable): string {
  return `/${target.head.path}/:id/book`;
}

/** The way from a thing to its booking, and whether it is free now. */
function verbOf(each: Reservable, setting: ReservationSetting): ActivityVerb {
  const fields = stateFields(each, setting);
  return {
    actions: [],
    target: each.target,
    link: {
      label: labelOf(each, setting),
      path: bookPath(each),
      // What is leased for months is not offered meanwhile.
      ...(each.kind === 'length' && fields.length > 0
        ? { unless: { field: 'availability', equals: 'taken' } }
        : {}),
    },
    fields,
  };
}

function stateFields(each: Reservable, { word, verb }: ReservationSetting): FieldInput[] {
  if (isByPlaces(each.kind) || capacityFieldOf(each)) return [];
  const now = all(
    binary('equal', path('each', 'thing'), path('row', 'id')),
    not(binary('equal', path('each', 'cancelled'), value(true))),
    binary('lessOrEqual', path('each', 'from'), { kind: 'today' }),
    binary('greater', path('each', 'until'), { kind: 'today' }),
  );
  const isTaken = {
    kind: 'aggregate' as const,
    operation: 'exists' as const,
    entity: 'takenTime',
    where: now,
  };
  const gone = word(verb === 'lease' ? 'leasedNow' : verb === 'rent' ? 'rentedNow' : 'takenNow');
  return [
    {
      id: 'availability',
      label: word('availability'),
      type: 'choice',
      options: [
        { id: 'available', label: word('available'), tone: 'good' },
        { id: 'taken', label: gone, tone: 'waiting' },
      ],
      derived: choose(isTaken, value('taken'), value('available')),
      order: 920,
    },
    {
      id: 'takenUntil',
      label: word('takenUntil'),
      type: 'date',
      derived: {
        kind: 'aggregate',
        operation: 'max',
        entity: 'takenTime',
        where: now,
        of: path('each', 'until'),
      },
      order: 930,
    },
  ];
}

function thingOperations(
  each: Reservable,
  setting: ReservationSetting,
  booking: EntityDraft,
): OperationInput[] {
  const { target, kind, unit, unitDays } = each;
  const { head, fields } = target;
  const has = (id: string) => fields.some((field) => field.id === id);
  const price = priceFieldOf(target);
  const capacity = capacityFieldOf(each);
  const dated = dateFieldOf(target);
  const place = kind === 'range' || kind === 'length' || kind === 'daily' ? placeFieldOf(target) : undefined;
  const label = labelOf(each, setting);
  const known = new Set([head.titleField, price?.id, 'from', 'to', dated?.id, 'takenUntil', 'availability']);
  const show = fields.filter(
    ({ id, type }) => !known.has(id) && !['longText', 'image', 'tags', 'relation'].includes(type),
  );
  const properties = {
    kind,
    unit,
    unitDays,
    booking: booking.head.id,
    taken: 'takenTime',
    action: bookActionOf(each, setting),
    relation: head.id,
    ...(price ? { price: price.id } : {}),
    ...(has('deposit') ? { deposit: 'deposit' } : {}),
    ...(capacity ? { capacity: capacity.id } : {}),
    ...(kind === 'dated' && dated ? { date: dated.id } : {}),
    ...(kind === 'dated' && has('startTime') ? { time: 'startTime' } : {}),
    ...(place ? { place: place.id } : {}),
    ...(kind === 'route' ? { from: 'from', to: 'to', departs: 'departs', arrives: 'arrives' } : {}),
    ...(isByPlaces(kind) && setting.seats ? { seats: true } : {}),
    show: show.slice(0, 4).map(({ id }) => id),
    ...(setting.coupons && price
      ? { coupons: { entity: 'coupon', code: 'code', percent: 'percent', expires: 'expires' } }
      : {}),
    label,
  };
  const page = `${head.path}-book`.slice(0, 64);
  const find: OperationInput = {
    kind: 'put-block',
    page: head.path,
    block: {
      id: 'find',
      block: 'reservation',
      order: 30,
      entity: head.id,
      properties: { view: 'find', ...properties, path: bookPath(each) },
    },
  };
  return [
    ...stateFields(each, setting).map((field): OperationInput => ({
      kind: 'put-field',
      entity: head.id,
      field,
    })),
    ...(kind === 'dated' ? [] : [find]),
    {
      kind: 'put-page',
      page: {
        id: page,
        title: /[a-z]$/i.test(label) ? `${label} ${head.singular.toLowerCase()}` : `${label}${head.singular}`,
        path: bookPath(each),
        introduction: setting.word('bookIntroduction'),
      },
    },
    {
      kind: 'put-block',
      page,
      block: {
        id: 'book',
        block: 'reservation',
        order: 10,
        entity: head.id,
        properties: { view: 'book', ...properties, list: `/${booking.head.path}` },
      },
    },
  ];
}
