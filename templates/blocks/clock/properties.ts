import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

const time = z.string().regex(/^\d\d:\d\d$/);

export const clockProperties = z.strictObject({
  kind: z.enum(['attendance', 'work']).default('attendance'),
  date: codeIdentifier,
  start: codeIdentifier,
  end: codeIdentifier,
  hours: codeIdentifier,
  absence: codeIdentifier.optional(),
  /** A choice with `present` and `late`. */
  status: codeIdentifier.optional(),
  lateAfter: time.default('09:15'),
  dayHours: z.number().min(1).max(24).default(8),
  /** A text: what the time is spent on. */
  task: codeIdentifier.optional(),
  /** A relation: what the time is spent for. */
  about: codeIdentifier.optional(),
});

export type ClockProperties = z.infer<typeof clockProperties>;
