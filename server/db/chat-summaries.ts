import type { Database } from './pool.ts';

export interface ChatSummary {
  /** The newest message it covers. */
  lastMessage: string;
  text: string;
}

export async function findChatSummary(database: Database, project: string): Promise<ChatSummary | undefined> {
  return database
    .selectFrom('chatSummaries')
    .select(['lastMessage', 'text'])
    .where('project', '=', project)
    .executeTakeFirst();
}

export async function putChatSummary(
  database: Database,
  project: string,
  summary: ChatSummary,
): Promise<void> {
  await database
    .insertInto('chatSummaries')
    .values({ project, ...summary })
    .onConflict((conflict) => conflict.column('project').doUpdateSet({ ...summary }))
    .execute();
}
