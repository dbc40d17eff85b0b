import pg from 'pg';
import { expect, test } from 'vitest';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { fieldSchema } from '../../../../templates/spec/entity.ts';
import { runProgram, writeApp } from '../../../support/composed-app.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { composeOnPostgres, newDatabase, startOn } from './postgres-app.ts';

const database = await startTestDatabase();

function migrationsOf(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].filter(([path]) => path.startsWith('migrations/')));
}

function addField(spec: AppSpec, entity: string, field: { id: string; type: string }): AppSpec {
  const changed = structuredClone(spec);
  const fields = changed.entities[entity]?.fields;
  if (fields) fields[field.id] = fieldSchema.parse({ label: field.id, order: 900, ...field });
  return changed;
}

async function start(files: ReadonlyMap<string, string>, url: string): Promise<() => Promise<unknown>> {
  const folder = temporaryFolder();
  await writeApp(folder, new Map([...files, ['dist/index.html', '<!doctype html>']]));
  const app = await startOn(folder, url);
  return () => app.stop();
}

test('three specs give three files, each left as it was; the database goes from one to the next', async () => {
  const { spec, sources } = await readSpecFixture('kanban');
  const first = migrationsOf(await composeOnPostgres(spec, sources));
  expect([...first.keys()]).toEqual([
    'migrations/0001-app-tables.sql',
    'migrations/0002-create-member-and-task.sql',
  ]);
  expect(migrationsOf(await composeOnPostgres(spec, new Map([...sources, ...first])))).toEqual(first);

  const withPriority = addField(spec, 'task', { id: 'priority', type: 'text' });
  const secondFiles = await composeOnPostgres(withPriority, new Map([...sources, ...first]));
  const second = migrationsOf(secondFiles);
  expect([...second.keys()].slice(2)).toEqual(['migrations/0003-add-task-priority.sql']);
  for (const [path, text] of first) expect(second.get(path)).toBe(text);

  // The field becomes a number and another one goes: nothing is dropped, what is a number is carried over.
  const third = addField(withPriority, 'task', { id: 'priority', type: 'number' });
  delete third.entities['task']?.fields['notes'];
  const thirdFiles = await composeOnPostgres(third, new Map([...sources, ...second]));
  expect([...migrationsOf(thirdFiles).keys()].slice(3)).toEqual([
    'migrations/0004-add-task-priority-number.sql',
  ]);
  for (const text of migrationsOf(thirdFiles).values()) expect(text).not.toMatch(/DROP|DELETE|NOT NULL,?$/);

  const url = await newDatabase(database, 'kanban');
  const client = new pg.Client({ connectionString: url });
  const stopFirst = await start(await composeOnPostgres(spec, sources), url);
  await client.connect();
  await client.query(`INSERT INTO task (id, title, notes) VALUES ('mine', 'Mine', 'kept')`);
  await stopFirst();
  await (
    await start(secondFiles, url)
  )();
  await client.query(`UPDATE task SET priority = ' 7 ' WHERE id = 'mine'`);
  await client.query(`INSERT INTO task (id, title, priority) VALUES ('other', 'Other', 'high')`);
  await (
    await start(thirdFiles, url)
  )();
  const { rows } = await client.query(
    `SELECT id, notes, priority__number AS number FROM task WHERE id IN ('mine', 'other') ORDER BY id`,
  );
  expect(rows).toEqual([
    { id: 'mine', notes: 'kept', number: 7 },
    { id: 'other', notes: null, number: null },
  ]);
  const names = await client.query<{ name: string }>('SELECT name FROM app_migrations ORDER BY name');
  expect(names.rows.map(({ name }) => `migrations/${name}`)).toEqual([...migrationsOf(thirdFiles).keys()]);

  // Going back to older code: the database stays ahead and the app works.
  await (
    await start(secondFiles, url)
  )();
  await client.end();
});

test('after going back, numbers go on where the newest release was', async () => {
  const { spec, sources } = await readSpecFixture('kanban');
  const first = migrationsOf(await composeOnPostgres(spec, sources));
  const ahead = migrationsOf(
    await composeOnPostgres(
      addField(spec, 'task', { id: 'priority', type: 'text' }),
      new Map([...sources, ...first]),
    ),
  );
  const next = await composeOnPostgres(
    addField(spec, 'task', { id: 'points', type: 'number' }),
    new Map([...sources, ...ahead]),
  );
  expect([...migrationsOf(next).keys()].slice(2)).toEqual([
    'migrations/0003-add-task-priority.sql',
    'migrations/0004-add-task-points.sql',
  ]);
  // The same field again needs nothing: its column is there still.
  const again = await composeOnPostgres(
    addField(spec, 'task', { id: 'priority', type: 'text' }),
    new Map([...sources, ...ahead]),
  );
  expect(migrationsOf(again)).toEqual(ahead);
});

test('names that mean something to Postgres or to the server are no trouble', async () => {
  const { spec, sources } = await readSpecFixture('kanban');
  const base = spec.entities['member'];
  if (!base) throw new Error('The fixture has changed.');
  const long = `a${'VeryLongName'.repeat(4)}`.slice(0, 48);
  for (const id of ['user', 'order', 'appState', 'pgClass', 'select', long]) {
    const fields = Object.fromEntries(
      ['name', 'owner', 'id2', 'position', 'sample', 'group', 'table', long].map((field, order) => [
        field,
        fieldSchema.parse({ id: field, label: field, type: 'text', order }),
      ]),
    );
    spec.entities[id] = {
      ...structuredClone(base),
      id,
      path: `e-${id.toLowerCase().slice(0, 30)}`,
      fields,
      samples: { one: { name: 'One', owner: 'Ana', [long]: 'x' } },
    };
  }
  const folder = temporaryFolder();
  const files = await composeOnPostgres(spec, sources);
  await writeApp(folder, new Map([...files, ['dist/index.html', '<!doctype html>']]));
  await runProgram(folder, 'tsc', ['-p', '.']);
  const url = await newDatabase(database, 'names');
  const app = await startOn(folder, url);
  await app.stop();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'SELECT name, owner FROM "app__state" UNION ALL SELECT name, owner FROM "user"',
  );
  expect(rows).toEqual([
    { name: 'One', owner: 'Ana' },
    { name: 'One', owner: 'Ana' },
  ]);
  await client.end();
});
