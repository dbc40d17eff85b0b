import type { Database } from './pool.ts';

/** Notes the id of a worker of the queue, so that the next start can take its locks away. */
export async function insertWorker(database: Database, id: string): Promise<void> {
  await database.insertInto('workers').values({ id }).execute();
}

/** Ids of the workers of earlier starts, which are forgotten with this. */
export async function takeWorkers(database: Database): Promise<string[]> {
  const rows = await database.deleteFrom('workers').returning('id').execute();
  return rows.map((row) => row.id);
}
