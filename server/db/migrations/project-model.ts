import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('projects').addColumn('model', 'text').execute();
}

/** Which model a project was given, where it is not that of the settings. */
export const addProjectModel: Migration = { name: '0004_project_model', up };
