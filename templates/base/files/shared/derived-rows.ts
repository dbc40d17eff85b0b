import type { Context } from './action.ts';
import type { Row, Rows, Values } from './rows.ts';
import { matches } from './values.ts';

/** Computes the derived fields of a row. */
export type Derive = (row: Row, context: Context) => Promise<Values>;

export type Derivations = Readonly<Record<string, Derive | undefined>>;

export interface DerivedRowsOptions {
  derivations: Derivations;
  today: string;
  now: string;
}

/** The same rows with their derived fields, which may build on each other. */
export function createDerivedRows(rows: Rows, options: DerivedRowsOptions): Rows {
  const { derivations, today, now } = options;
  const complete = async (entity: string, row: Row): Promise<Row> => {
    const derive = derivations[entity];
    if (!derive) return row;
    return { ...row, ...(await derive(row, { rows: derived, today, now })), id: row.id };
  };
  const derived: Rows = {
    get: async (entity, id) => {
      const row = await rows.get(entity, id);
      return row && complete(entity, row);
    },
    list: async (entity, match) => {
      if (!derivations[entity]) return rows.list(entity, match);
      const all = await Promise.all((await rows.list(entity)).map((row) => complete(entity, row)));
      return all.filter((row) => matches(row, match));
    },
    insert: async (entity, values) => complete(entity, await rows.insert(entity, values)),
    update: async (entity, id, changes) => complete(entity, await rows.update(entity, id, changes)),
    remove: rows.remove,
  };
  return derived;
}
