import { z } from 'zod';
import { codeIdentifier, shortText } from '../../spec/identifier.ts';

const fields = z.array(codeIdentifier).max(40).default([]);

export const collectionProperties = z.strictObject({
  /** `cards` to browse things with descriptions, `table` to compare figures, `list` for short records, `feed` for posts, `questions` that open their answers. */
  view: z.enum(['cards', 'table', 'list', 'feed', 'questions']).default('cards'),
  search: z.boolean().default(true),
  /** Rows in certain states alone: those below the reorder level, those in the building. */
  only: z
    .strictObject({
      field: codeIdentifier,
      equals: z.array(z.string()).min(1).max(12),
      /** With a switch of this name above the rows, on at first, that brings the others back. */
      switch: shortText.optional(),
    })
    .optional(),
  /** Only rows of whoever is logged in, also for those who may see the rows of all. */
  mine: z.boolean().optional(),
  /** Choice, tags, boolean, relation, date, number or text with few values. */
  filters: fields,
  /** The first is the order one starts with. */
  sort: z
    .array(
      z.strictObject({
        field: codeIdentifier,
        direction: z.enum(['ascending', 'descending']).default('ascending'),
        label: shortText.optional(),
      }),
    )
    .max(12)
    .default([]),
  /** Beside the title, in this order. */
  show: fields,
  badge: codeIdentifier.optional(),
  groupBy: codeIdentifier.optional(),
  create: z.boolean().default(false),
  edit: z.boolean().default(false),
  remove: z.boolean().default(false),
  /** Buttons on every row; the action that takes one back needs no entry of its own. */
  actions: z.array(codeIdentifier).max(8).default([]),
  /** Buttons above the rows, of actions that start from nothing: “Run payroll”. */
  above: z.array(codeIdentifier).max(3).default([]),
  /** A way on from every row, `/cars/:id/book`, as a button. */
  link: z
    .strictObject({
      label: shortText,
      path: z.string().regex(/^\/[^\s]*$/),
      /** Not there while a field of the row has this value. */
      unless: z.strictObject({ field: codeIdentifier, equals: z.string().max(80) }).optional(),
    })
    .optional(),
  /** A button on every row that begins a new one with its values. */
  duplicate: z.boolean().default(false),
  /** A boolean; rows of which it is true stand out and say its name. */
  highlight: codeIdentifier.optional(),
  /** Numbers and money of which the sum over what is shown stands below the rows. */
  totals: z.array(codeIdentifier).max(4).default([]),
  /** Download of what is shown, as CSV. */
  export: z.boolean().default(false),
  /** Where what people say under a post is kept; for feeds. */
  comments: z
    .strictObject({
      entity: codeIdentifier,
      target: codeIdentifier,
      content: codeIdentifier,
      who: codeIdentifier,
      on: codeIdentifier,
      said: z.enum(['comment', 'reply']).optional(),
    })
    .optional(),
  emptyText: shortText.optional(),
  /** Beside something else: nothing stands here as long as there are no rows. */
  quiet: z.boolean().optional(),
});

export type CollectionProperties = z.infer<typeof collectionProperties>;
