import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';

const address = z.string().regex(/^\/[^\s]*$/);

export const reservationProperties = z.strictObject({
  /** `find` searches what is free; `book` is the way to a booking, on `/…/:id/…`; `receipt` stands on the page of a booking. */
  view: z.enum(['find', 'book', 'receipt']),
  /**
   * `range` has a first and a last day; `length` a first day and a number of `unitDays`; `dated` takes place on a day of its
   * own; `route` leads from one place to another on any day; `daily` takes so many on any day.
   */
  kind: z.enum(['range', 'length', 'dated', 'route', 'daily']).default('range'),
  /** Entities: the bookings, and for everybody the times that are taken. */
  booking: codeIdentifier,
  taken: codeIdentifier,
  /** The action that books, on the thing; for `receipt` the one that pays later. */
  action: codeIdentifier.optional(),
  /** The booking's relation to the thing. */
  relation: codeIdentifier.optional(),
  /** What the price is for. */
  unit: z.enum(['night', 'day', 'month', 'year', 'person']).default('day'),
  unitDays: z.number().int().min(1).max(366).default(1),
  /** Fields of the thing. */
  price: codeIdentifier.optional(),
  deposit: codeIdentifier.optional(),
  /** How many fit at the same time; one without it. */
  capacity: codeIdentifier.optional(),
  date: codeIdentifier.optional(),
  time: codeIdentifier.optional(),
  place: codeIdentifier.optional(),
  from: codeIdentifier.optional(),
  to: codeIdentifier.optional(),
  departs: codeIdentifier.optional(),
  arrives: codeIdentifier.optional(),
  show: z.array(codeIdentifier).max(12).default([]),
  /** Seats are chosen on a map: the action asks for `seats`, labels in a list, and so do both entities. */
  seats: z.boolean().optional(),
  /** Codes that take a share off: their entity and its fields; the action asks for `couponCode`. */
  coupons: z
    .strictObject({
      entity: codeIdentifier,
      code: codeIdentifier,
      percent: codeIdentifier,
      expires: codeIdentifier,
    })
    .optional(),
  /** Where one thing is booked, `/cars/:id/book`, and what the way there is called. */
  path: address.optional(),
  label: shortText.default('Book'),
  /** The page that lists bookings. */
  list: address.optional(),
});

export type ReservationProperties = z.infer<typeof reservationProperties>;
