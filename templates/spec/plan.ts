import { z } from 'zod';
import { pathIdentifier, shortText } from './identifier.ts';
import { specOperationSchema } from './operation.ts';

export const areas = ['data', 'pages', 'look', 'actions', 'people', 'storage', 'content'] as const;

/** A step of a plan: one sentence for the person, the operations that are its meaning, and a commit of its own. */
export const planStepSchema = z.object({
  /** Stable through every edit of the plan. */
  id: pathIdentifier,
  /** Short name, at most 60 characters; the commit's subject. */
  title: z.string().trim().min(1).max(60),
  /** What a person who does not program understands. */
  sentence: z.string().trim().min(1).max(600),
  areas: z.array(z.enum(areas)).default([]),
  operations: z.array(specOperationSchema).max(2000),
  /** Words the engine did not understand are kept here and go into the app's notes. */
  note: z.string().max(600).optional(),
  /** Ranges [start, end) in the person's message that this step answers. */
  phrases: z.array(z.tuple([z.number().int().min(0), z.number().int().min(0)])).default([]),
  /** For work that operations cannot say (model engine): what to do and which paths it may touch. */
  task: z.object({ instruction: z.string().max(8000), paths: z.array(z.string()).max(100) }).optional(),
});

export type PlanStep = z.infer<typeof planStepSchema>;

export const planSchema = z.object({
  /** What was understood, in one sentence. */
  summary: shortText,
  steps: z.array(planStepSchema).max(40),
  /** At most one question of the builtin engine; its default is already in the plan. */
  questions: z
    .array(
      z.object({
        id: pathIdentifier,
        text: shortText,
        choices: z.array(shortText).max(6),
        chosen: z.string(),
      }),
    )
    .max(3)
    .default([]),
  /** For plans of the model engine: who helps, what was sent there, and what building is likely to take. */
  model: z
    .object({
      name: z.string(),
      host: z.string(),
      sent: z.string(),
      estimate: z.object({
        seconds: z.number().int(),
        tokens: z.number().int(),
        /** `null` where prices are not known. */
        dollars: z.number().nullable(),
      }),
    })
    .optional(),
});

export type Plan = z.infer<typeof planSchema>;
