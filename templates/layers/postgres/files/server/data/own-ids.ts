import { createHash } from 'node:crypto';
import { escapeIdentifier, type ClientBase } from 'pg';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Value, Values } from '../../shared/rows.ts';
import { tables } from './tables.ts';

export interface OwnIds {
  /** The id a row gets: its own, or another one where somebody else has a row of that id. */
  idOf(entity: EntityDefinition, id: string): Promise<string>;
  /** The values with relations to the ids that rows got. */
  valuesOf(entity: EntityDefinition, values: Values): Promise<Values>;
}

/**
 * Ids for rows that come with one and of which everybody has a copy, such as examples. The same row of the same owner
 * always gets the same id.
 */
export function createOwnIds(client: ClientBase, owner: string): OwnIds {
  const suffix = createHash('sha256').update(owner).digest('hex').slice(0, 8);
  const idOf: OwnIds['idOf'] = async (entity, id) => {
    const table = tables[entity.id];
    if (!table || entity.ownership !== 'own') return id;
    const { rowCount } = await client.query(
      `SELECT FROM ${escapeIdentifier(table.name)} WHERE id = $1 AND _owner <> $2`,
      [id, owner],
    );
    return rowCount === 0 ? id : `${id}-${suffix}`;
  };
  return {
    idOf,
    valuesOf: async (entity, values) => {
      const changed: Record<string, Value> = { ...values };
      for (const { id: field, target } of entity.fields) {
        const value = values[field];
        const definition = target === undefined ? undefined : entityOf(target);
        if (definition && typeof value === 'string') changed[field] = await idOf(definition, value);
      }
      return changed;
    },
  };
}
