import { z } from 'zod';

/** What Sprout understood of a file. `POST /api/attachments?name=<file name>[&sheet=<name>]` with the bytes as body. */
export const attachmentSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  rows: z.number().int(),
  columns: z.array(
    z.object({
      header: z.string(),
      type: z.string(),
      filled: z.number().int(),
      examples: z.array(z.string()),
    }),
  ),
  /** In plain words: what was left out, made up or guessed. */
  problems: z.array(z.string()),
  /** Other sheets of the workbook; the answer is about `sheet`. */
  sheets: z.array(z.string()).optional(),
  sheet: z.string().optional(),
});

export type Attachment = z.infer<typeof attachmentSchema>;
