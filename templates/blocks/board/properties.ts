import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const boardProperties = z.strictObject({
  /** The choice whose options are the columns. */
  column: codeIdentifier,
  show: z.array(codeIdentifier).max(12).default([]),
  /** A date; what is late is marked. */
  due: codeIdentifier.optional(),
  /** A relation, choice or text: whose it is. */
  owner: codeIdentifier.optional(),
  /** How many cards a column takes, by option; no more can be moved there. */
  limits: z.record(z.string(), z.number().int().min(1).max(99)).optional(),
  /** A boolean; cards of which it is true stand out and say its name. */
  highlight: codeIdentifier.optional(),
  create: z.boolean().default(false),
  edit: z.boolean().default(false),
  remove: z.boolean().default(false),
});

export type BoardProperties = z.infer<typeof boardProperties>;
