import { z } from 'zod';
import { codeIdentifier, pathIdentifier, shortText } from '../../spec/identifier.ts';

const periodSchema = z.strictObject({
  /** A date, or a date with time. */
  field: codeIdentifier,
  of: z.enum(['month', 'week', 'today', 'year']),
});

export const metricsProperties = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.union([codeIdentifier, pathIdentifier]),
        label: shortText,
        entity: codeIdentifier,
        operation: z.enum(['count', 'sum', 'average', 'minimum', 'maximum']),
        /** What is summed or compared; not for `count`. */
        field: codeIdentifier.optional(),
        where: z
          .strictObject({ field: codeIdentifier, equals: z.union([z.string(), z.number(), z.boolean()]) })
          .optional(),
        period: periodSchema.optional(),
        /** Beside the period before. */
        compare: z.boolean().default(false),
        /** The sum of a field of another entity is taken off: what came in less what went out. */
        less: z.strictObject({ entity: codeIdentifier, field: codeIdentifier }).optional(),
        /** After the number, where the field says none. */
        unit: z.string().max(16).optional(),
      }),
    )
    .min(1)
    .max(8),
});

export type MetricsProperties = z.infer<typeof metricsProperties>;
export type MetricItem = MetricsProperties['items'][number];
