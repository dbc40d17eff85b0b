import { z } from 'zod';
import { actionSchema, roleSchema } from './action.ts';
import { appSpecSchema, assumptionSchema, notIncludedSchema } from './app-spec.ts';
import { checkSchema } from './check.ts';
import { entitySchema, fieldSchema, sampleValueSchema } from './entity.ts';
import { codeIdentifier, pathIdentifier, personIdentifier } from './identifier.ts';
import { pageSchema, placementSchema } from './page.ts';
import { themeSchema } from './theme.ts';

/** A partial of a schema without its defaults, so that what is not named stays as it is. */
function changesOf<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const inner = field instanceof z.ZodDefault ? field.unwrap() : field;
    shape[key] = (inner as z.ZodType).optional();
  }
  return z.strictObject(shape) as unknown as z.ZodType<Partial<z.infer<z.ZodObject<Shape>>>>;
}

const appChanges = changesOf(
  appSpecSchema.pick({
    name: true,
    tagline: true,
    description: true,
    language: true,
    kind: true,
    currency: true,
  }),
);
const themeChanges = changesOf(themeSchema);
const entityHead = entitySchema.omit({ fields: true, samples: true, sampleOwners: true });
const pageHead = pageSchema.omit({ blocks: true });

/**
 * One change of an app's spec. `put` creates or replaces what has this id, `change` alters the named properties of what
 * is there, `remove` takes it away with all it holds. Operations on different ids commute.
 */
export const specOperationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change-app'), changes: appChanges }),
  z.object({ kind: z.literal('change-theme'), changes: themeChanges }),
  z.object({ kind: z.literal('set-storage'), storage: z.enum(['browser', 'postgres']) }),
  z.object({ kind: z.literal('put-role'), role: roleSchema }),
  z.object({ kind: z.literal('remove-role'), role: codeIdentifier }),
  z.object({ kind: z.literal('put-entity'), entity: entityHead }),
  z.object({
    kind: z.literal('change-entity'),
    entity: codeIdentifier,
    changes: changesOf(entityHead.omit({ id: true })),
  }),
  z.object({ kind: z.literal('remove-entity'), entity: codeIdentifier }),
  z.object({ kind: z.literal('put-field'), entity: codeIdentifier, field: fieldSchema }),
  z.object({
    kind: z.literal('change-field'),
    entity: codeIdentifier,
    field: codeIdentifier,
    changes: changesOf(fieldSchema.omit({ id: true })),
  }),
  z.object({ kind: z.literal('remove-field'), entity: codeIdentifier, field: codeIdentifier }),
  z.object({
    kind: z.literal('put-sample'),
    entity: codeIdentifier,
    id: z.string().min(1).max(64),
    values: z.record(codeIdentifier, sampleValueSchema),
    /** The sample person of a role whose row it is. */
    owner: personIdentifier.optional(),
  }),
  z.object({ kind: z.literal('remove-sample'), entity: codeIdentifier, id: z.string() }),
  z.object({ kind: z.literal('put-action'), action: actionSchema }),
  z.object({ kind: z.literal('remove-action'), action: codeIdentifier }),
  z.object({ kind: z.literal('put-page'), page: pageHead }),
  z.object({
    kind: z.literal('change-page'),
    page: pathIdentifier,
    changes: changesOf(pageHead.omit({ id: true })),
  }),
  z.object({ kind: z.literal('remove-page'), page: pathIdentifier }),
  z.object({ kind: z.literal('put-block'), page: pathIdentifier, block: placementSchema }),
  z.object({
    kind: z.literal('change-block'),
    page: pathIdentifier,
    block: pathIdentifier,
    /** Merged key by key into the block's properties; `null` takes a key away. */
    properties: z.record(z.string(), z.json()),
    order: z.number().int().min(0).max(9999).optional(),
  }),
  z.object({ kind: z.literal('remove-block'), page: pathIdentifier, block: pathIdentifier }),
  z.object({ kind: z.literal('put-check'), check: checkSchema }),
  z.object({ kind: z.literal('remove-check'), check: pathIdentifier, reason: z.string().max(200) }),
  z.object({ kind: z.literal('put-assumption'), assumption: assumptionSchema }),
  z.object({ kind: z.literal('remove-assumption'), assumption: pathIdentifier }),
  z.object({ kind: z.literal('put-not-included'), notIncluded: notIncludedSchema }),
  z.object({ kind: z.literal('remove-not-included'), notIncluded: pathIdentifier }),
]);

export type SpecOperation = z.infer<typeof specOperationSchema>;
