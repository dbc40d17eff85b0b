import type { AttachmentView } from '../agent/engines/engine.ts';
import type { Message } from '../contract/project.ts';
import { findAttachments } from '../db/attachments.ts';
import type { StoredAttachment } from '../db/attachments.ts';
import { listMessages } from '../db/messages.ts';
import type { Database } from '../db/pool.ts';
import { AppError } from '../errors.ts';

/** Files named by a message, as the message shows them; throws when one is not there. */
export async function findMessageAttachments(
  database: Database,
  ids: readonly string[],
): Promise<Message['attachments']> {
  const found = await findAttachments(database, ids);
  const lost = ids.find((id) => !found.some((attachment) => attachment.id === id));
  if (lost !== undefined)
    throw new AppError('invalid-input', `There is no attached file ${lost}. Attach the file again.`);
  return found.map(({ id, fileName, profile }) => ({ id, fileName, rows: profile.rows }));
}

/** Every file attached in the conversation of a project, in order, each once. */
export async function listProjectAttachments(
  database: Database,
  project: string,
): Promise<StoredAttachment[]> {
  const messages = await listMessages(database, project);
  const ids = messages.flatMap((message) => message.attachments.map(({ id }) => id));
  return findAttachments(database, [...new Set(ids)]);
}

/** A file as engines see it. */
export function viewAttachment({ id, fileName, profile }: StoredAttachment): AttachmentView {
  return { id, fileName, profile };
}
