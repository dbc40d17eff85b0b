import { z } from 'zod';
import { planResourceSchema } from './plan.ts';
import { messageSchema, projectSummarySchema } from './project.ts';
import { releaseSchema } from './release.ts';
import {
  checkResultSchema,
  failureSchema,
  runQuestionSchema,
  runResourceSchema,
  runStatusSchema,
  stageSchema,
} from './run.ts';

/** Everything that happens to a project, noun-verb. Stored before it is sent; replayed in order by number. */
export const eventBodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project-change'), project: projectSummarySchema }),
  /** Added, or changed when the id is known. */
  z.object({ kind: z.literal('message-put'), message: messageSchema }),
  z.object({ kind: z.literal('message-remove'), id: z.string() }),
  /** Text of an answer being written; merged per 50 ms. The finished text comes as `message-put`. */
  z.object({ kind: z.literal('text-delta'), message: z.string(), text: z.string() }),
  z.object({ kind: z.literal('activity'), sentence: z.string() }),
  z.object({ kind: z.literal('plan-put'), plan: planResourceSchema }),
  z.object({ kind: z.literal('run-put'), run: runResourceSchema }),
  z.object({ kind: z.literal('run-status'), run: z.string(), status: runStatusSchema }),
  z.object({
    kind: z.literal('step-start'),
    run: z.string(),
    step: z.string(),
    index: z.number().int(),
    of: z.number().int(),
  }),
  z.object({ kind: z.literal('step-file'), run: z.string(), step: z.string(), path: z.string() }),
  z.object({
    kind: z.literal('step-end'),
    run: z.string(),
    step: z.string(),
    commit: z.string(),
    files: z.number().int(),
  }),
  z.object({ kind: z.literal('stage-start'), run: z.string(), stage: stageSchema }),
  z.object({
    kind: z.literal('stage-end'),
    run: z.string(),
    stage: stageSchema,
    milliseconds: z.number(),
    passed: z.boolean(),
  }),
  z.object({ kind: z.literal('check-end'), run: z.string(), check: checkResultSchema }),
  /** Files in which a hand edit and the new code disagree; the run waits for an answer. */
  z.object({
    kind: z.literal('conflict-found'),
    run: z.string(),
    files: z.array(z.object({ path: z.string(), base: z.string(), yours: z.string(), sprouts: z.string() })),
  }),
  /** The run waits for an answer; `null`: not any more. */
  z.object({ kind: z.literal('question-put'), run: z.string(), question: runQuestionSchema.nullable() }),
  z.object({ kind: z.literal('release-ready'), run: z.string(), release: releaseSchema }),
  z.object({
    kind: z.literal('run-end'),
    run: z.string(),
    status: z.enum(['live', 'failed', 'cancelled', 'interrupted']),
    failure: failureSchema.nullable(),
    milliseconds: z.object({ plan: z.number(), build: z.number(), verify: z.number(), total: z.number() }),
  }),
  /** A commit of the person, made in the editor. */
  z.object({ kind: z.literal('commit-added'), commit: z.string(), title: z.string() }),
]);

export type EventBody = z.infer<typeof eventBodySchema>;

/** An event with its number, which grows by one within a project. */
export const projectEventSchema = z.object({
  number: z.number().int(),
  at: z.string(),
  body: eventBodySchema,
});
export type ProjectEvent = z.infer<typeof projectEventSchema>;

/** What the socket sends: `/api/projects/:slug/socket?after=<number>`. */
export const socketFrameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), event: projectEventSchema }),
  /** All stored events were sent; what follows is live. */
  z.object({ kind: z.literal('caught-up'), number: z.number().int() }),
]);
export type SocketFrame = z.infer<typeof socketFrameSchema>;
