import type { Database } from './pool.ts';

export async function insertSession(
  database: Database,
  session: { id: string; expiresAt: Date },
): Promise<void> {
  await database.deleteFrom('sessions').where('expiresAt', '<', new Date()).execute();
  await database.insertInto('sessions').values(session).execute();
}

export async function isSessionOpen(database: Database, id: string): Promise<boolean> {
  const row = await database
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', id)
    .where('expiresAt', '>', new Date())
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteSession(database: Database, id: string): Promise<void> {
  await database.deleteFrom('sessions').where('id', '=', id).execute();
}
