import type { SampleValue } from '../../../../../../../templates/spec/entity.ts';
import type { EntityDraft } from '../../app-draft.ts';
import type { ReservationSetting } from './booking-entities.ts';
import { dateFieldOf, priceFieldOf, type Reservable } from './reservable.ts';

type Values = Record<string, SampleValue>;

/** One after another two people's: each has something to pay, to go on with and to look back on. */
const states = ['paid', 'paid', 'booked', 'booked', 'completed', 'cancelled', 'completed', 'paid'] as const;
/** First days, from today, by state and turn. */
const starts = { paid: [-1, 24], booked: [12, 40], completed: [-40, -75], cancelled: [18, 30] } as const;

/** What is leased for months or years is leased now, one of it nearly to its end, or was before. */
function leasedFrom(wanted: keyof typeof starts, turn: number, length: number): number {
  if (wanted === 'completed') return (turn === 0 ? -40 : -40 - length) - length;
  if (wanted === 'paid' && turn === 0) return 9 - length;
  return wanted === 'cancelled' ? 18 : -5 - turn * 20;
}

/** Bookings in every state, with the times they take and what they left behind. */
export function addBookingSamples(
  setting: ReservationSetting,
  {
    booking,
    taken,
    receipt,
    order,
  }: Record<'booking' | 'taken', EntityDraft> & Partial<Record<'receipt' | 'order', EntityDraft>>,
): void {
  const { booked, pays, word } = setting;
  const names = word('book') === 'Book' ? ['Ana Novak', 'Ben Carter', 'Mia Chen'] : ['王芳', '李强', '陈静'];
  const people = word('book') === 'Book' ? ['ana', 'ben', 'mia'] : ['wangfang', 'liqiang', 'chenjing'];
  const seen: Record<string, number> = {};
  const has = (id: string) => booking.fields.some((field) => field.id === id);
  states.slice(0, booked.length > 1 ? 8 : 6).forEach((wanted, index) => {
    const each = booked[Math.floor(index / 2) % booked.length];
    const thing = each?.target.samples[sampleAt(each, index, booked.length)];
    if (!each || !thing) return;
    const turn = (seen[wanted] = (seen[wanted] ?? 0) + 1) - 1;
    const periods = each.kind === 'length' ? (each.unit === 'year' ? 1 : 6) : 1;
    const length =
      each.kind === 'range' ? 3 + (index % 3) : each.kind === 'length' ? periods * each.unitDays : 1;
    const lasts = each.kind === 'range' || each.kind === 'length';
    const first =
      each.kind === 'dated'
        ? dayOf(each, thing.values)
        : each.kind === 'length'
          ? leasedFrom(wanted, turn, length)
          : (starts[wanted][turn % 2] ?? 20);
    // What is still to come is not over, however many of the others are.
    const ahead = wanted === 'completed' && first >= 0 ? 'paid' : wanted;
    const state = ahead === 'paid' && !pays ? 'booked' : ahead;
    const quantity = each.kind === 'range' && each.unit !== 'night' ? 1 : 1 + (index % 2);
    const price = priceFieldOf(each.target);
    const cost = price && thing.values[price.id];
    const units = each.kind === 'range' ? length : each.kind === 'length' ? periods : quantity;
    const total = typeof cost === 'number' ? Math.round(cost * units * 100) / 100 : undefined;
    const number = `BK-${10_470 + index * 3}`;
    const title = String(thing.values[each.target.head.titleField] ?? each.target.head.singular);
    const email = `${people[index % 3] ?? 'info'}@example.com`;
    const isPaid = pays && (state === 'paid' || state === 'completed');
    const seats = Array.from({ length: quantity }, (_, at) => `${'CDBE'[index % 4]}${4 + at + (index % 3)}`);
    const all: Values = {
      number,
      seats,
      what: title,
      [each.target.head.id]: thing.id,
      startDate: { days: first },
      ...(lasts ? { endDate: { days: first + length } } : {}),
      ...(each.kind === 'range' && has('startTime') ? { startTime: '10:00', endTime: '17:00' } : {}),
      quantity,
      ...(total === undefined ? {} : { total }),
      ...(pays ? { payment: isPaid ? 'card' : 'later', ...(isPaid ? { cardEnding: '4242' } : {}) } : {}),
      person: names[index % 3] ?? '',
      email,
      status: state,
      bookedOn: { days: Math.min(first, 0) - 6 - index },
    };
    const values = Object.fromEntries(Object.entries(all).filter(([id]) => has(id)));
    booking.samples.push({ id: `${booking.head.id}-${index + 1}`, values });
    taken.samples.push({
      id: `taken-${index + 1}`,
      values: {
        reference: number,
        thing: thing.id,
        from: { days: first },
        until: { days: first + length },
        quantity,
        cancelled: state === 'cancelled',
        ...(taken.fields.some(({ id }) => id === 'seats') ? { seats } : {}),
      },
    });
    if (receipt && isPaid)
      receipt.samples.push({
        id: `receipt-${index + 1}`,
        values: {
          number: `RC-${20_310 + index}`,
          subject: `${word('receiptFor')}${title}`,
          email,
          ...(total === undefined ? {} : { amount: total }),
          payment: 'card',
          status: 'outbox',
          sentOn: { days: Math.min(first, 0) - 6 - index, time: '09:30' },
        },
      });
    if (order)
      order.samples.push({
        id: `order-${index + 1}`,
        values: {
          number: `OR-${30_100 + index}`,
          kind: 'booking',
          what: title,
          ...(total === undefined ? {} : { amount: total }),
          on: { days: Math.min(first, 0) - 6 - index },
        },
      });
  });
  if (order) laterOrders(setting, order);
}

/** What was renewed and handed over: a line of each for each of two people, and of one thing for both of them. */
function laterOrders({ hasPeople, transfers }: ReservationSetting, order: EntityDraft): void {
  const made = order.samples.slice(0, 2);
  const number = 30_100 + order.samples.length + (order.samples.length % 2);
  const line = (index: number, kind: 'renewal' | 'transfer', { values }: (typeof made)[number]) => {
    const { amount: _, ...paid } = values;
    order.samples.push({
      id: `order-${number - 30_099 + index}`,
      values: {
        ...(kind === 'transfer' ? paid : values),
        number: `OR-${number + index}`,
        kind,
        on: { days: kind === 'transfer' ? -3 : -4 - index },
      },
    });
  };
  const handed = made.at(-1);
  made.forEach((each, index) => line(index, 'renewal', each));
  if (handed && transfers) for (const index of hasPeople ? [2, 3] : [2]) line(index, 'transfer', handed);
}

/** Another of the things each time; not the first, which is free to be booked. */
function sampleAt({ target }: Reservable, index: number, kinds: number): number {
  const count = target.samples.length;
  const turn = Math.floor(index / (2 * kinds)) * 2 + (index % 2);
  return count < 2 ? 0 : 1 + ((turn * 7) % (count - 1));
}

function dayOf({ target }: Reservable, values: Values): number {
  const known = values[dateFieldOf(target)?.id ?? ''];
  return typeof known === 'object' && known !== null && 'days' in known ? known.days : 10;
}
