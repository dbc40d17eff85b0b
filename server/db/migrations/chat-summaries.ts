import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('chat_summaries')
    .addColumn('project', 'text', (column) =>
      column.primaryKey().references('projects.slug').onDelete('cascade'),
    )
    .addColumn('last_message', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
}

/** What earlier messages of long conversations came to, for models. */
export const createChatSummaries: Migration = { name: '0005_chat_summaries', up };
