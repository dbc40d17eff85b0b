import type { Action } from '../../spec/action.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { fillField, isFromPerson, valueFor } from '../checking/fill-record.ts';
import { wordsFor } from '../checking/words.ts';
import type { BookingProperties } from './block.ts';
import { slotsOf } from './files/src/blocks/booking/slots.ts';
import { en, zh } from './files/src/blocks/booking/text.ts';

const main: Locator = { role: 'main' };

/** A free time can be booked, and is taken from then on. */
export function bookingChecks(
  placement: PlacedBlock<BookingProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[placement.entity ?? ''];
  const { days, opens, resource, place, service } = placement.properties;
  // What is done is chosen before the time.
  const ask = placement.properties.ask.filter((id) => id !== service?.relation);
  const booking = spec.actions[place ?? ''];
  const offered = spec.entities[entity?.fields[resource ?? '']?.target ?? ''];
  const isEmpty = resource !== undefined && Object.keys(offered?.samples ?? {}).length === 0;
  if (!entity || isEmpty || page.path.includes(':')) return [];
  const words = wordsFor(spec, { en, zh });
  const fill = ask.flatMap((id): CheckStep[] => {
    const field = entity.fields[id];
    if (!field || isFromPerson(field, spec)) return [];
    const value = field.required ? valueFor(field, spec) : undefined;
    const step = value === undefined ? undefined : fillField(field, value);
    return step ? [step] : [];
  });
  const own = ask
    .map((id) => spec.entities[entity.fields[id]?.target ?? ''])
    .find((target) => target?.ownership === 'own' && Object.keys(target.sampleOwners).length > 0);
  // Some day of the coming weeks is open whatever the day of the week is today.
  const date: CheckStep = { kind: 'fill', label: words.date, value: '{today+21}' };
  const taken: CheckStep = {
    kind: 'expectThing',
    thing: { role: 'button', name: words.takenUntil(opens, '').trim(), within: main },
  };
  if (placement.properties.spans && offered)
    return spanChecks({ offered, words, fill, date, booking }, { spec, page, write });
  const slot = write({
    what: 'slot',
    en: 'book a free time and see that it is taken',
    zh: '预约空闲时间，并看到它已被占用',
    // Whoever is new has nothing of their own to choose.
    needs: booking ? [{ access: booking.who, ...(own ? {} : { own: true }) }] : [],
    ...(own && booking ? { owns: own.id } : {}),
    steps:
      days.length === 7
        ? [
            ...openPage(page),
            date,
            { kind: 'click', on: { role: 'button', name: opens, exact: true, within: main } },
            ...fill,
            { kind: 'click', on: { role: 'button', name: words.book } },
            { kind: 'expectText', text: words.booked('').slice(0, 8).trim(), within: main },
            taken,
            { kind: 'reload' },
            date,
            taken,
          ]
        : [
            ...openPage(page),
            {
              kind: 'expectCount',
              of: { role: 'button', within: { role: 'list', name: words.times, within: main } },
              atLeast: 1,
            },
          ],
  });
  const offers = spec.entities[entity.fields[service?.relation ?? '']?.target ?? '']?.samples ?? {};
  const lasts = Object.values(offers)[0]?.[service?.duration ?? ''];
  const length = typeof lasts === 'number' ? lasts : placement.properties.minutes;
  return [
    ...slot,
    ...ruleChecks(placement.properties, { spec, page, write }, { words, fill, booking, length }),
  ];
}

/** A week of which every day is known by its date; its Sunday is first. */
const knownWeek = ['06', '07', '08', '09', '10', '11', '12'].map((day) => `2030-01-${day}`);
/** More bookings than this are not made to fill a day up. */
const mostBooked = 6;

