import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { titleText } from '../records/title-text.ts';
import type { FindRelated } from '../records/use-related.ts';
import type { Entry } from './entries.ts';
import { orderValue, type Order } from './order-name.ts';

type Compare = (one: Row, other: Row) => number;

const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

/** The order an address names: one of those offered, or any field's. */
export function orderNamed(
  value: string | undefined,
  offered: readonly Order[],
  entity: EntityDefinition,
): Order | undefined {
  if (value === undefined) return undefined;
  const found = offered.find((order) => orderValue(order) === value);
  if (found) return found;
  const [, field = '', direction] = /^(.+)-(ascending|descending)$/.exec(value) ?? [];
  if (!fieldOf(entity, field)) return undefined;
  return { field, direction: direction === 'descending' ? 'descending' : 'ascending' };
}

/** Entries in order. Ties are broken by the other orders offered, then by age. Missing values come last. */
export function inOrder(
  entries: readonly Entry[],
  orders: readonly Order[],
  { entity, related }: { entity: EntityDefinition; related: FindRelated },
): readonly Entry[] {
  const compares = orders.flatMap(({ field: id, direction }, index) => {
    const field = fieldOf(entity, id);
    const repeated = orders.findIndex((order) => order.field === id) < index;
    return field && !repeated ? [compareBy(field, direction === 'descending', related)] : [];
  });
  if (compares.length === 0) return entries;
  return entries.toSorted((one, other) => {
    for (const compare of compares) {
      const result = compare(one.row, other.row);
      if (result !== 0) return result;
    }
    return 0;
  });
}

function compareBy(field: FieldDefinition, descending: boolean, related: FindRelated): Compare {
  const keyOf = keyFor(field, related);
  const keys = new WeakMap<Row, string | number | undefined>();
  const key = (row: Row) => {
    if (!keys.has(row)) keys.set(row, keyOf(row));
    return keys.get(row);
  };
  const sign = descending ? -1 : 1;
  return (one, other) => {
    const a = key(one);
    const b = key(other);
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * collator.compare(String(a), String(b));
  };
}

function keyFor(field: FieldDefinition, related: FindRelated): (row: Row) => string | number | undefined {
  const places = new Map(field.options?.map((option, index) => [option.id, index]));
  return (row) => {
    const value = row[field.id];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'boolean') return Number(value);
    if (field.type === 'choice') return places.get(String(value)) ?? places.size;
    if (field.type === 'date' || field.type === 'dateTime') return Date.parse(String(value)) || undefined;
    if (field.type === 'relation') {
      const found = related(row, field);
      return found && titleText(found.entity, found.row);
    }
    return typeof value === 'number' ? value : String(value);
  };
}
