import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';

export const composeProperties = z.strictObject({
  /**
   * `compose` writes and sends; `folder` lists what was sent or is a draft; `message` shows one, on the page of a row;
   * `monitor` shows figures of all that was sent.
   */
  view: z.enum(['compose', 'folder', 'message', 'monitor']).default('compose'),
  /** `mail` has a subject and e-mail addresses, `text` goes to telephone numbers. */
  channel: z.enum(['mail', 'text']),
  folder: z.enum(['sent', 'drafts']).default('sent'),
  /** Whom one can write to, and in which fields their name and address are. */
  recipients: z.strictObject({
    entity: codeIdentifier,
    name: codeIdentifier,
    address: codeIdentifier,
    /** A choice or tags by which several are taken at once. */
    group: codeIdentifier.optional(),
  }),
  /** An entity with `title`, `content` and, for mail, `subject`. */
  templates: codeIdentifier.optional(),
  /** An entity with `message` (relation), `name`, `size` and `content` (file). */
  attachments: codeIdentifier.optional(),
  /** An entity with `rule`, `quantity`, `from`, `until` and `status`. */
  policies: codeIdentifier.optional(),
  /** An entity with a single row, and its field that is put under what is sent. */
  signature: z.strictObject({ entity: codeIdentifier, field: codeIdentifier }).optional(),
});

export type ComposeProperties = z.infer<typeof composeProperties>;
