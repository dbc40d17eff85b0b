import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, inject } from 'vitest';
import { createAppDatabases } from '../../server/db/app-databases.ts';
import type { AppDatabases } from '../../server/db/app-databases.ts';
import { socketUrl } from '../../server/db/database-server.ts';
import type { DatabaseServer } from '../../server/db/database-server.ts';
import { migrate } from '../../server/db/migrate.ts';
import { ensureOwnDatabase } from '../../server/db/own-database.ts';
import { createDatabase, createPool } from '../../server/db/pool.ts';
import type { Database } from '../../server/db/pool.ts';

export type TestDatabase = {
  /** A server whose own database is new and migrated, so that names of app databases cannot meet those of other tests. */
  server: DatabaseServer;
  pool: Pool;
  database: Database;
  appDatabases: AppDatabases;
};

/** A fresh database on the Postgres of this run (integration and e2e tests), gone after the test file. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const server = describeServer(`test${randomBytes(4).toString('hex')}`);
  await ensureOwnDatabase(server);
  const pool = createPool(server.connection(server.ownDatabase), { size: 5 });
  const database = createDatabase(pool);
  afterAll(async () => {
    await database.destroy();
    await removeDatabases(server);
  });
  await migrate(database);
  return { server, pool, database, appDatabases: createAppDatabases(server, pool) };
}

function describeServer(ownDatabase: string): DatabaseServer {
  const postgres = inject('postgres');
  const { user: role, password, host: socketDirectory, port: socketPort } = postgres;
  return {
    kind: 'embedded',
    ownDatabase,
    connection: (database) => ({ ...postgres, database }),
    adminUrl: socketUrl({ role, password, database: ownDatabase, socketDirectory, socketPort }),
    socketDirectory,
    socketPort,
    stop: async () => {},
  };
}

async function removeDatabases(server: DatabaseServer): Promise<void> {
  const pool = createPool(server.connection('postgres'), { size: 1 });
  try {
    const { rows } = await pool.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [server.ownDatabase],
    );
    for (const { datname } of rows) await pool.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await pool.end();
  }
}
