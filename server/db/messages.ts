import type { Selectable } from 'kysely';
import { messageSchema } from '../contract/project.ts';
import type { Message } from '../contract/project.ts';
import { createId } from '../identifier.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

export type NewMessage = Pick<Message, 'author' | 'text' | 'status'> &
  Partial<Pick<Message, 'id' | 'attachments' | 'plan' | 'run' | 'ideas'>>;

export async function insertMessage(
  database: Database,
  project: string,
  message: NewMessage,
): Promise<Message> {
  const row = await database
    .insertInto('messages')
    .values({
      id: message.id ?? createId('m'),
      project,
      author: message.author,
      text: message.text,
      attachments: JSON.stringify(message.attachments ?? []),
      status: message.status,
      plan: message.plan ?? null,
      run: message.run ?? null,
      ideas: JSON.stringify(message.ideas ?? []),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMessage(row);
}

export async function findMessage(
  database: Database,
  project: string,
  id: string,
): Promise<Message | undefined> {
  const row = await database
    .selectFrom('messages')
    .selectAll()
    .where('project', '=', project)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toMessage(row);
}

/** The conversation, oldest first. */
export async function listMessages(database: Database, project: string): Promise<Message[]> {
  const rows = await database
    .selectFrom('messages')
    .selectAll()
    .where('project', '=', project)
    .orderBy('position')
    .execute();
  return rows.map(toMessage);
}

/** The message to take up next. */
export async function nextWaitingMessage(database: Database, project: string): Promise<Message | undefined> {
  const row = await database
    .selectFrom('messages')
    .selectAll()
    .where('project', '=', project)
    .where('status', '=', 'waiting')
    .orderBy('position')
    .executeTakeFirst();
  return row && toMessage(row);
}

export async function updateMessage(
  database: Database,
  id: string,
  changes: Partial<Pick<Message, 'text' | 'status' | 'plan' | 'run' | 'ideas' | 'attachments'>>,
): Promise<Message> {
  const { ideas, attachments, ...rest } = changes;
  const row = await database
    .updateTable('messages')
    .set({
      ...rest,
      ...(ideas && { ideas: JSON.stringify(ideas) }),
      ...(attachments && { attachments: JSON.stringify(attachments) }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMessage(row);
}

export async function deleteMessage(database: Database, id: string): Promise<void> {
  await database.deleteFrom('messages').where('id', '=', id).execute();
}

function toMessage(row: Selectable<Tables['messages']>): Message {
  return messageSchema.parse({ ...row, createdAt: row.createdAt.toISOString() });
}
