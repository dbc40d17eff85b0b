import { projectEventSchema } from '../contract/event.ts';
import type { ProjectEvent } from '../contract/event.ts';
import type { Database } from './pool.ts';

export async function insertEvents(
  transaction: Database,
  project: string,
  events: readonly ProjectEvent[],
): Promise<void> {
  await transaction
    .insertInto('events')
    .values(
      events.map(({ number, at, body }) => ({
        project,
        number,
        at: new Date(at),
        body: JSON.stringify(body),
      })),
    )
    .execute();
}

/** Those after a number, in order, at most `limit`. */
export async function listEvents(
  database: Database,
  project: string,
  range: { after: number; limit: number },
): Promise<ProjectEvent[]> {
  const rows = await database
    .selectFrom('events')
    .select(['number', 'at', 'body'])
    .where('project', '=', project)
    .where('number', '>', range.after)
    .orderBy('number')
    .limit(range.limit)
    .execute();
  return rows.map((row) => projectEventSchema.parse({ ...row, at: row.at.toISOString() }));
}
