import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAppDatabases } from '../../../server/db/app-databases.ts';
import { socketUrl } from '../../../server/db/database-server.ts';
import type { DatabaseServer } from '../../../server/db/database-server.ts';
import { ensureOwnDatabase } from '../../../server/db/own-database.ts';
import { createPool } from '../../../server/db/pool.ts';
import { startDatabaseServer } from '../../../server/db/start-database-server.ts';
import { openDataFolder } from '../../../server/home/data-folder.ts';
import { freePort } from '../../support/free-port.ts';
import { startSprout } from '../../support/start-sprout.ts';
import { findSystemPostgres, startSystemPostgres } from '../../support/system-postgres.ts';
import type { SystemPostgres } from '../../support/system-postgres.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe.runIf(findSystemPostgres())('with a Postgres server of the person’s own', () => {
  let postgres: SystemPostgres;
  let port: number;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    port = await freePort();
    postgres = await startSystemPostgres(temporaryFolder(), { port });
    await run("CREATE ROLE modest LOGIN CREATEDB CREATEROLE PASSWORD 'modest'");
  });

  afterAll(async () => {
    for (const stop of stops) await stop();
    await postgres.stop();
  });

  async function run(sql: string): Promise<void> {
    const { user, password, socketDirectory } = postgres;
    const client = new pg.Client({ host: socketDirectory, port, user, password, database: 'postgres' });
    await client.connect();
    await client.query(sql);
    await client.end();
  }

  async function connect(databaseUrl: string): Promise<DatabaseServer> {
    const folder = await openDataFolder(temporaryFolder());
    const server = await startDatabaseServer({ folder, databaseUrl });
    await ensureOwnDatabase(server);
    return server;
  }

  async function useAppDatabase(server: DatabaseServer): Promise<void> {
    const pool = createPool(server.connection(server.ownDatabase));
    try {
      const appDatabases = createAppDatabases(server, pool);
      const { role, password, database } = await appDatabases.create('garden');
      const { socketDirectory, socketPort } = server;
      const url = socketUrl({ role, password, database, socketDirectory, socketPort });
      const app = new pg.Client({ connectionString: url });
      await app.connect();
      await app.query('CREATE TABLE plant (name text)');
      await app.end();
      const copy = await appDatabases.copy('garden', 'v1');
      expect(copy).toBe(`${server.ownDatabase}_garden__v1`);
      await appDatabases.drop('garden');
    } finally {
      await pool.end();
    }
  }

  test('reached by TCP: apps reach it by a socket that Sprout relays', async () => {
    const server = await connect(`postgres://owner:secret@127.0.0.1:${port}/postgres`);
    stops.push(server.stop);
    expect(server.ownDatabase).toBe('sprout');
    await useAppDatabase(server);
  });

  test('reached by its socket, with a database named for Sprout and a user that is no superuser', async () => {
    const address = `postgres://modest:modest@/second?host=${encodeURIComponent(postgres.socketDirectory)}&port=${port}`;
    const server = await connect(address);
    expect(server).toMatchObject({ kind: 'external', ownDatabase: 'second', socketPort: port });
    await useAppDatabase(server);
  });

  test('Sprout starts on it', async () => {
    const environment = { SPROUT_DATABASE_URL: `postgres://owner:secret@127.0.0.1:${port}` };
    const sprout = await startSprout({ home: temporaryFolder(), environment });
    expect((await fetch(`${sprout.url}/healthz`)).status).toBe(200);
    expect(await sprout.stop()).toBe(0);
  });

  test('a user that may make nothing is refused', async () => {
    await run("CREATE ROLE nothing LOGIN PASSWORD 'nothing'");
    await expect(connect(`postgres://nothing:nothing@127.0.0.1:${port}/postgres`)).rejects.toThrow(
      /may not create databases and roles/,
    );
  });
});
