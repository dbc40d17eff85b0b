import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { DataRefused } from './data-refused.ts';
import type { KeptChange, PostgresRows } from './postgres-rows.ts';

/** Remembers a removal for a day. Resolves to the id it can be taken back with. */
export async function rememberRemoval(
  client: ClientBase,
  owner: string,
  changes: readonly KeptChange[],
): Promise<string> {
  const id = randomBytes(12).toString('hex');
  await client.query(`DELETE FROM app_removed WHERE at < now() - interval '1 day'`);
  await client.query('INSERT INTO app_removed (id, owner, changes) VALUES ($1, $2, $3)', [
    id,
    owner,
    JSON.stringify(changes),
  ]);
  return id;
}

/** Takes back a removal of this visitor, the last change first. What has been taken back already stays so. */
export async function putBack(
  client: ClientBase,
  { id, owner }: { id: string; owner: string },
  { rows, insertKept }: PostgresRows,
): Promise<void> {
  const found = await client.query<{ changes: KeptChange[] }>(
    'DELETE FROM app_removed WHERE id = $1 AND owner = $2 RETURNING changes',
    [id, owner],
  );
  const changes = found.rows[0]?.changes;
  if (!changes) throw new DataRefused('rowGone', 'This cannot be taken back any more.');
  for (const { before, after } of changes.toReversed()) {
    if (before && !after) await insertKept(before);
    else if (before && after && (await rows.get(before.entity, before.id)))
      await rows.update(before.entity, before.id, before.values);
  }
}
