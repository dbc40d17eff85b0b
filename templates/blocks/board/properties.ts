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
  create: z.boolean().default(false),
  edit: z.boolean().default(false),
  remove: z.boolean().default(false),
});

export type BoardProperties = z.infer<typeof boardProperties>;
