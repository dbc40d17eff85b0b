import type { ClientBase } from 'pg';
import type { SentChange, SentRow } from '../../shared/data-api.ts';
import type { Match, Row, Rows } from '../../shared/rows.ts';
import { createId, rowOf } from '../../shared/values.ts';
import { createRowCache } from './row-cache.ts';
import { createTableStatements, type KeptRow } from './table-statements.ts';

export interface PostgresRows {
  rows: Rows;
  /** What was changed, in order. */
  changes: KeptChange[];
  /** Inserts with what is kept beside a row. Resolves to undefined when the id is taken. */
  insertKept(row: NewRow): Promise<KeptRow | undefined>;
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
export function createPostgresRows(client: ClientBase, visitor: { owner: string }): PostgresRows {
  const statements = createTableStatements(client, visitor);
  const cache = createRowCache(statements);
  const changes: KeptChange[] = [];

  const insertKept: PostgresRows['insertKept'] = async (row) => {
    const after = await statements.insert({ sample: false, owner: visitor.owner, ...row });
    if (!after) return undefined;
    cache.forget(row.entity);
    changes.push({ after });
    return after;
  };

  const rows: Rows = {
    get: async (entity, id) => toRow(await cache.get(entity, id)),
    list: async (entity, match?: Match) =>
      (await cache.list(entity, match)).map(({ id, values }) => rowOf(id, values)),
    insert: async (entity, { id: given, ...values }) => {
      const id = typeof given === 'string' && given !== '' ? given : createId();
      const kept = await insertKept({ entity, id, values });
      if (!kept) throw new TakenError(`There is already a row ${id} in ${entity}.`);
      return rowOf(id, kept.values);
    },
    update: async (entity, id, { id: _, ...changed }) => {
      const before = await statements.find(entity, id);
      const after = before && (await statements.update(entity, id, changed));
      if (!after) throw new MissingError(`There is no row ${id} in ${entity}.`);
      cache.forget(entity);
      changes.push({ before, after });
      return rowOf(id, after.values);
    },
    remove: async (entity, id) => {
      const before = await statements.remove(entity, id);
      if (!before) return;
      cache.forget(entity);
      changes.push({ before });
    },
  };
  return { rows, changes, insertKept, listKept: (entity) => statements.list(entity) };
}

export class TakenError extends Error {
  override name = 'TakenError';
}

export class MissingError extends Error {
  override name = 'MissingError';
}

/** What visitors are told of changes. */
export function presentChanges(changes: readonly KeptChange[]): SentChange[] {
  return changes.map(({ before, after }) => ({
    ...(before && { before: presentRow(before) }),
    ...(after && { after: presentRow(after) }),
  }));
}

/** A row without whose it is. */
export function presentRow({ entity, id, order, sample, values }: KeptRow): SentRow {
  return { entity, id, order, sample, values };
}

function toRow(kept: KeptRow | undefined): Row | undefined {
  return kept && rowOf(kept.id, kept.values);
}
