import type { Database } from './pool.ts';

const id = 'model';

/** The stored settings as they were written, for a schema to parse. */
export async function readModelSettings(
  database: Database,
): Promise<{ content: unknown; secret: string | null } | undefined> {
  return database
    .selectFrom('modelSettings')
    .select(['content', 'secret'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function writeModelSettings(
  database: Database,
  settings: { content: unknown; secret: string | null },
): Promise<void> {
  const row = { content: JSON.stringify(settings.content), secret: settings.secret, updatedAt: new Date() };
  await database
    .insertInto('modelSettings')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

export async function deleteModelSettings(database: Database): Promise<void> {
  await database.deleteFrom('modelSettings').where('id', '=', id).execute();
}
