import type { Message } from '../contract/project.ts';
import { deleteMessage, findMessage, updateMessage } from '../db/messages.ts';
import type { Database } from '../db/pool.ts';
import { AppError } from '../errors.ts';
import type { ProjectServices } from './services.ts';

/** Rewrites a message that waits. */
export async function rewriteMessage(
  { events }: ProjectServices,
  slug: string,
  { id, text }: { id: string; text: string },
): Promise<Message> {
  if (text.trim() === '')
    throw new AppError('invalid-input', 'The message is empty. Write what should change.');
  return events.change(slug, async ({ transaction, append }) => {
    await getWaiting(transaction, slug, id);
    const message = await updateMessage(transaction, id, { text: text.trim() });
    append({ kind: 'message-put', message });
    return message;
  });
}

/** Removes a message that waits; stops drafting the answer to one that was taken up, which stays. */
export async function removeMessage(
  { database, events, jobs }: ProjectServices,
  slug: string,
  id: string,
): Promise<void> {
  if ((await findMessage(database, slug, id))?.status === 'taken-up') {
    await jobs.cancel(slug);
    return;
  }
  await events.change(slug, async ({ transaction, append }) => {
    await getWaiting(transaction, slug, id);
    await deleteMessage(transaction, id);
    append({ kind: 'message-remove', id });
  });
}

async function getWaiting(transaction: Database, slug: string, id: string): Promise<Message> {
  const message = await findMessage(transaction, slug, id);
  if (!message) throw new AppError('not-found', 'There is no such message.');
  if (message.status !== 'waiting')
    throw new AppError('conflict', 'This message was already taken up and stays as it is. Send another one.');
  return message;
}
