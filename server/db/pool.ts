import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { ClientConfig, Pool } from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

const { builtins } = pg.types;

/** A pool of connections to one database. Lost idle connections are replaced; `int8` arrives as a number. */
export function createPool(connection: ClientConfig, options: { size?: number } = {}): Pool {
  const pool = new pg.Pool({
    ...connection,
    max: options.size ?? 10,
    application_name: 'sprout',
    types: {
      getTypeParser: (type, format) =>
        type === builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // Without a listener a connection that Postgres closes would end the process; the next query gets a new one.
  pool.on('error', () => {});
  // The same for one that is closed while it is lent out: the query under way fails, which is enough.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Typed queries over a pool; `camelCase` here is `snake_case` there, JSON inside columns stays as it is. */
export function createDatabase(pool: Pool): Database {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
