import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';

export const chartProperties = z.strictObject({
  kind: z.enum(['bar', 'line', 'area', 'pie']).default('bar'),
  title: shortText,
  /** A choice, tags, a relation, a boolean, a short text, or a date. */
  groupBy: codeIdentifier,
  /** For dates. */
  by: z.enum(['day', 'week', 'month']).optional(),
  operation: z.enum(['count', 'sum', 'average']).default('count'),
  /** What is summed or averaged. */
  field: codeIdentifier.optional(),
  /** At most so many groups; the rest become “Other”. */
  limit: z.number().int().min(2).max(60).optional(),
  /** Only rows of the month chosen on the page. */
  period: z.strictObject({ field: codeIdentifier, of: z.literal('month') }).optional(),
});

export type ChartProperties = z.infer<typeof chartProperties>;
