import type { Row, Rows } from './rows.ts';
import { createId, matches, rowOf } from './values.ts';

/** Rows in memory, for tests. */
export function createMemoryRows(initial: Readonly<Record<string, readonly Row[]>> = {}): Rows {
  const tables = new Map<string, Map<string, Row>>();
  for (const [entity, rows] of Object.entries(initial))
    tables.set(entity, new Map(rows.map((row) => [row.id, row])));
  const tableOf = (entity: string) => {
    const table = tables.get(entity) ?? new Map<string, Row>();
    tables.set(entity, table);
    return table;
  };
  return {
    get: async (entity, id) => tableOf(entity).get(id),
    list: async (entity, match) => [...tableOf(entity).values()].filter((row) => matches(row, match)),
    insert: async (entity, values) => {
      const id = typeof values['id'] === 'string' ? values['id'] : createId();
      if (tableOf(entity).has(id)) throw new Error(`There is already a row ${id} in ${entity}.`);
      const row = rowOf(id, values);
      tableOf(entity).set(id, row);
      return row;
    },
    update: async (entity, id, changes) => {
      const before = tableOf(entity).get(id);
      if (!before) throw new Error(`There is no row ${id} in ${entity}.`);
      const row = rowOf(id, { ...before, ...changes } as Row & typeof changes);
      tableOf(entity).set(id, row);
      return row;
    },
    remove: async (entity, id) => {
      tableOf(entity).delete(id);
    },
  };
}
