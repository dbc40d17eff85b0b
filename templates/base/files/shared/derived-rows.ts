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
  /** Nothing is written meanwhile, so what was computed for one row may serve for others. */
  frozen?: boolean;
}

/** The same rows with their derived fields, which may build on those of other entities. */
export function createDerivedRows(rows: Rows, options: DerivedRowsOptions): Rows {
  return createLevel(rows, options, []).rows;
}

/** Completes rows of an entity with their derived fields. */
export function createDeriver(
  rows: Rows,
  options: DerivedRowsOptions,
): (entity: string, row: Row) => Promise<Row> {
  return createLevel(rows, options, []).complete;
}

interface Level {
  rows: Rows;
  complete: (entity: string, row: Row) => Promise<Row>;
}

/**
 * Rows as a derived field sees them. `above` are the entities whose fields are being computed: rows of those come with
 * the fields they are stored with, since anything else would go round in circles.
 */
function createLevel(rows: Rows, options: DerivedRowsOptions, above: readonly string[]): Level {
  const { derivations, today, now, frozen } = options;
  const below = new Map<string, Level>();
  const listed = new Map<string, Promise<readonly Row[]>>();

  const complete = async (entity: string, row: Row): Promise<Row> => {
    const derive = above.includes(entity) ? undefined : derivations[entity];
    if (!derive) return row;
    const level = below.get(entity) ?? createLevel(rows, options, [...above, entity]);
    below.set(entity, level);
    return { ...row, ...(await derive(row, { rows: level.rows, today, now })), id: row.id };
  };

  const listAll = async (entity: string): Promise<readonly Row[]> =>
    Promise.all((await rows.list(entity)).map((row) => complete(entity, row)));

  const listOnce = (entity: string): Promise<readonly Row[]> => {
    const known = listed.get(entity) ?? listAll(entity);
    listed.set(entity, known);
    return known;
  };

  return {
    complete,
    rows: {
      get: async (entity, id) => {
        const row = await rows.get(entity, id);
        return row && complete(entity, row);
      },
      list: async (entity, match) => {
        if (!frozen && !derivations[entity]) return rows.list(entity, match);
        const all = await (frozen ? listOnce(entity) : listAll(entity));
        return match ? all.filter((row) => matches(row, match)) : all;
      },
      insert: async (entity, values, owner) => complete(entity, await rows.insert(entity, values, owner)),
      update: async (entity, id, changes) => complete(entity, await rows.update(entity, id, changes)),
      remove: rows.remove,
      ...(rows.valuesOf ? { valuesOf: rows.valuesOf } : {}),
    },
  };
}
