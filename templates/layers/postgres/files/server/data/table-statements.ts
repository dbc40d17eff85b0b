import { escapeIdentifier, type ClientBase, type QueryResult } from 'pg';
import type { SentRow } from '../../shared/data-api.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Match, Value, Values } from '../../shared/rows.ts';
import { fitsColumn, readValues, toColumn, type DatabaseRow } from './column-values.ts';
import type { ColumnDefinition, TableDefinition } from './table-definition.ts';
import { tables } from './tables.ts';

/** A row with all that is kept beside it. */
export interface KeptRow extends SentRow {
  /** Who made it. */
  owner: string;
}

/** On whose behalf rows are read and changed. */
export interface Viewer {
  owner: string;
  /** Whether rows of everybody are theirs to see, of entities where everybody has their own. */
  seesAll?(entity: string): boolean;
  /** Whether rows carry whose they are, as `owner`. */
  tellsOwner?: boolean;
}

export interface TableStatements {
  find(entity: string, id: string): Promise<KeptRow | undefined>;
  /** In order of creation. */
  list(entity: string, match?: Match): Promise<KeptRow[]>;
  /** Resolves to undefined when the id is taken. */
  insert(row: Omit<KeptRow, 'order'> & { order?: number }): Promise<KeptRow | undefined>;
  update(entity: string, id: string, changes: Values): Promise<KeptRow | undefined>;
  remove(entity: string, id: string): Promise<KeptRow | undefined>;
  /** Makes a row somebody else's. */
  hand(entity: string, id: string, owner: string): Promise<KeptRow | undefined>;
  /** The values of a field in the rows of everybody. */
  valuesOf(entity: string, field: string): Promise<readonly (Value | undefined)[]>;
}

const quote = escapeIdentifier;

/** SQL for the tables of the app. Values are always parameters; names come from `tables.ts` alone. */
export function createTableStatements(client: ClientBase, viewer: Viewer): TableStatements {
  let last: Promise<unknown> = Promise.resolve();
  // A connection answers one question at a time.
  const ask = (text: string, values: readonly unknown[]): Promise<QueryResult<DatabaseRow>> => {
    const answer = last.then(() => client.query<DatabaseRow>(text, [...values]));
    last = answer.catch(() => undefined);
    return answer;
  };
  const select = async (entity: string, conditions: Conditions): Promise<KeptRow[]> => {
    const table = tableOf(entity);
    const { text, values } = conditions;
    const { rows } = await ask(
      `SELECT ${columnsOf(table)} FROM ${quote(table.name)} WHERE ${text} ORDER BY "_position"`,
      values,
    );
    return rows.map((row) => keptRow(entity, table, row));
  };
  const mine = (entity: string, conditions: Conditions): Conditions => {
    if (entityOf(entity)?.ownership !== 'own' || viewer.seesAll?.(entity)) return conditions;
    const values = [...conditions.values, viewer.owner];
    return { text: `${conditions.text} AND "_owner" = $${values.length}`, values };
  };
  const one = (entity: string, id: string) => mine(entity, { text: '"id" = $1', values: [id] });

  return {
    find: async (entity, id) => (await select(entity, one(entity, id)))[0],
    list: async (entity, match = {}) => {
      const conditions = matching(tableOf(entity), match);
      return conditions ? select(entity, mine(entity, conditions)) : [];
    },
    insert: async ({ entity, id, order, sample, owner, values }) => {
      const table = tableOf(entity);
      const fields = known(table, values);
      const names = ['id', '_owner', '_sample', ...fields.map(({ column }) => column.name)];
      const parameters: unknown[] = [id, owner, sample, ...fields.map(({ value }) => value)];
      if (order !== undefined) {
        names.push('_position');
        parameters.push(order);
      }
      const { rows } = await ask(
        `INSERT INTO ${quote(table.name)} (${names.map(quote).join(', ')}) VALUES (${parameters.map((_, index) => `$${index + 1}`).join(', ')}) ON CONFLICT ("id") DO NOTHING RETURNING ${columnsOf(table)}`,
        parameters,
      );
      return rows[0] && keptRow(entity, table, rows[0]);
    },
    update: async (entity, id, changes) => {
      const table = tableOf(entity);
      const fields = known(table, changes);
      if (fields.length === 0) return (await select(entity, one(entity, id)))[0];
      const where = one(entity, id);
      const settings = fields.map(
        ({ column }, index) => `${quote(column.name)} = $${where.values.length + index + 1}`,
      );
      const { rows } = await ask(
        `UPDATE ${quote(table.name)} SET ${settings.join(', ')} WHERE ${where.text} RETURNING ${columnsOf(table)}`,
        [...where.values, ...fields.map(({ value }) => value)],
      );
      return rows[0] && keptRow(entity, table, rows[0]);
    },
    remove: async (entity, id) => {
      const table = tableOf(entity);
      const where = one(entity, id);
      const { rows } = await ask(
        `DELETE FROM ${quote(table.name)} WHERE ${where.text} RETURNING ${columnsOf(table)}`,
        where.values,
      );
      return rows[0] && keptRow(entity, table, rows[0]);
    },
    hand: async (entity, id, owner) => {
      const table = tableOf(entity);
      const where = one(entity, id);
      const { rows } = await ask(
        `UPDATE ${quote(table.name)} SET "_owner" = $${where.values.length + 1} WHERE ${where.text} RETURNING ${columnsOf(table)}`,
        [...where.values, owner],
      );
      return rows[0] && keptRow(entity, table, rows[0]);
    },
    valuesOf: async (entity, field) =>
      (await select(entity, { text: 'true', values: [] })).map(({ values }) => values[field]),
  };
}

interface Conditions {
  text: string;
  values: readonly unknown[];
}

function tableOf(entity: string): TableDefinition {
  const table = Object.hasOwn(tables, entity) ? tables[entity] : undefined;
  if (!table) throw new Error(`Rows of ${entity} are not in the database.`);
  return table;
}

function columnsOf(table: TableDefinition): string {
  const names = Object.values(table.columns).map(({ name }) => name);
  return ['id', '_owner', '_sample', '_position', ...names].map(quote).join(', ');
}

function known(table: TableDefinition, values: Values): { column: ColumnDefinition; value: unknown }[] {
  return Object.entries(table.columns).flatMap(([field, column]) =>
    Object.hasOwn(values, field) ? [{ column, value: toColumn(column.type, values[field]) }] : [],
  );
}

/** Undefined when no row can match. */
function matching(table: TableDefinition, match: Match): Conditions | undefined {
  const texts = ['true'];
  const values: unknown[] = [];
  for (const [field, value] of Object.entries(match)) {
    const column = columnOf(table, field);
    if (value === null) {
      if (column) texts.push(`${quote(column.name)} IS NULL`);
    } else if (!column || !fitsColumn(column.type, value)) return undefined;
    else {
      values.push(value);
      texts.push(`${quote(column.name)} = $${values.length}`);
    }
  }
  return { text: texts.join(' AND '), values };
}

function columnOf(table: TableDefinition, field: string): ColumnDefinition | undefined {
  if (Object.hasOwn(table.columns, field)) return table.columns[field];
  const beside = { id: 'id', owner: '_owner' }[field];
  return beside === undefined ? undefined : { name: beside, type: 'text' };
}

function keptRow(entity: string, table: TableDefinition, row: DatabaseRow): KeptRow {
  return {
    entity,
    id: row.id,
    order: Number(row._position),
    sample: row._sample,
    owner: row._owner,
    values: readValues(table, row),
  };
}
