import pg from 'pg';
import { expect, test } from 'vitest';
import { describeTables, queryData } from '../../../../server/agent/read-data.ts';
import { createAppData } from '../../../../server/releases/app-data.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import { insertTestProject } from '../../../support/insert-test-project.ts';
import { startTestDatabase } from '../../../support/test-database.ts';

const { database, server, appDatabases } = await startTestDatabase();
const data = createAppData({ server, database, appDatabases });

test('tables are described and queried, but not those with secrets, and nothing is changed', async () => {
  await insertTestProject(database, 'shop');
  expect(await data.reader('shop')).toBeUndefined();
  const { environment } = await data.live('shop', { ...emptySpec, storage: 'postgres' });
  const owner = new pg.Client({ connectionString: environment['DATABASE_URL'] });
  await owner.connect();
  await owner.query('CREATE TABLE item (id text PRIMARY KEY, name text NOT NULL, price numeric)');
  await owner.query("INSERT INTO item SELECT 'i' || n, 'Item ' || n, n FROM generate_series(1, 80) AS n");
  await owner.query('CREATE TABLE member (id text, email text, password_hash text)');
  await owner.query("INSERT INTO member VALUES ('m', 'ada@example.org', 'top secret')");
  const reader = (await data.reader('shop')) ?? '';

  expect(await describeTables(reader)).toBe(
    'item(id text not null, name text not null, price numeric)\nmember(id text, email text, password_hash text) -- holds secrets, cannot be queried',
  );
  expect(await queryData(reader, 'SELECT name, price FROM item ORDER BY price LIMIT 2;')).toBe(
    'name | price\nItem 1 | 1\nItem 2 | 2',
  );
  expect((await queryData(reader, 'SELECT * FROM item')).split('\n')).toHaveLength(52);
  for (const sql of [
    'SELECT * FROM member',
    'SELECT "password_hash" FROM MEMBER',
    'DELETE FROM item',
    'WITH gone AS (DELETE FROM item RETURNING *) SELECT * FROM gone',
    'SELECT 1; DROP TABLE item',
    "SELECT query_to_xml('select * from mem' || 'ber', true, false, '')",
    'SELECT rolname FROM pg_roles',
    "SELECT pg_read_file('/etc/passwd')",
    'SELECT nothing FROM item',
  ])
    await expect(queryData(reader, sql), sql).rejects.toMatchObject({ expected: true });
  const left = await owner.query('SELECT count(*)::int AS count FROM item');
  expect(left.rows).toEqual([{ count: 80 }]);
  await owner.end();
});
