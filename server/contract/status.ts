import { z } from 'zod';

/** What this Sprout can do on this machine. `GET /api/status` */
export const statusSchema = z.object({
  version: z.string(),
  domain: z.string(),
  port: z.number().int(),
  runtime: z.object({
    id: z.enum(['process', 'container']),
    isolation: z.enum(['bubblewrap', 'none', 'docker', 'gvisor']),
    sentence: z.string(),
  }),
  /** `null`: no Chromium found, only HTTP checks run. */
  browser: z.object({ version: z.string(), isolation: z.enum(['bubblewrap', 'none']) }).nullable(),
  engines: z.array(z.object({ id: z.enum(['builtin', 'model']), label: z.string(), ready: z.boolean() })),
});

export type Status = z.infer<typeof statusSchema>;

/** Every error answer: `{ error }` with a fitting HTTP status. */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    /** What failed and what to do next. */
    message: z.string(),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
});

export type ErrorBody = z.infer<typeof errorBodySchema>;
