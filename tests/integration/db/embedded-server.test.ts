import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatabaseServer } from '../../../server/db/database-server.ts';
import { ensureOwnDatabase } from '../../../server/db/own-database.ts';
import { startDatabaseServer } from '../../../server/db/start-database-server.ts';
import { openDataFolder } from '../../../server/home/data-folder.ts';
import { processesNaming, until } from '../../support/processes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const home = temporaryFolder();
let server: DatabaseServer;
const ends: string[] = [];

const start = async (): Promise<DatabaseServer> => {
  const folder = await openDataFolder(home);
  return startDatabaseServer({ folder, onExit: (reason) => ends.push(reason.message) });
};

beforeAll(async () => {
  server = await start();
  await ensureOwnDatabase(server);
});

afterAll(() => server.stop());

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.connection(server.ownDatabase));
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('listens on its socket only, and asks for a password there', async () => {
  expect(await ask('SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(await ask('SHOW fsync')).toEqual([{ fsync: 'on' }]);
  const listening = execFileSync('cat', ['/proc/net/tcp'], { encoding: 'utf8' });
  expect(listening).not.toContain(`:${(5432).toString(16).toUpperCase()} 00000000:0000 0A`);
  const stranger = new pg.Client({ ...server.connection('postgres'), password: 'guess' });
  await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
});

test('its address works, and the password lies where only Sprout reads it', async () => {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  const { rows } = await client.query(
    'SELECT current_database() AS name, rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  await client.end();
  expect(rows).toEqual([{ name: 'sprout', rolsuper: true }]);
  expect(statSync(join(home, 'database-password')).mode & 0o077).toBe(0);
  expect(statSync(join(home, 'database')).mode & 0o077).toBe(0);
});

test('keeps its data over a stop and a start', async () => {
  await ask('CREATE TABLE kept (id int)');
  await ask('INSERT INTO kept VALUES (7)');
  await server.stop();
  expect(processesNaming(home)).toEqual([]);
  server = await start();
  expect(await ask('SELECT id FROM kept')).toEqual([{ id: 7 }]);
  expect(ends).toEqual([]);
});

test('a second start stops a server left running and takes over', async () => {
  const leftover = server;
  server = await start();
  expect(await ask('SELECT id FROM kept')).toEqual([{ id: 7 }]);
  await until(() => ends.length === 1);
  await leftover.stop();
  expect(await ask('SELECT id FROM kept')).toEqual([{ id: 7 }]);
});
