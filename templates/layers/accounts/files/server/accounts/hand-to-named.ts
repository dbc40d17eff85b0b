import type { ClientBase } from 'pg';
import { fieldOf } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { PostgresRows } from '../data/postgres-rows.ts';

/** A row that is about somebody is theirs: the account with the name, or the e-mail, that it says. */
export async function handToNamed(
  client: ClientBase,
  rows: PostgresRows,
  { entity, id }: { entity: string; id: string },
): Promise<void> {
  const definition = entityOf(entity);
  const field = definition?.about === undefined ? undefined : fieldOf(definition, definition.about);
  if (!field) return;
  const kept = await rows.findKept(entity, id);
  const value = kept?.values[field.id];
  if (!kept || typeof value !== 'string' || value === '') return;
  const name = field.target === undefined ? value : await titleOfTarget(rows, field.target, value);
  const found = await client.query<{ id: string }>(
    'SELECT id FROM app_person WHERE active AND (lower(email) = lower($1) OR lower(name) = lower($1)) LIMIT 2',
    [name.trim()],
  );
  const [person, another] = found.rows;
  if (person && !another && kept.owner !== person.id) await rows.hand(entity, id, person.id);
}

async function titleOfTarget(rows: PostgresRows, target: string, id: string): Promise<string> {
  const row = await rows.findKept(target, id);
  return String(row?.values[entityOf(target)?.titleField ?? ''] ?? '');
}
