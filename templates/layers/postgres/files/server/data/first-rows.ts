import type { ClientBase } from 'pg';
import { moment } from '../../shared/dates.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entities, importedEntities } from '../../shared/model/index.ts';
import { sampleRows } from '../../shared/model/samples.ts';
import type { Values } from '../../shared/rows.ts';
import { valuesOf } from '../../shared/values.ts';
import type { FileRows } from './all-rows.ts';
import { authority } from './authority.ts';
import { createOwnIds, type OwnIds } from './own-ids.ts';
import { createPostgresRows } from './postgres-rows.ts';

/** The rows entities begin with: those of their files, and examples dated from today. Once each. */
export async function insertFirstRows(
  client: ClientBase,
  { owner, fileRows }: { owner: string; fileRows: FileRows },
): Promise<void> {
  for (const entity of keptEntities()) {
    const isOwn = entity.ownership === 'own' && authority.samplesPerVisitor;
    if (isOwn !== (owner !== '')) continue;
    if (!(await isFirstTime(client, isOwn ? `first:${entity.id}:${owner}` : `first:${entity.id}`))) continue;
    const { insertKept } = createPostgresRows(client, { owner });
    const ids = authority.samplesPerVisitor ? createOwnIds(client, owner) : sameIds;
    const insert = async (row: { id: string; values: Values; owner?: string }, sample: boolean) => {
      const id = await ids.idOf(entity, row.id);
      const values = await ids.valuesOf(entity, row.values);
      await insertKept({ entity: entity.id, id, sample, values, owner: row.owner ?? owner });
    };
    if (importedEntities.includes(entity.id))
      for (const row of fileRows.get(entity.id) ?? [])
        await insert({ id: row.id, values: valuesOf(row) }, false);
    const { today } = moment(new Date());
    for (const sample of sampleRows(today)) if (sample.entity === entity.id) await insert(sample, true);
  }
}

/** Examples are there once for all. */
const sameIds: OwnIds = { idOf: async (_entity, id) => id, valuesOf: async (_entity, values) => values };

/** Whether visitors have rows of their own to begin with. */
export function hasOwnFirstRows(): boolean {
  if (!authority.samplesPerVisitor) return false;
  const samples = new Set(sampleRows('2000-01-01').map(({ entity }) => entity));
  return keptEntities().some(
    ({ id, ownership }) => ownership === 'own' && (samples.has(id) || importedEntities.includes(id)),
  );
}

function keptEntities(): EntityDefinition[] {
  const all: readonly EntityDefinition[] = Object.values(entities);
  return all.filter(({ origin }) => origin === 'kept');
}

async function isFirstTime(client: ClientBase, key: string): Promise<boolean> {
  const { rowCount } = await client.query('INSERT INTO app_state (key) VALUES ($1) ON CONFLICT DO NOTHING', [
    key,
  ]);
  return rowCount === 1;
}
