import type { Insertable, Selectable, Updateable } from 'kysely';
import { AppError } from '../errors.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

export type ProjectRow = Selectable<Tables['projects']>;

export async function insertProject(
  database: Database,
  project: Insertable<Tables['projects']>,
): Promise<ProjectRow> {
  return database.insertInto('projects').values(project).returningAll().executeTakeFirstOrThrow();
}

export async function findProject(database: Database, slug: string): Promise<ProjectRow | undefined> {
  return database.selectFrom('projects').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** The project, or the error that says there is none. */
export async function getProject(database: Database, slug: string): Promise<ProjectRow> {
  return (await findProject(database, slug)) ?? missing(slug);
}

/** The project, closed to other transactions that ask for the same until this one ends. */
export async function lockProject(transaction: Database, slug: string): Promise<ProjectRow> {
  const row = await transaction
    .selectFrom('projects')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
  return row ?? missing(slug);
}

/** Newest first. */
export async function listProjects(database: Database): Promise<ProjectRow[]> {
  return database
    .selectFrom('projects')
    .selectAll()
    .orderBy('updatedAt', 'desc')
    .orderBy('slug')
    .limit(1000)
    .execute();
}

export async function updateProject(
  database: Database,
  slug: string,
  changes: Updateable<Tables['projects']>,
): Promise<ProjectRow> {
  const row = await database
    .updateTable('projects')
    .set({ ...changes, updatedAt: new Date() })
    .where('slug', '=', slug)
    .returningAll()
    .executeTakeFirst();
  return row ?? missing(slug);
}

/** Counts on by `count` and returns the last number taken. Holds the row until the transaction ends. */
export async function takeEventNumbers(transaction: Database, slug: string, count: number): Promise<number> {
  const row = await transaction
    .updateTable('projects')
    .set((expression) => ({ lastEvent: expression('lastEvent', '+', count) }))
    .where('slug', '=', slug)
    .returning('lastEvent')
    .executeTakeFirst();
  return row?.lastEvent ?? missing(slug);
}

/** Removes it with everything that belongs to it. */
export async function deleteProject(database: Database, slug: string): Promise<void> {
  await database.deleteFrom('projects').where('slug', '=', slug).execute();
}

function missing(slug: string): never {
  throw new AppError('not-found', `There is no project called “${slug}”.`, { data: { slug } });
}
