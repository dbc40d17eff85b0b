import { escapeIdentifier, type ClientBase } from 'pg';
import { sampleRows } from '../../shared/model/samples.ts';
import { samplePeople } from '../../shared/accounts/rules.ts';
import { tables } from '../data/tables.ts';

/** Puts in the people to try the app as, once each, and gives them the examples that are theirs. */
export async function insertSamplePeople(client: ClientBase): Promise<void> {
  for (const { id, name, role } of samplePeople) {
    const { rowCount } = await client.query(
      'INSERT INTO app_state (key) VALUES ($1) ON CONFLICT DO NOTHING',
      [`person:${id}`],
    );
    if (rowCount === 0) {
      await client.query('UPDATE app_person SET name = $2, role = $3 WHERE id = $1 AND sample', [
        id,
        name,
        role,
      ]);
      continue;
    }
    await client.query(
      'INSERT INTO app_person (id, name, email, role, sample) VALUES ($1, $2, $3, $4, true) ON CONFLICT DO NOTHING',
      [id, name, `${id}@example.org`, role],
    );
  }
  for (const { entity, id, owner } of sampleRows('2000-01-01')) {
    const table = tables[entity];
    if (!table || owner === undefined) continue;
    const text = `UPDATE ${escapeIdentifier(table.name)} SET "_owner" = $1 WHERE id = $2 AND "_sample" AND "_owner" = ''`;
    await client.query(text, [owner, id]);
  }
}

/** They go with the examples. */
export async function removeSamplePeople(client: ClientBase): Promise<void> {
  await client.query('DELETE FROM app_person WHERE sample');
}
