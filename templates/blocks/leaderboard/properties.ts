import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const leaderboardProperties = z.strictObject({
  who: codeIdentifier,
  score: codeIdentifier,
  operation: z.enum(['best', 'sum']).default('best'),
  group: codeIdentifier.optional(),
  on: codeIdentifier.optional(),
  /** Rows of one's own that count as well. */
  own: z.strictObject({ entity: codeIdentifier, field: codeIdentifier }).optional(),
  emptyText: z.string().max(200).optional(),
});
