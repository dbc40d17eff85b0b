import type { ClientBase } from 'pg';
import type { Context } from '../../shared/action.ts';
import { ActionRefused } from '../../shared/perform-action.ts';
import type { PostgresRows } from '../data/postgres-rows.ts';
import { createNotify } from './notify.ts';

/** Hands a row to the one account with an id, a name or an e-mail, and tells whoever has it now. */
export function createGive(client: ClientBase, rows: PostgresRows): NonNullable<Context['give']> {
  const notify = createNotify(client);
  return async ({ entity, id, to, told, otherwise }) => {
    const found = await client.query<{ id: string }>(
      'SELECT id FROM app_person WHERE active AND (id = $1 OR lower(email) = lower($1) OR lower(name) = lower($1)) ORDER BY id = $1 DESC LIMIT 2',
      [to.trim()],
    );
    const [person] = found.rows;
    const kept = await rows.findKept(entity, id);
    if (!person || (found.rows.length > 1 && person.id !== to.trim()) || kept?.owner === person.id)
      throw new ActionRefused('guard', otherwise);
    await rows.hand(entity, id, person.id);
    // What comes along with something else says nothing of its own.
    if (told !== '') await notify(person.id, told);
  };
}
