import type { Match } from '../../shared/rows.ts';
import { matches, rowOf } from '../../shared/values.ts';
import type { KeptRow, TableStatements } from './table-statements.ts';

export interface RowCache {
  get(entity: string, id: string): Promise<KeptRow | undefined>;
  list(entity: string, match?: Match): Promise<readonly KeptRow[]>;
  /** To be called when rows of an entity change. */
  forget(entity: string): void;
}

/** After so many questions about the rows of one entity it is faster to read them all. */
const fewQuestions = 12;

/** Reads within a transaction; what was read whole is remembered until it changes. */
export function createRowCache(statements: TableStatements): RowCache {
  const whole = new Map<string, Promise<Map<string, KeptRow>>>();
  const questions = new Map<string, number>();

  const readWhole = (entity: string) => {
    const known = whole.get(entity);
    if (known) return known;
    const reading = statements.list(entity).then((rows) => new Map(rows.map((row) => [row.id, row])));
    whole.set(entity, reading);
    return reading;
  };
  const isWorthReading = (entity: string): boolean => {
    const count = (questions.get(entity) ?? 0) + 1;
    questions.set(entity, count);
    return whole.has(entity) || count > fewQuestions;
  };

  return {
    get: async (entity, id) =>
      isWorthReading(entity) ? (await readWhole(entity)).get(id) : statements.find(entity, id),
    list: async (entity, match) => {
      if (!match) return [...(await readWhole(entity)).values()];
      if (!isWorthReading(entity)) return statements.list(entity, match);
      const rows = [...(await readWhole(entity)).values()];
      return rows.filter(({ id, owner, values }) =>
        matches(rowOf(id, match['owner'] === undefined ? values : { owner, ...values }), match),
      );
    },
    forget: (entity) => {
      whole.delete(entity);
      questions.delete(entity);
    },
  };
}
