import type { ClientBase } from 'pg';
import { fieldOf } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Match, Row, Rows } from '../../shared/rows.ts';
import { createId, rowOf } from '../../shared/values.ts';
import { createRowCache } from './row-cache.ts';
import { createTableStatements, type KeptRow, type Viewer } from './table-statements.ts';

export interface PostgresRows {
  rows: Rows;
  /** What was changed, in order. */
  changes: KeptChange[];
  /** Inserts with what is kept beside a row. Resolves to undefined when the id is taken. */
  insertKept(row: NewRow): Promise<KeptRow | undefined>;
  /** One row, with what is kept beside it. */
  findKept(entity: string, id: string): Promise<KeptRow | undefined>;
  /** Makes a row somebody else's. */
  hand(entity: string, id: string, owner: string): Promise<void>;
  /** All rows of an entity, with what is kept beside them. */
  listKept(entity: string): Promise<readonly KeptRow[]>;
}

export interface KeptChange {
  before?: KeptRow;
  after?: KeptRow;
}

export type NewRow = Pick<KeptRow, 'entity' | 'id' | 'values'> &
  Partial<Pick<KeptRow, 'sample' | 'order' | 'owner'>>;

/**
 * Rows of the database on one connection, seen as one visitor: of entities where everybody has their own rows, those of
 * others are not there.
 */
export function createPostgresRows(client: ClientBase, viewer: Viewer): PostgresRows {
  const statements = createTableStatements(client, viewer);
  const cache = createRowCache(statements);
  const changes: KeptChange[] = [];

  const insertKept: PostgresRows['insertKept'] = async (row) => {
    const after = await statements.insert({ sample: false, owner: viewer.owner, ...row });
    if (!after) return undefined;
    cache.forget(row.entity);
    changes.push({ after });
    return after;
  };

  const toRow = ({ entity, id, owner, values }: KeptRow): Row => {
    const definition = viewer.tellsOwner ? entityOf(entity) : undefined;
    if (!definition) return rowOf(id, values);
    // A field called owner is not whose row it is.
    return rowOf(id, { ...values, [fieldOf(definition, 'owner') ? 'heldBy' : 'owner']: owner });
  };

  const rows: Rows = {
    get: async (entity, id) => {
      const kept = await cache.get(entity, id);
      return kept && toRow(kept);
    },
    list: async (entity, match?: Match) => (await cache.list(entity, match)).map(toRow),
    insert: async (entity, { id: given, ...values }, owner) => {
      const id = typeof given === 'string' && given !== '' ? given : createId();
      const kept = await insertKept({ entity, id, values, ...(owner === undefined ? {} : { owner }) });
      if (!kept) throw new TakenError(`There is already a row ${id} in ${entity}.`);
      return toRow(kept);
    },
    update: async (entity, id, { id: _, ...changed }) => {
      const before = await statements.find(entity, id);
      const after = before && (await statements.update(entity, id, changed));
      if (!after) throw new MissingError(`There is no row ${id} in ${entity}.`);
      cache.forget(entity);
      changes.push({ before, after });
      return toRow(after);
    },
    remove: async (entity, id) => {
      const before = await statements.remove(entity, id);
      if (!before) return;
      cache.forget(entity);
      changes.push({ before });
    },
    valuesOf: (entity, field) => statements.valuesOf(entity, field),
  };
  return {
    rows,
    changes,
    insertKept,
    hand: async (entity, id, owner) => {
      const before = await statements.find(entity, id);
      const after = before && (await statements.hand(entity, id, owner));
      if (!after) throw new MissingError(`There is no row ${id} in ${entity}.`);
      cache.forget(entity);
      changes.push({ before, after });
    },
    findKept: (entity, id) => statements.find(entity, id),
    listKept: (entity) => statements.list(entity),
  };
}

export class TakenError extends Error {
  override name = 'TakenError';
}

export class MissingError extends Error {
  override name = 'MissingError';
}
