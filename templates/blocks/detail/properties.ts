import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';

export const detailProperties = z.strictObject({
  /** Beside the lead, as a list of names and values. */
  show: z.array(codeIdentifier).max(60).default([]),
  /** A long text that opens the page. */
  lead: codeIdentifier.optional(),
  actions: z.array(codeIdentifier).max(8).default([]),
  edit: z.boolean().default(false),
  remove: z.boolean().default(false),
  /** Offers to copy the page's address or send it by e-mail. */
  share: z.boolean().default(false),
  /** A way on from the row, `/cars/:id/book`, as a button. */
  link: z
    .strictObject({
      label: shortText,
      path: z.string().regex(/^\/[^\s]*$/),
      /** Not there while a field of the row has this value. */
      unless: z.strictObject({ field: codeIdentifier, equals: z.string().max(80) }).optional(),
    })
    .optional(),
  /** Rows that point to this one. */
  related: z
    .array(
      z.strictObject({
        entity: codeIdentifier,
        /** Their relation to this one. */
        field: codeIdentifier,
        show: z.array(codeIdentifier).max(12).default([]),
        /** Offers to add one; not where that is done by an action of the row. */
        create: z.boolean().optional(),
        /** A boolean of theirs, to tick where they stand. */
        tick: codeIdentifier.optional(),
      }),
    )
    .max(8)
    .default([]),
});

export type DetailProperties = z.infer<typeof detailProperties>;
