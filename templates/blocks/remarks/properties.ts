import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const remarksProperties = z.strictObject({
  target: codeIdentifier,
  content: codeIdentifier,
  rating: codeIdentifier.optional(),
  who: codeIdentifier,
  on: codeIdentifier,
  /** Heading over them. */
  title: z.string().min(1).max(60),
});
