import type { SampleValue } from '../../../../../../../templates/spec/entity.ts';
import { reservationWord, type ReservationWord } from '../../../say/reservation-words.ts';
import type { Wishes } from '../../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../../app-draft.ts';
import { wishOf } from '../../choose-entities.ts';
import { entityOfThing } from '../../entity-of-thing.ts';
import { thingOfPage } from '../../named-pages.ts';
import { knownRows } from '../../../content/rows/row-values.ts';
import { rowsHere } from '../../../content/rows/settings/settings.ts';
import { addSamples } from '../../samples.ts';
import {
  capacityFieldOf,
  dateFieldOf,
  priceFieldOf,
  reservablesOf,
  type Reservable,
  isByPlaces,
} from './reservable.ts';
import { routeEntity } from './route-entities.ts';

/** Gives what is booked the fields that booking needs, and leaves bookings, orders and payments to the step. */
export function prepareReservations(entities: EntityDraft[], wishes: Wishes): void {
  const { reservations, language } = wishes;
  if (!reservations) return;
  placeRoutes(entities, wishes);
  placeDated(entities, wishes);
  const booked = reservablesOf(entities, wishes);
  if (booked.length === 0) return;
  const written = /^(?:booking|rental|lease|reservation)$/.test.bind(
    wishes.cart
      ? /^(?:booking|rental|lease|reservation)$/
      : /^(?:booking|rental|lease|reservation|order|payment)$/,
  );
  const others = entities.filter(
    ({ head }) => head.source || !written(head.id) || (head.id === 'payment' && !reservations.pays),
  );
  entities.splice(0, entities.length, ...others);
  for (const each of booked) {
    const { target, kind } = each;
    const add = (
      name: ReservationWord,
      field: Pick<FieldInput, 'type'> & Partial<FieldInput>,
      value: (index: number) => SampleValue,
    ) => addField(target, { id: name, label: reservationWord(language, name), order: 0, ...field }, value);
    if (!priceFieldOf(target) && reservations.verb !== 'register')
      add(
        'price',
        { type: 'money' },
        (index) => knownPrice(target, wishes, index) ?? 24 + ((index * 37) % 9) * 15,
      );
    if (kind === 'dated' && !dateFieldOf(target))
      add('date', { type: 'date' }, (index) => ({ days: 6 + index * 5 }));
    if (kind === 'dated' && !capacityFieldOf(each))
      add('seats', { type: 'number', minimum: 0 }, (index) => 20 + ((index * 17) % 7) * 10);
    if (/^(?:hotel|hostel|resort|campsite)$/.test(target.head.id) && !capacityFieldOf(each))
      add('rooms', { type: 'number', minimum: 1 }, (index) => 12 + ((index * 11) % 5) * 8);
    if (
      reservations.deposit &&
      (kind === 'range' || kind === 'length') &&
      !target.fields.some(({ id }) => id === 'deposit')
    )
      add('deposit', { type: 'money' }, (index) => 50 + ((index * 3) % 5) * 50);
    const price = priceFieldOf(target);
    // What is booked must cost something, or there is nothing to pay.
    if (price && reservations.pays) price.required = true;
    keepPriceOf(each, language);
    if (kind === 'range') holdFew(each);
    if (kind === 'dated') comeUp(target);
    if (!isByPlaces(kind)) dropState(each);
    if (kind === 'daily') dropDay(target);
  }
}

/** Timetables take the place of tickets that say nothing of where they lead. */
function placeRoutes(entities: EntityDraft[], { reservations, language }: Wishes): void {
  const routes = reservations?.routes ?? [];
  if (routes.length === 0) return;
  const replaced = /^(?:ticket|flight|train|bus|busTrip|ferry)$/;
  const at = entities.findIndex(({ head }) => replaced.test(head.id) && !head.source);
  const rest = entities.filter(({ head }) => head.source || !replaced.test(head.id));
  const phrases = at < 0 ? [] : (entities[at]?.phrases ?? []);
  const made = routes.map(({ route, title }) => ({ ...routeEntity(route, language, title), phrases }));
  rest.splice(Math.max(0, at), 0, ...made);
  entities.splice(0, entities.length, ...rest);
}

/** Tickets are for something: where that is kept, they are not kept apart. What pages promise is there to be booked. */
function placeDated(entities: EntityDraft[], { reservations, language, pages, text }: Wishes): void {
  const isDated = ({ head }: EntityDraft) =>
    /^(?:event|workshop|concert|show|showtime|movie|match|course)$/.test(head.id);
  if (entities.some(isDated)) {
    const others = entities.filter(
      ({ head }) => head.source || !/^(?:ticket|eventTicket|returnCase)$/.test(head.id),
    );
    entities.splice(0, entities.length, ...others);
  }
  if (reservations?.verb !== 'register') return;
  for (const { title, phrase } of pages) {
    const thing = thingOfPage(title, text);
    const wish =
      thing === undefined || !/^(?:event|workshop|onlineClass|webinar)$/.test(thing)
        ? undefined
        : wishOf(thing, phrase);
    if (!wish || entities.some(({ head }) => head.id === thing)) continue;
    const entity = entityOfThing(wish, language, (id) => entities.some(({ head }) => head.id === id));
    const here = rowsHere(entity.head.id, text);
    addSamples(entity, { language, ...(here && { here }) });
    entities.push(entity);
  }
}

