import { z } from 'zod';
import { checkSchema } from '../../../../../templates/spec/check.ts';
import { pathIdentifier, shortText } from '../../../../../templates/spec/identifier.ts';
import { specOperationSchema } from '../../../../../templates/spec/operation.ts';
import { areas } from '../../../../../templates/spec/plan.ts';

// Which steps may be shared is for those who know what all checks of an app do.
const ownCheckSchema = checkSchema.omit({ setup: true, spends: true, fresh: true, returns: true });

const stepSchema = z.object({
  id: pathIdentifier,
  title: z.string().trim().min(1).max(60),
  sentence: z.string().trim().min(1).max(600),
  areas: z.array(z.enum(areas)).default([]),
  /** Whether the draft's operations of the step of this id stay. */
  keep: z.boolean().default(true),
  operations: z.array(specOperationSchema).max(500).default([]),
  task: z
    .object({ instruction: z.string().trim().min(1).max(8000), paths: z.array(z.string()).min(1).max(40) })
    .optional(),
  checks: z.array(ownCheckSchema).max(8).default([]),
});

/** What a model makes of a draft: what it changes and adds. What it does not name stays. */
export const planAnswerSchema = z.object({
  // Missing only where it first asks how blocks are used.
  summary: shortText.default(''),
  /** Blocks it wants to be told about before it plans. */
  explain: z.array(z.string()).max(20).default([]),
  steps: z.array(stepSchema).max(12).default([]),
  drop: z.array(z.string()).max(40).default([]),
  questions: z
    .array(
      z.object({
        id: pathIdentifier,
        text: shortText,
        choices: z.array(shortText).min(2).max(6),
        chosen: shortText,
      }),
    )
    .max(3)
    .default([]),
  reply: z.string().max(4000).optional(),
});

export type PlanAnswer = z.infer<typeof planAnswerSchema>;
export type AnsweredStep = PlanAnswer['steps'][number];
