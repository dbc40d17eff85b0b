import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';

export const scheduleProperties = z.strictObject({
  /** The rows' relation to the thing that has the times; without it the rows have them. */
  through: codeIdentifier.optional(),
  /** A choice of weekdays, a date or a date with time. */
  day: codeIdentifier,
  /** A time, or a date with time. */
  start: codeIdentifier,
  end: codeIdentifier.optional(),
  /** Of the thing that has the times. */
  show: z.array(codeIdentifier).max(20).default([]),
  /** A text of the row itself, written in place. */
  note: codeIdentifier.optional(),
  /** On the row or on what it leads to. */
  actions: z.array(codeIdentifier).max(8).default([]),
  overlap: z.boolean().default(true),
  emptyText: shortText.optional(),
  /** Where to find things to add, for when there are none. */
  emptyLink: z
    .string()
    .regex(/^\/[^\s]*$/)
    .optional(),
});

export type ScheduleProperties = z.infer<typeof scheduleProperties>;
