import { checkValues } from '../../shared/check-values.ts';
import type { RowsToMove } from '../../shared/data-api.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entityOf, entities } from '../../shared/model/index.ts';
import type { Value, Values } from '../../shared/rows.ts';
import type { Asker } from './asker.ts';
import type { Change } from './change-as.ts';
import { createOwnIds } from './own-ids.ts';

/**
 * Takes over rows a visitor kept in the browser before. They keep their ids; what is here already stays as it is, so
 * sending the same rows again changes nothing.
 */
export async function moveIn(
  { client, owner, asker, insertKept }: Change,
  rows: RowsToMove['rows'],
): Promise<{ moved: number }> {
  const ids = createOwnIds(client, owner);
  let moved = 0;
  for (const row of rows) {
    const entity = Object.hasOwn(entities, row.entity) ? entityOf(row.entity) : undefined;
    if (entity?.origin !== 'kept' || !mayCreate(asker, entity)) continue;
    const values = await ids.valuesOf(entity, fittingValues(entity, row.values));
    const id = await ids.idOf(entity, row.id);
    if (await insertKept({ entity: entity.id, id, values })) moved += 1;
  }
  return { moved };
}

function mayCreate(asker: Asker, entity: EntityDefinition): boolean {
  try {
    asker.demand('create', entity);
    return true;
  } catch {
    return false;
  }
}

/** What does not fit its field any more is left out rather than the whole row. */
function fittingValues(entity: EntityDefinition, values: Values): Values {
  const problems = checkValues(entity.fields, values, { partial: true });
  const entries = entity.fields
    .filter(({ id, derived }) => !derived && Object.hasOwn(values, id) && !problems[id])
    .map(({ id }): [string, Value] => [id, values[id] ?? null]);
  return Object.fromEntries(entries);
}
