import type { Wishes } from './wishes.ts';

const wished =
  /^(?:preferred|desired|wished|suitable|convenient|requested) (?:date|time|day|viewing date|visit date|appointment|date and time|start date)s?$/i;

/** When somebody would like to come is asked of them; what they come to see has no such date. */
export function withDatesOfRequests(wishes: Wishes): Wishes {
  const { records, forms, reservations, slots, things, site } = wishes;
  if (!site || (records.length === 0 && !forms && !reservations && !slots)) return wishes;
  return {
    ...wishes,
    things: things.map((thing) => ({
      ...thing,
      fields: thing.fields.filter(({ label }) => !wished.test(label)),
    })),
    filters: wishes.filters.filter(({ words }) => !wished.test(words)),
  };
}
