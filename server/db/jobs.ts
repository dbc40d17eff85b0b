import type { Selectable } from 'kysely';
import { createId } from '../identifier.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

/** A job that has not ended. */
export type JobRow = Selectable<Tables['jobs']>;

export async function insertJob(
  database: Database,
  job: { project: string; name: string; input: unknown },
): Promise<string> {
  const id = createId('j');
  await database
    .insertInto('jobs')
    .values({ ...job, id, input: JSON.stringify(job.input), status: 'waiting' })
    .execute();
  return id;
}

export async function updateJob(
  database: Database,
  id: string,
  changes: Partial<Pick<JobRow, 'status' | 'queueId'>>,
): Promise<JobRow | undefined> {
  return database.updateTable('jobs').set(changes).where('id', '=', id).returningAll().executeTakeFirst();
}

export async function findJob(database: Database, id: string): Promise<JobRow | undefined> {
  return database.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Jobs of one project, or of all, in order of arrival. */
export async function listJobs(database: Database, project?: string): Promise<JobRow[]> {
  const jobs = database.selectFrom('jobs').selectAll().orderBy('createdAt');
  return (project === undefined ? jobs : jobs.where('project', '=', project)).execute();
}

/** Whether it was there. */
export async function deleteJob(database: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom('jobs').where('id', '=', id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
