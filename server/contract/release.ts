import { z } from 'zod';

export const releaseSchema = z.object({
  version: z.number().int(),
  commit: z.string(),
  /** What made it: the plan's summary, or `Back to v2`. */
  title: z.string(),
  /** Set when it was made by going back. */
  restored: z.number().int().nullable(),
  steps: z.array(z.object({ id: z.string(), title: z.string(), commit: z.string() })),
  checks: z.object({ passed: z.number().int(), failed: z.number().int() }),
  /** Whether data as of this release can be brought back. */
  hasSnapshot: z.boolean(),
  screenshot: z.string().nullable(),
  url: z.string(),
  createdAt: z.string(),
  current: z.boolean(),
});

export type Release = z.infer<typeof releaseSchema>;

/** `POST /api/projects/:slug/restore` */
export const restoreRequestSchema = z.object({
  version: z.number().int().positive(),
  scope: z.enum(['code', 'code-and-data']),
});
