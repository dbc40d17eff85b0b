import { escapeIdentifier, type ClientBase } from 'pg';
import { tables } from '../data/tables.ts';

/** What was made with a browser before logging in becomes the person's. */
export async function claimRows(
  client: ClientBase,
  { from, to }: { from: string; to: string },
): Promise<void> {
  for (const { name } of Object.values(tables))
    await client.query(`UPDATE ${escapeIdentifier(name)} SET "_owner" = $2 WHERE "_owner" = $1`, [from, to]);
  await client.query('UPDATE app_removed SET owner = $2 WHERE owner = $1', [from, to]);
}
