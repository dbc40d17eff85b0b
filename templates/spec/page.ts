import { z } from 'zod';
import { accessSchema } from './entity.ts';
import { codeIdentifier, pathIdentifier, shortText } from './identifier.ts';

/** A block placed on a page. `properties` are checked by the block's own schema when composed. */
export const placementSchema = z.object({
  id: pathIdentifier,
  /** Id of a block in templates/blocks. */
  block: pathIdentifier,
  /** Place on the page; equal orders go by id. */
  order: z.number().int().min(0).max(9999),
  /** The thing it is about, if any. */
  entity: codeIdentifier.optional(),
  properties: z.record(z.string(), z.json()).default({}),
});

export type Placement = z.infer<typeof placementSchema>;

/** A destination with its own address. */
export const pageSchema = z.object({
  id: pathIdentifier,
  title: shortText,
  /** `/`, `/agenda`, or `/sessions/:id` for the page of one row. */
  path: z.string().regex(/^\/([a-z0-9-]+(\/(:id|[a-z0-9-]+))*)?$/),
  /** One sentence under the title. */
  introduction: z.string().max(400).optional(),
  /** Entry in the menu; without it the page is reached from others. */
  menu: z
    .object({
      label: shortText,
      order: z.number().int().min(0).max(9999),
      icon: z.string().max(40).optional(),
    })
    .optional(),
  /** For a page of one row. */
  entity: codeIdentifier.optional(),
  who: z.array(accessSchema).default(['anyone']),
  blocks: z.record(pathIdentifier, placementSchema).default({}),
});

export type Page = z.infer<typeof pageSchema>;
