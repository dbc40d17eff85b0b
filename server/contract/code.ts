import { z } from 'zod';

/** `GET /api/projects/:slug/files[?commit=]` */
export const fileListSchema = z.object({
  commit: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int() })),
});

/** `GET /api/projects/:slug/file?path=[&commit=]` */
export const fileSchema = z.object({
  path: z.string(),
  commit: z.string(),
  content: z.string(),
  binary: z.boolean(),
});

/** `PUT /api/projects/:slug/file`: a commit of the person. `base` is the commit the edit started from. */
export const fileSaveSchema = z.object({
  path: z.string().max(400),
  content: z.string().max(2_000_000),
  base: z.string(),
  message: z.string().max(200).optional(),
});
export const fileSavedSchema = z.object({ commit: z.string() });

/** `GET /api/projects/:slug/commits` newest first */
export const commitListSchema = z.array(
  z.object({
    commit: z.string(),
    title: z.string(),
    author: z.enum(['sprout', 'person']),
    at: z.string(),
    step: z.string().nullable(),
    release: z.number().int().nullable(),
  }),
);

/** `GET /api/projects/:slug/diff?from=&to=` (from absent: the parent of `to`) */
export const diffSchema = z.object({
  from: z.string().nullable(),
  to: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      change: z.enum(['added', 'changed', 'removed']),
      before: z.string(),
      after: z.string(),
    }),
  ),
});

/** `POST /api/projects/:slug/runs/:run/resolve`: which side each conflicting file takes, or its merged text. */
export const resolutionSchema = z.object({
  files: z.array(z.object({ path: z.string(), content: z.string().max(2_000_000) })).min(1),
});

/** `GET /api/projects/:slug/logs?kind=app|build&lines=` */
export const logsSchema = z.object({ lines: z.array(z.string()) });
export type FileList = z.infer<typeof fileListSchema>;
export type CommitList = z.infer<typeof commitListSchema>;
export type Diff = z.infer<typeof diffSchema>;
