import type { en } from './text.ts';

export type Direction = 'ascending' | 'descending';

export interface Order {
  field: string;
  direction: Direction;
  label?: string;
}

/** An order as it stands in the address: `date-descending`. */
export function orderValue({ field, direction }: Order): string {
  return `${field}-${direction}`;
}

/** The name of an order, in words that fit the kind of field: `Date, latest first`. */
export function orderLabel(order: Order, field: { label: string; type: string }, words: typeof en): string {
  if (order.label) return order.label;
  const rising = order.direction === 'ascending';
  switch (field.type) {
    case 'date':
    case 'dateTime':
    case 'time':
      return rising ? words.earliest(field.label) : words.latest(field.label);
    case 'number':
    case 'money':
    case 'percent':
    case 'rating':
      return rising ? words.lowToHigh(field.label) : words.highToLow(field.label);
    case 'choice':
    case 'boolean':
      return rising ? words.firstToLast(field.label) : words.lastToFirst(field.label);
    default:
      return rising ? words.alphabetical(field.label) : words.alphabeticalReversed(field.label);
  }
}
