import { z } from 'zod';

export const runStatuses = [
  'queued',
  'building',
  'verifying',
  'deploying',
  'live',
  'failed',
  'cancelled',
  'interrupted',
] as const;
export const runStatusSchema = z.enum(runStatuses);
export type RunStatus = z.infer<typeof runStatusSchema>;

export const stages = ['dependencies', 'types', 'build', 'start', 'checks', 'migrate', 'deploy'] as const;
export const stageSchema = z.enum(stages);
export type Stage = z.infer<typeof stageSchema>;

export const checkResultSchema = z.object({
  id: z.string(),
  sentence: z.string(),
  passed: z.boolean(),
  milliseconds: z.number(),
  /** Which step added it, when it is of this plan. */
  step: z.string().optional(),
  /** Plain words, for a red one. */
  failure: z.string().optional(),
  /** Address of the picture of the failure. */
  screenshot: z.string().optional(),
});

export type CheckResult = z.infer<typeof checkResultSchema>;

export const failureSchema = z.object({
  stage: z.enum(['compose', 'conflict', ...stages]),
  /** One sentence for the person. */
  summary: z.string(),
  details: z.string(),
  /** Steps that are red; with those that need them they are left out by "go live with the green steps". */
  redSteps: z.array(z.string()),
  checks: z.array(checkResultSchema),
});

export type RunFailure = z.infer<typeof failureSchema>;

/** How a run that is over is tried again: with words for the model that works on it, or just so. */
export const continueRequestSchema = z.object({
  hint: z.string().trim().min(1, 'Say in a few words what to do differently.').max(2000).optional(),
});

export type ContinueRequest = z.infer<typeof continueRequestSchema>;

/** What a run waits for the person to answer. */
export const runQuestionSchema = z.object({
  id: z.string(),
  step: z.string().nullable(),
  /** `question`: in words; `scope`: whether a file outside the plan may be changed; `data`: whether what people entered may be looked at. */
  kind: z.enum(['question', 'scope', 'data']),
  /** The question, the path, or the query. */
  text: z.string(),
  choices: z.array(z.string()),
  /** Who would see what is answered or allowed. */
  host: z.string(),
});

export type RunQuestion = z.infer<typeof runQuestionSchema>;

/** `POST /api/projects/:slug/runs/:run/answer`; `null` skips a question, and allows nothing. */
export const runAnswerSchema = z.object({
  question: z.string().max(40),
  answer: z.string().trim().min(1).max(2000).nullable(),
});

export const runResourceSchema = z.object({
  id: z.string(),
  kind: z.enum(['build', 'restore']),
  status: runStatusSchema,
  plan: z.string().nullable(),
  steps: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      status: z.enum(['waiting', 'building', 'done', 'failed']),
      commit: z.string().nullable(),
    }),
  ),
  checks: z.array(checkResultSchema),
  failure: failureSchema.nullable(),
  question: runQuestionSchema.nullable().default(null),
  /** For the release it made. */
  release: z.number().int().nullable(),
  milliseconds: z.object({ plan: z.number(), build: z.number(), verify: z.number(), total: z.number() }),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
});

export type RunResource = z.infer<typeof runResourceSchema>;
