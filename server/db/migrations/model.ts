import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

const now = sql`now()`;

async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('model_settings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('content', 'json', (column) => column.notNull())
    .addColumn('secret', 'text')
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .execute();
  await schema
    .createTable('model_calls')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'bigint', (column) => column.generatedAlwaysAsIdentity())
    .addColumn('project', 'text', (column) =>
      column.notNull().references('projects.slug').onDelete('cascade'),
    )
    .addColumn('run', 'text')
    .addColumn('message', 'text')
    .addColumn('step', 'text')
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('sent', 'json', (column) => column.notNull())
    .addColumn('answer', 'json')
    .addColumn('input_tokens', 'integer', (column) => column.notNull())
    .addColumn('output_tokens', 'integer', (column) => column.notNull())
    .addColumn('dollars', 'double precision')
    .addColumn('milliseconds', 'integer', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(now))
    .execute();
  await schema
    .createIndex('model_calls_of_project')
    .on('model_calls')
    .columns(['project', 'run', 'position'])
    .execute();
}

/** How the model is reached, and every call of it. */
export const createModelTables: Migration = { name: '0002_model', up };
