import { Kysely, PostgresDialect } from 'kysely';
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
  return pool;
}

/** Typed queries over a pool. */
export function createDatabase(pool: Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
