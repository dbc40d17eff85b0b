import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AppDatabase } from '../../../server/db/app-databases.ts';
import { startTestDatabase } from '../../support/test-database.ts';
import type { TestDatabase } from '../../support/test-database.ts';

let context: TestDatabase;
let tasks: AppDatabase;

beforeAll(async () => {
  context = await startTestDatabase();
  tasks = await context.appDatabases.create('tasks');
  await asApp(tasks.database, 'CREATE TABLE task (id serial PRIMARY KEY, title text)');
  await asApp(tasks.database, "INSERT INTO task (title) VALUES ('write'), ('test')");
});

async function query(
  login: { user: string; password: string; database: string },
  sql: string,
): Promise<unknown[]> {
  const { host, port } = context.server.connection('');
  const client = new pg.Client({ host, port, ...login });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const asApp = (database: string, sql: string) =>
  query({ user: tasks.role, password: tasks.password, database }, sql);
const asReader = (database: string, sql: string) =>
  query({ user: tasks.readerRole, password: tasks.readerPassword, database }, sql);

describe('an app database', () => {
  test('is reached by its role only, and that role reaches no other', async () => {
    const other = await context.appDatabases.create('other');
    await expect(asApp(other.database, 'SELECT 1')).rejects.toThrow(/permission denied for database/);
    await expect(asApp(context.server.ownDatabase, 'SELECT 1')).rejects.toThrow(
      /permission denied for database/,
    );
    await expect(asApp('postgres', 'SELECT 1')).rejects.toThrow(/permission denied for database/);
    await expect(asReader(other.database, 'SELECT 1')).rejects.toThrow(/permission denied for database/);
    const wrong = { user: tasks.role, password: 'wrong', database: tasks.database };
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  test('lets the reader read what the app makes later, and write nothing', async () => {
    expect(await asReader(tasks.database, 'SELECT title FROM task ORDER BY id')).toEqual([
      { title: 'write' },
      { title: 'test' },
    ]);
    await expect(asReader(tasks.database, 'BEGIN READ WRITE; DELETE FROM task')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('is sorted the way people expect', async () => {
    const rows = await asApp(
      tasks.database,
      "SELECT * FROM (VALUES ('b'), ('Ä'), ('a'), ('C')) AS word(w) ORDER BY w",
    );
    expect(rows).toEqual([{ w: 'a' }, { w: 'Ä' }, { w: 'b' }, { w: 'C' }]);
  });

  test('can be made again: rows stay, passwords change', async () => {
    const before = tasks.password;
    tasks = await context.appDatabases.create('tasks');
    expect(tasks.password).not.toBe(before);
    expect(await asApp(tasks.database, 'SELECT count(*)::int AS n FROM task')).toEqual([{ n: 2 }]);
  });
});

describe('copies', () => {
  test('hold the rows, are the app’s own, and the source stays open to it', async () => {
    const login = { user: tasks.role, password: tasks.password, database: tasks.database };
    const connected = new pg.Client({ ...context.server.connection(''), ...login });
    const ended = new Promise((resolve) => connected.on('error', resolve));
    await connected.connect();
    const copy = await context.appDatabases.copy('tasks', 'run-7');
    await ended;
    expect(await asApp(copy, 'INSERT INTO task (title) VALUES ($$third$$) RETURNING id')).toEqual([
      { id: 3 },
    ]);
    expect(await asApp(copy, 'CREATE TABLE more (id int)')).toEqual([]);
    expect(await asReader(copy, 'SELECT count(*)::int AS n FROM task')).toEqual([{ n: 3 }]);
    expect(await asApp(tasks.database, 'SELECT count(*)::int AS n FROM task')).toEqual([{ n: 2 }]);
  });

  test('of one source can be made at the same time', async () => {
    const names = await Promise.all(
      ['one', 'two', 'three'].map((name) => context.appDatabases.copy('tasks', name)),
    );
    for (const name of names)
      expect(await asApp(name, 'SELECT count(*)::int AS n FROM task')).toEqual([{ n: 2 }]);
  });

  test('can take the place of the app’s database', async () => {
    await context.appDatabases.copy('tasks', 'v1');
    await asApp(tasks.database, 'DELETE FROM task');
    await context.appDatabases.replaceWith('tasks', 'v1');
    expect(await asApp(tasks.database, 'SELECT count(*)::int AS n FROM task')).toEqual([{ n: 2 }]);
    await expect(asReader(tasks.database, 'SELECT count(*)::int AS n FROM task')).resolves.toEqual([
      { n: 2 },
    ]);
  });

  test('change places with the app’s database, all or nothing', async () => {
    const copy = await context.appDatabases.copy('tasks', 'going-back', { from: 'v1' });
    await asApp(tasks.database, 'DELETE FROM task');
    const login = { user: tasks.role, password: tasks.password, database: copy };
    const connected = new pg.Client({ ...context.server.connection(''), ...login });
    const ended = new Promise((resolve) => connected.on('error', resolve));
    await connected.connect();
    const count = (database: string) => asApp(database, 'SELECT count(*)::int AS n FROM task');
    const taken = { incoming: 'going-back', outgoing: 'v1' };
    await expect(context.appDatabases.exchange('tasks', taken)).rejects.toThrow(/already exists/);
    await ended;
    expect([await count(tasks.database), await count(copy)]).toEqual([[{ n: 0 }], [{ n: 2 }]]);

    await context.appDatabases.exchange('tasks', { incoming: 'going-back', outgoing: 'put-away' });
    expect(await count(tasks.database)).toEqual([{ n: 2 }]);
    expect(await count(copy.replace('going-back', 'put-away'))).toEqual([{ n: 0 }]);
    expect(await context.appDatabases.has('tasks', 'put-away')).toBe(true);
    expect(await context.appDatabases.has('tasks', 'going-back')).toBe(false);
  });

  test('a scratch database starts empty each time', async () => {
    const scratch = await context.appDatabases.createScratch('tasks', 'checks');
    await asApp(scratch, 'CREATE TABLE task (id int)');
    expect(await context.appDatabases.createScratch('tasks', 'checks')).toBe(scratch);
    await expect(asApp(scratch, 'SELECT FROM task')).rejects.toThrow(/does not exist/);
  });

  test('a source that a crash left closed is opened at the next start', async () => {
    await context.pool.query(`ALTER DATABASE "${tasks.database}" ALLOW_CONNECTIONS false`);
    await expect(asApp(tasks.database, 'SELECT 1')).rejects.toThrow(/not currently accepting connections/);
    await context.appDatabases.reopen();
    await expect(asApp(tasks.database, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });
});

test('dropping an app removes its databases and roles and no others', async () => {
  const gone = await context.appDatabases.create('task');
  await context.appDatabases.copy('task', 'copy');
  await context.appDatabases.drop('task');
  const { rows } = await context.pool.query(
    'SELECT datname AS name FROM pg_database WHERE datname = $1 OR starts_with(datname, $2) UNION SELECT rolname FROM pg_roles WHERE rolname IN ($1, $3)',
    [gone.database, `${gone.database}__`, gone.readerRole],
  );
  expect(rows).toEqual([]);
  await expect(asApp(tasks.database, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
});
