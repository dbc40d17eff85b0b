import type { Row, Rows } from '../../shared/rows.ts';
import { createId, matches, rowOf } from '../../shared/values.ts';
import { answer } from './database.ts';
import type { StoredChange, StoredRow } from './stored-row.ts';

export interface TransactionRows {
  rows: Rows;
  /** What was changed, in order. */
  changes: StoredChange[];
  /** Inserts with what is kept beside a row. */
  insertStored(row: Omit<StoredRow, 'order'> & { order?: number }): Promise<StoredRow>;
}

/** Rows of the browser's database within one transaction. */
export function createTransactionRows(transaction: IDBTransaction): TransactionRows {
  const store = transaction.objectStore('rows');
  const changes: StoredChange[] = [];

  const find = (entity: string, id: string): Promise<StoredRow | undefined> =>
    answer(store.index('byId').get([entity, id]));
  const insertStored: TransactionRows['insertStored'] = async (row) => {
    if (await find(row.entity, row.id)) throw new Error(`There is already a row ${row.id} in ${row.entity}.`);
    const order = Number(await answer(store.add(row)));
    const after = { ...row, order };
    changes.push({ after });
    return after;
  };

  const rows: Rows = {
    get: async (entity, id) => toRow(await find(entity, id)),
    list: async (entity, match) => {
      const all: StoredRow[] = await answer(store.index('byEntity').getAll(entity));
      return all.map(({ id, values }) => rowOf(id, values)).filter((row) => matches(row, match));
    },
    insert: async (entity, { id: given, ...values }) => {
      const id = typeof given === 'string' && given !== '' ? given : createId();
      const stored = await insertStored({ entity, id, sample: false, values });
      return rowOf(id, stored.values);
    },
    update: async (entity, id, changed) => {
      const before = await find(entity, id);
      if (!before) throw new Error(`There is no row ${id} in ${entity}.`);
      const { id: _, ...others } = changed;
      const after = { ...before, values: { ...before.values, ...others } };
      await answer(store.put(after));
      changes.push({ before, after });
      return rowOf(id, after.values);
    },
    remove: async (entity, id) => {
      const before = await find(entity, id);
      if (!before) return;
      await answer(store.delete(before.order));
      changes.push({ before });
    },
  };
  return { rows, changes, insertStored };
}

function toRow(stored: StoredRow | undefined): Row | undefined {
  return stored && rowOf(stored.id, stored.values);
}
