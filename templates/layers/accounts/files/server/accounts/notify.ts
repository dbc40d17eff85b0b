import type { ClientBase } from 'pg';
import type { Context } from '../../shared/action.ts';

/** Tells a person something, or everybody of a role: `role:<id>`. Who is not there is not told. */
export function createNotify(client: ClientBase): NonNullable<Context['notify']> {
  return async (person, text) => {
    if (typeof person !== 'string' || person === '' || text === '') return;
    const [column, value] = person.startsWith('role:') ? ['role', person.slice(5)] : ['id', person];
    await client.query(
      `INSERT INTO app_notification (person, text) SELECT id, $2 FROM app_person WHERE active AND ${column} = $1`,
      [value, text.slice(0, 500)],
    );
  };
}
