import { z } from 'zod';
import { accessSchema } from '../../templates/spec/entity.ts';
import { planSchema } from '../../templates/spec/plan.ts';

export const planStatuses = ['awaiting-approval', 'approved', 'superseded', 'discarded'] as const;

/** What somebody may do with the rows of a thing. */
export const rowRights = ['read', 'create', 'update', 'remove'] as const;

const access = z.array(accessSchema).default([]);

/** The order repeated, for the plan card: derived from the folded spec, each entry editable in place by `edits`. */
export const orderViewSchema = z.object({
  name: z.string(),
  language: z.enum(['en', 'zh']),
  storage: z.enum(['browser', 'postgres']),
  pages: z.array(z.object({ id: z.string(), title: z.string(), path: z.string(), who: access })),
  things: z.array(
    z.object({
      id: z.string(),
      plural: z.string(),
      fields: z.array(z.object({ id: z.string(), label: z.string(), type: z.string() })),
      rows: z.number().int().nullable(),
      /** Who may do what with its rows; only what the app lets people do at all. */
      rights: z.array(z.object({ right: z.enum(rowRights), who: access })).default([]),
    }),
  ),
  actions: z.array(z.object({ id: z.string(), label: z.string(), who: z.string(), access })),
  /** Kinds of people who log in; with none, everybody is the same visitor. */
  roles: z.array(z.object({ id: z.string(), label: z.string(), administrator: z.boolean() })).default([]),
  colours: z.array(z.object({ name: z.string(), value: z.string() })),
  assumed: z.array(z.object({ id: z.string(), sentence: z.string() })),
  notIncluded: z.array(z.object({ id: z.string(), wanted: z.string(), instead: z.string() })),
  /** Checks this plan adds, rewrites or retires. */
  checks: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      change: z.enum(['added', 'rewritten', 'retired']),
      step: z.string(),
    }),
  ),
  /** Problems that keep the plan from being approved. */
  problems: z.array(z.string()),
  /** Ranges [start, end) of the request that no step answers. */
  uncovered: z.array(z.tuple([z.number().int(), z.number().int()])),
});

export type OrderView = z.infer<typeof orderViewSchema>;

export const planResourceSchema = z.object({
  id: z.string(),
  /** Grows with every edit. */
  revision: z.number().int(),
  /** Of the exact plan; approval must name it. */
  hash: z.string(),
  status: z.enum(planStatuses),
  /** The message it answers. */
  request: z.string(),
  engine: z.enum(['builtin', 'model']),
  plan: planSchema,
  order: orderViewSchema,
  /** How many checks the app it makes has passed already, while it waited for approval. */
  proven: z.number().int().nullish(),
  createdAt: z.string(),
});

export type PlanResource = z.infer<typeof planResourceSchema>;

/** One edit of a plan. `PATCH /api/projects/:slug/plan` */
export const planEditSchema = z.object({
  /** Revision the person was looking at; a stale one is refused with `plan-stale`. */
  revision: z.number().int(),
  edit: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('reword-step'),
      step: z.string(),
      sentence: z.string().trim().min(1).max(600),
    }),
    /** `before` absent: to the end. */
    z.object({ kind: z.literal('move-step'), step: z.string(), before: z.string().optional() }),
    /** Steps that need it must be named in `withDependents`, else it is refused with `step-needed` and their names. */
    z.object({
      kind: z.literal('remove-step'),
      step: z.string(),
      withDependents: z.boolean().default(false),
    }),
    z.object({
      kind: z.literal('add-step'),
      sentence: z.string().trim().min(1).max(600),
      before: z.string().optional(),
    }),
    /** Takes back an edit: the plan as it was at that revision. */
    z.object({ kind: z.literal('return-to'), revision: z.number().int() }),
    /** Changes the whole plan by chatting. */
    z.object({ kind: z.literal('revise'), instruction: z.string().trim().min(1).max(20_000) }),
    z.object({ kind: z.literal('rename-app'), name: z.string().trim().min(1).max(80) }),
    /** Names as people read them; addresses and ids stay. A thing is named in the plural. */
    z.object({
      kind: z.literal('rename'),
      what: z.enum(['page', 'thing', 'field', 'action', 'role']),
      id: z.string(),
      /** For a field: the thing it is of. */
      of: z.string().optional(),
      name: z.string().trim().min(1).max(80),
    }),
    /** Who may open a page, do an action, or do something with the rows of a thing. */
    z.object({
      kind: z.literal('set-who'),
      what: z.enum(['page', 'action', ...rowRights]),
      id: z.string(),
      who: z.array(accessSchema).min(1).max(20),
    }),
    z.object({ kind: z.literal('set-storage'), storage: z.enum(['browser', 'postgres']) }),
    z.object({
      kind: z.literal('set-colour'),
      name: z.enum(['accent', 'background', 'components']),
      value: z.string(),
    }),
    z.object({ kind: z.literal('remove-assumption'), assumption: z.string() }),
    z.object({ kind: z.literal('remove-field'), entity: z.string(), field: z.string() }),
    z.object({ kind: z.literal('answer'), question: z.string(), choice: z.string().max(200) }),
  ]),
});

export type PlanEdit = z.infer<typeof planEditSchema>;

/** `PATCH …/plan` answers the plan, and one line on what the edit now means. */
export const planEditedSchema = z.object({
  plan: planResourceSchema,
  meaning: z.string(),
  /** Words that were not understood. */
  notUnderstood: z.array(z.string()),
});

export type PlanEdited = z.infer<typeof planEditedSchema>;

/** `POST /api/projects/:slug/plan/approve`: refused with `plan-stale` when the hash is not that of the current plan. */
export const approvalSchema = z.object({ plan: z.string(), hash: z.string() });
