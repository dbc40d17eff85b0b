import type { ClientBase } from 'pg';
import { told } from '../../shared/accounts/rules.ts';
import { titleOf } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { KeptChange } from '../data/postgres-rows.ts';

/** Tells those who wait for such rows that some were added, with a way to each. Who added them knows already. */
export async function tellOfRows(
  client: ClientBase,
  changes: readonly KeptChange[],
  maker: { id: string; name: string },
): Promise<void> {
  for (const { before, after } of changes) {
    const entity = after && entityOf(after.entity);
    const rule = after && told[after.entity];
    if (before || !after || !entity || !rule) continue;
    const title = titleOf(entity, { ...after.values, id: after.id });
    const text = rule.text.replace('{title}', () => title).replace('{person}', () => maker.name || '–');
    await client.query(
      'INSERT INTO app_notification (person, text, about) SELECT id, $2, $3 FROM app_person WHERE active AND role = ANY($1) AND id <> $4',
      [rule.roles, text.slice(0, 500), `${after.entity}/${after.id}`, maker.id],
    );
  }
}