/** What examples cost where that is known. */
function knownPrice(target: EntityDraft, { language, text }: Wishes, index: number): number | undefined {
  const rows = rowsHere(target.head.id, text);
  const fields: FieldInput[] = [{ id: 'price', label: '', type: 'money', order: 0 }];
  const value = knownRows({ ...target, fields }, { language, ...(rows && { rows }) })?.value(
    { id: 'price', label: '', type: 'money', order: 0 },
    index,
  );
  return typeof value === 'number' && value > 0 ? value : undefined;
}

function addField(target: EntityDraft, field: FieldInput, value: (index: number) => SampleValue): void {
  target.fields.push({ ...field, order: (target.fields.length + 1) * 10 });
  target.samples.forEach((sample, index) => {
    sample.values = { ...sample.values, [field.id]: value(index) };
  });
}

/** Most that a night, a day, a month or a year of something ordinary costs. */
const most = { night: 600, day: 400, month: 9000, year: 3000, person: 2000 } as const;

/** Examples that tell what things cost to buy get a price that is one for a while. */
function keepPriceOf({ target, unit }: Reservable, language: Wishes['language']): void {
  const price = priceFieldOf(target);
  if (!price) return;
  const known = target.samples.flatMap(({ values }) => {
    const each = values[price.id];
    return typeof each === 'number' ? [each] : [];
  });
  const limit = most[unit] * (language === 'zh' ? 7 : 1);
  const highest = Math.max(0, ...known);
  if (highest <= limit) return;
  for (const sample of target.samples) {
    const each = sample.values[price.id];
    if (typeof each !== 'number') continue;
    const share = Math.sqrt(each / highest);
    sample.values = { ...sample.values, [price.id]: Math.max(5, Math.round((share * limit * 0.45) / 5) * 5) };
  }
}

/** How many a vehicle carries, by what it is called. */
const seatsOf: readonly (readonly [RegExp, number])[] = [
  [/motorcycl|motorbike|scooter|roadster|coup[eé]|classic|bicycl|bike|摩托|跑车/i, 2],
  [/\b(?:seven|minibus|people carrier|mpv)\b|七座/i, 7],
  [/\bvans?\b|porter|transporter|pick-?up|truck|货车/i, 3],
  [/\b(?:mini|small|city|pico|hatch)\b|小型/i, 4],
];

/** A car or a room is for a few people, whatever places mean elsewhere. */
function holdFew({ target, unit }: Reservable): void {
  const guests = target.fields.some(({ options }) =>
    options?.some(({ id }) => /^(?:double|single)/.test(id)),
  );
  // Halls hold as many as they do.
  if (unit === 'night' && !guests) return;
  target.samples.forEach((sample, index) => {
    const places = sample.values['capacity'];
    if (typeof places !== 'number') return;
    const texts = Object.values(sample.values).filter((value) => typeof value === 'string');
    const said = unit === 'day' ? seatsOf.find(([pattern]) => pattern.test(texts.join(' ')))?.[1] : undefined;
    if (places <= 9 && said === undefined && unit !== 'day') return;
    sample.values = {
      ...sample.values,
      capacity: unit === 'night' ? 1 + (index % 4) : (said ?? 5),
    };
  });
}

/** What is booked for its day has it still before it. */
function comeUp(target: EntityDraft): void {
  const date = dateFieldOf(target);
  if (!date) return;
  target.samples.forEach((sample, index) => {
    const known = sample.values[date.id];
    const days = typeof known === 'object' && known !== null && 'days' in known ? known.days : -1;
    if (days >= 3) return;
    const time = date.type === 'dateTime' ? { time: '18:00' } : {};
    sample.values = { ...sample.values, [date.id]: { days: 5 + index * 4, ...time } };
  });
}

/** Whether it is free follows from the bookings; it is not typed. */
function dropState({ target }: Reservable): void {
  const state = target.fields.find(
    ({ id, type, options }) =>
      type === 'choice' &&
      /^(?:status|availability|state)$/.test(id) &&
      options?.some((option) => /^(?:available|free|rented|leased)$/.test(option.id)),
  );
  const gone = new Set([...(state ? [state.id] : []), 'expiryDate', 'available']);
  target.fields = target.fields.filter(({ id }) => !gone.has(id) || id === target.head.titleField);
  for (const sample of target.samples)
    sample.values = Object.fromEntries(Object.entries(sample.values).filter(([id]) => !gone.has(id)));
  if (target.board !== undefined && gone.has(target.board)) delete target.board;
}

/** What sets out on every day has none of its own. */
function dropDay(target: EntityDraft): void {
  const days = target.fields.filter(({ type }) => type === 'date').map(({ id }) => id);
  target.fields = target.fields.filter(({ id }) => !days.includes(id));
  for (const { values } of target.samples) for (const id of days) delete values[id];
}
