import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('model_writings')
    .addColumn('plan', 'text', (column) => column.notNull().references('plans.id').onDelete('cascade'))
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('edits', 'json', (column) => column.notNull())
    .addPrimaryKeyConstraint('model_writings_key', ['plan', 'step'])
    .execute();
}

/** What a model wrote for a step, so that a run that goes on does not ask again. */
export const createModelWritings: Migration = { name: '0003_model_writings', up };
