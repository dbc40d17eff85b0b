import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('plans').addColumn('proven', 'integer').execute();
}

/** How many checks a plan passed before it was approved. */
export const addPlanProven: Migration = { name: '0006_plan_proven', up };
