import { z } from 'zod';
import { planResourceSchema } from './plan.ts';
import { releaseSchema } from './release.ts';
import { runResourceSchema, runStatusSchema } from './run.ts';

export const engineIdSchema = z.enum(['builtin', 'model']);
const modelNameSchema = z.string().trim().min(1).max(200);

/** The one word for where a project stands. */
export const projectStatusSchema = z.enum([
  'drafting',
  'awaiting-approval',
  ...runStatusSchema.options,
  'idle',
]);
export type ProjectStatus = z.infer<typeof projectStatusSchema>;

/** `POST /api/projects` */
export const newProjectSchema = z.object({
  idea: z.string().max(20_000),
  attachments: z.array(z.string()).max(10).default([]),
  engine: engineIdSchema.default('builtin'),
  /** Which of the endpoint's models; absent: the one of the settings. */
  model: modelNameSchema.optional(),
  runtime: z.enum(['auto', 'process', 'container']).default('auto'),
});

export const projectSummarySchema = z.object({
  slug: z.string(),
  name: z.string(),
  idea: z.string(),
  url: z.string(),
  status: projectStatusSchema,
  /** Version that is live. */
  release: z.number().int().nullable(),
  screenshot: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  engine: engineIdSchema.optional(),
  /** Which of the endpoint's models answers; `null`: the one of the settings. */
  model: z.string().nullable().optional(),
});

export type ProjectSummary = z.infer<typeof projectSummarySchema>;

export const messageSchema = z.object({
  id: z.string(),
  author: z.enum(['person', 'sprout']),
  text: z.string(),
  attachments: z.array(z.object({ id: z.string(), fileName: z.string(), rows: z.number().int() })),
  /** `waiting`: sent while a run went on; may be edited and removed until it is taken up. */
  status: z.enum(['waiting', 'taken-up', 'done']),
  /** What the message led to. */
  plan: z.string().nullable(),
  run: z.string().nullable(),
  /** Next ideas, under the sentence that ends a run. */
  ideas: z.array(z.string()),
  createdAt: z.string(),
});

export type Message = z.infer<typeof messageSchema>;

/** `POST /api/projects/:slug/messages` */
export const newMessageSchema = z.object({
  text: z.string().max(20_000),
  attachments: z.array(z.string()).max(10).default([]),
  /** Who answers this and what comes after; absent: who answered before. */
  engine: engineIdSchema.optional(),
  /** Which of the endpoint's models; `null`: the one of the settings. */
  model: modelNameSchema.nullable().optional(),
});

/** All of a project at one moment; events after `lastEvent` bring it up to date. `GET /api/projects/:slug` */
export const projectViewSchema = z.object({
  project: projectSummarySchema.extend({
    engine: engineIdSchema,
    model: z.string().nullable().default(null),
    runtime: z.enum(['process', 'container']),
  }),
  lastEvent: z.number().int(),
  messages: z.array(messageSchema),
  plan: planResourceSchema.nullable(),
  run: runResourceSchema.nullable(),
  releases: z.array(releaseSchema),
});

export type ProjectView = z.infer<typeof projectViewSchema>;
