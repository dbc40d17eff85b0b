import { z } from 'zod';

/** What a run keeps for itself beside what is shown of it. Whoever adds a run may set it. */
export const runStateSchema = z.object({
  /** Answers to a conflict, and the commit of `main` they were given for. */
  answers: z
    .object({ main: z.string(), files: z.array(z.object({ path: z.string(), content: z.string() })) })
    .nullable()
    .default(null),
  /** Files the run waits for an answer about, and where `main` was. */
  conflict: z
    .object({ main: z.string(), paths: z.array(z.string()) })
    .nullable()
    .default(null),
  /** What the person answered while it went on; a run that goes on does not ask again. */
  told: z.array(z.object({ kind: z.string(), text: z.string(), answer: z.string().nullable() })).default([]),
  /** What the person added when it was tried again: words for the model, and what had failed, in which steps. */
  hints: z.array(z.object({ text: z.string(), failure: z.string(), steps: z.array(z.string()) })).default([]),
  /** The release being put live: until it is, a crash takes it back or brings it to its end. */
  deploying: z
    .object({
      version: z.number().int(),
      commit: z.string(),
      /** The copy of what people used, once other data are being put in its place. */
      safety: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
});

export type RunState = z.infer<typeof runStateSchema>;

/** Parses the `state` of a stored run; an empty one is the default. */
export function parseRunState(state: unknown): RunState {
  return runStateSchema.parse(state ?? {});
}
