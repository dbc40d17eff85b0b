import type { z } from 'zod';
import type { Message, newMessageSchema } from '../contract/project.ts';
import { insertMessage, nextWaitingMessage, updateMessage } from '../db/messages.ts';
import { updateProject } from '../db/projects.ts';
import { AppError } from '../errors.ts';
import type { Change } from '../jobs/event-log.ts';
import { changeProject } from './change-project.ts';
import { isAtWork } from './is-at-work.ts';
import { draftJob } from './job-names.ts';
import { findMessageAttachments } from './message-attachments.ts';
import type { ProjectServices } from './services.ts';

/** Adds a message. It is taken up at once, or waits while something else goes on. */
export async function sendMessage(
  services: ProjectServices,
  slug: string,
  input: z.infer<typeof newMessageSchema>,
): Promise<Message> {
  const text = input.text.trim();
  if (text === '' && input.attachments.length === 0)
    throw new AppError('invalid-input', 'The message is empty. Write what should change.');
  const attachments = await findMessageAttachments(services.database, input.attachments);
  if (input.engine !== undefined) services.engine(input.engine);
  return services.events.change(slug, async (change) => {
    const { transaction } = change;
    const { engine = change.project.engine } = input;
    const { model = change.project.model } = input;
    if (engine !== change.project.engine || model !== change.project.model)
      await updateProject(transaction, slug, { engine, model });
    const busy = await isAtWork(services, change);
    const message = { author: 'person', text, attachments, status: 'waiting' } as const;
    const stored = await insertMessage(transaction, slug, message);
    if (!busy) return (await takeUp(services, change, stored)).message;
    change.append({ kind: 'message-put', message: stored });
    return stored;
  });
}

/** Takes up the next message that waits, if nothing else goes on. Called when a job has ended. */
export async function takeUpNextMessage(services: ProjectServices, slug: string): Promise<void> {
  await services.events.change(slug, async (change) => {
    if (await isAtWork(services, change)) return;
    const next = await nextWaitingMessage(change.transaction, slug);
    if (next) await takeUp(services, change, next);
  });
}

/** Starts to draft an answer to a message. */
export async function takeUp(
  { jobs, addresses }: ProjectServices,
  { transaction, project, append }: Change,
  waiting: Message,
): Promise<{ message: Message; job: string }> {
  const { slug } = project;
  const message = await updateMessage(transaction, waiting.id, { status: 'taken-up' });
  append({ kind: 'message-put', message });
  await changeProject({ transaction, append, slug }, { status: 'drafting' }, addresses);
  const job = await jobs.enqueue(transaction, {
    project: slug,
    name: draftJob,
    input: { message: message.id },
  });
  return { message, job };
}
