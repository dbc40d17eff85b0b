import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { bookingChecks } from './checks.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const bookingProperties = z.strictObject({
  /** The booking's relation to what is booked: a doctor, a room, a service. */
  resource: codeIdentifier.optional(),
  /** Fields of the booking: a date, two times, a text with a number as default. */
  date: codeIdentifier,
  start: codeIdentifier,
  end: codeIdentifier,
  number: codeIdentifier,
  /** A choice and its option that frees the time again. */
  status: codeIdentifier.optional(),
  cancelled: z.string().max(80).optional(),
  /** Times that are taken, of everybody and without names; without it the bookings themselves tell. */
  taken: z
    .strictObject({
      entity: codeIdentifier,
      /** The id of what is booked. */
      thing: codeIdentifier,
      date: codeIdentifier,
      start: codeIdentifier,
      end: codeIdentifier,
    })
    .optional(),
  /** The action that books in one transaction. It is given the booking's id as `reference`. */
  place: codeIdentifier.optional(),
  /** Fields that are asked for. */
  ask: z.array(codeIdentifier).max(12).default([]),
  /** The booking's relation to what is done, and fields of that: minutes it takes, money it costs. */
  service: z
    .strictObject({
      relation: codeIdentifier,
      duration: codeIdentifier.optional(),
      price: codeIdentifier.optional(),
    })
    .optional(),
  opens: time.default('09:00'),
  closes: time.default('17:00'),
  /** Length of a booking. */
  minutes: z.number().int().min(5).max(480).default(30),
  /** Days of the week that are open, Sunday is 0. */
  days: z.array(z.number().int().min(0).max(6)).min(1).max(7).default([1, 2, 3, 4, 5]),
  /** Days that are closed: `2026-12-24`, or `12-24` for every year. */
  closed: z
    .array(z.string().regex(/^(?:\d{4}-)?\d\d-\d\d$/))
    .max(60)
    .default([]),
  /** Times of every day that are not offered, such as lunch. */
  pauses: z
    .array(z.strictObject({ from: time, until: time }))
    .max(6)
    .default([]),
  /** From when until when is chosen, in steps of `minutes`; then what is free. */
  spans: z.boolean().default(false),
  /** Field of what is booked that says how many it is for. */
  capacity: codeIdentifier.optional(),
  /** How many bookings a day takes, of all that is booked together. */
  perDay: z.number().int().min(1).max(500).optional(),
});

export type BookingProperties = z.infer<typeof bookingProperties>;

export const booking = defineBlock({
  id: 'booking',
  title: 'Booking',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse: 'Booking one of the free times of a day by opening hours: appointments, tables, courts, rooms.',
  properties: bookingProperties,
  print: ({ entity = '', properties: { place, taken, ...properties } }) => {
    const { entity: times = '', ...fields } = taken ?? {};
    return printElement(
      { component: 'BookingBlock', file: 'booking/booking-block.tsx' },
      {
        entity: entityCode(entity),
        ...properties,
        ...(taken ? { times: entityCode(times), takenFields: fields } : {}),
        place: actionsCode(place === undefined ? [] : [place]),
      },
    );
  },
  checks: bookingChecks,
});