/** Closed days offer no time, pauses are left out, and a day takes no more than it may. */
function ruleChecks(
  { days, closed, pauses, perDay, opens, closes, minutes }: BookingProperties,
  { page, write }: Scene,
  {
    words,
    fill,
    booking,
    length,
  }: { words: typeof en; fill: readonly CheckStep[]; booking: Action | undefined; length: number },
): Check[] {
  const at = (value: string): CheckStep => ({ kind: 'fill', label: words.date, value });
  const open = knownWeek.find((date, day) => days.includes(day) && !closed.includes(date.slice(5)));
  const [first] = closed;
  const shut = first === undefined ? knownWeek.find((_, day) => !days.includes(day)) : dayIn2030(first);
  const isClosed: CheckStep = { kind: 'expectText', text: words.closed, within: main };
  const button = (name: string): Locator => ({ role: 'button', name, exact: true, within: main });
  const starts = startsOf({ opens, closes, minutes, pauses });
  // Those that follow each other without a gap for what is booked.
  const apart = starts.filter((_, index) => index % Math.ceil(length / minutes) === 0);
  const [pause] = pauses;
  const skipped =
    pause && startsOf({ opens, closes, minutes, pauses: [] }).find((start) => !starts.includes(start));
  const needs = booking ? [{ access: booking.who }] : [];
  return [
    ...write({
      what: 'closed',
      en: 'see that nothing can be booked on a closed day',
      zh: '看到不营业的日子不能预约',
      needs,
      steps:
        shut === undefined || (days.length === 5 && closed.length === 0)
          ? undefined
          : [...openPage(page), at(shut), isClosed, { kind: 'reload' }, at(shut), isClosed],
    }),
    ...write({
      what: 'pause',
      en: 'see that no time is offered in the pause',
      zh: '看到休息时间不能预约',
      needs,
      steps:
        skipped === undefined || open === undefined || starts[0] === undefined
          ? undefined
          : [
              ...openPage(page),
              at(open),
              { kind: 'expectThing', thing: button(starts[0]) },
              { kind: 'expectThing', thing: button(skipped), gone: true },
            ],
    }),
    ...write({
      what: 'per-day',
      en: `book no more than ${perDay} times on one day`,
      zh: `一天最多预约 ${perDay} 次`,
      needs,
      steps: fullDay(),
    }),
  ];

  function fullDay(): CheckStep[] | undefined {
    if (perDay === undefined || perDay > Math.min(mostBooked, apart.length) || open === undefined)
      return undefined;
    const full: CheckStep = { kind: 'expectText', text: words.dayFull, within: main };
    const booked = apart
      .slice(0, perDay)
      .flatMap((start): CheckStep[] => [
        at(open),
        { kind: 'click', on: button(start) },
        ...fill,
        { kind: 'click', on: { role: 'button', name: words.book } },
        { kind: 'expectText', text: words.booked('').slice(0, 8).trim(), within: main },
        { kind: 'reload' },
      ]);
    return [...openPage(page), ...booked, at(open), full];
  }
}

function dayIn2030(closed: string): string {
  return closed.length === 5 ? `2030-${closed}` : closed;
}

/** When bookings of a day begin. */
function startsOf({
  opens,
  closes,
  minutes,
  pauses,
}: Pick<BookingProperties, 'opens' | 'closes' | 'minutes' | 'pauses'>): string[] {
  const week = [0, 1, 2, 3, 4, 5, 6];
  const rule = { opens, closes, minutes, pauses, days: week };
  return slotsOf('2030-01-06', rule, { taken: [], now: '' }).map(({ start }) => start);
}

/** What is free from one time until another can be booked, and is then no longer free. */
function spanChecks(
  {
    offered,
    words,
    fill,
    date,
    booking,
  }: {
    offered: Entity;
    words: typeof en;
    fill: readonly CheckStep[];
    date: CheckStep;
    booking: Action | undefined;
  },
  { page, write }: Scene,
): Check[] {
  const [first] = Object.values(offered.samples);
  const title = String(first?.[offered.titleField] ?? '');
  const pick: Locator = { role: 'button', name: words.pick(title), exact: true, within: main };
  return write({
    what: 'slot',
    en: 'book what is free at a time and see that it is taken then',
    zh: '预订此时空闲的，并看到它已被占用',
    needs: booking ? [{ access: booking.who }] : [],
    steps:
      title === ''
        ? undefined
        : [
            ...openPage(page),
            date,
            { kind: 'click', on: pick },
            ...fill,
            { kind: 'click', on: { role: 'button', name: words.book } },
            { kind: 'expectText', text: words.booked('').slice(0, 8).trim(), within: main },
            { kind: 'reload' },
            date,
            { kind: 'expectThing', thing: pick, gone: true },
          ],
  });
}
