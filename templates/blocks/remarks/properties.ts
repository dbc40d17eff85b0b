import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const remarksProperties = z.strictObject({
  target: codeIdentifier,
  content: codeIdentifier,
  rating: codeIdentifier.optional(),
  who: codeIdentifier,
  on: codeIdentifier,
  /** A number, how many agree; the most stand first. */
  votes: codeIdentifier.optional(),
  /** Whether it is the accepted one, which stands before all. */
  accepted: codeIdentifier.optional(),
  /** Buttons on each of them. */
  actions: z.array(codeIdentifier).max(4).optional(),
  /** What they are called on the form and where they are counted. */
  said: z.enum(['comment', 'reply', 'answer']).optional(),
  /** Nobody says more while this yes-or-no field of the row of the page is yes. */
  closed: z.strictObject({ entity: codeIdentifier, field: codeIdentifier }).optional(),
  /** Heading over them. */
  title: z.string().min(1).max(60),
});
