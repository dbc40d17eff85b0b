import { addDays, daysBetween } from '../../../shared/dates.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import type { ReservationProps } from './reservation-type.ts';

/** The days a booking takes: the first, and the one it ends on, which is free again. */
export interface Span {
  from: string;
  until: string;
}

export interface Availability {
  free: boolean;
  /** When it is free again. */
  until?: string;
  /** How many more fit, where that is limited. */
  left?: number;
}

type Rule = Pick<ReservationProps, 'kind' | 'unitDays' | 'capacity' | 'date'>;

/** Whether so many places are taken on a day, and not the thing itself for a time. */
function isByPlaces(kind: Rule['kind']): boolean {
  return kind === 'dated' || kind === 'route' || kind === 'daily';
}

/** The days asked for; undefined while they are not known or the end is not after the start. */
export function spanOf({ kind, unitDays, date }: Rule, thing: Row, values: Values): Span | undefined {
  const text = (id: string) => (typeof values[id] === 'string' ? values[id] : '');
  const from = kind === 'dated' && date !== undefined ? String(thing[date] ?? '') : text('startDate');
  if (from === '') return undefined;
  if (isByPlaces(kind)) return { from, until: addDays(from.slice(0, 10), 1) };
  const until =
    kind === 'length'
      ? addDays(from, Math.max(1, Number(values['periods'] ?? 1)) * unitDays)
      : text('endDate');
  return until > from ? { from, until } : undefined;
}

/** Whether a thing is free in a span for so many. */
export function availabilityOf(
  { kind, capacity }: Rule,
  { thing, taken, span, quantity }: { thing: Row; taken: readonly Row[]; span: Span; quantity: number },
): Availability {
  const limit = capacity === undefined ? undefined : thing[capacity];
  const most = typeof limit === 'number' ? limit : undefined;
  const inTheWay = taken.filter(
    (row) =>
      row['thing'] === thing.id &&
      row['cancelled'] !== true &&
      String(row['from'] ?? '') < span.until &&
      span.from.slice(0, 10) < String(row['until'] ?? ''),
  );
  if (isByPlaces(kind)) {
    if (most === undefined) return { free: true };
    const left = Math.max(0, most - inTheWay.reduce((sum, row) => sum + Number(row['quantity'] ?? 1), 0));
    return { free: left >= quantity, left };
  }
  const free = inTheWay.length < (most ?? 1);
  if (free) return most === undefined ? { free } : { free, left: most - inTheWay.length };
  return {
    free,
    until: inTheWay
      .map((row) => String(row['until'] ?? ''))
      .toSorted()
      .at(-1),
  };
}

export interface Cost {
  price: number;
  units: number;
  full: number;
  /** What a code takes off. */
  discount: number;
  total: number;
}

/** What it costs: the price for each night, day, month, year or person. */
export function costOf(
  props: ReservationProps,
  thing: Row,
  { span, values, percent = 0 }: { span: Span; values: Values; percent?: number },
): Cost | undefined {
  const price = props.price === undefined ? undefined : thing[props.price];
  if (typeof price !== 'number') return undefined;
  const people = Math.max(1, Number(values['quantity'] ?? 1));
  const units =
    props.unit === 'person'
      ? people
      : props.kind === 'length'
        ? Math.max(1, Number(values['periods'] ?? 1))
        : daysBetween(span.from, span.until);
  const full = Math.round(price * units * 100) / 100;
  const discount = Math.round(full * percent) / 100;
  return { price, units, full, discount, total: Math.round((full - discount) * 100) / 100 };
}
