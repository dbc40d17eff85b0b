import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { ask, writeApp, type StartedApp } from '../../../support/composed-app.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { composeOnPostgres, createBrowser, host, newDatabase, startOn } from './postgres-app.ts';

const database = await startTestDatabase();

/** Starts an app without building its pages. */
async function serve(
  name: 'agenda' | 'expenses' | 'kanban',
  change: (spec: AppSpec) => void = () => undefined,
): Promise<{ app: StartedApp; url: string; folder: string }> {
  const { spec, sources } = await readSpecFixture(name);
  change(spec);
  const folder = temporaryFolder();
  const files = await composeOnPostgres(spec, sources);
  await writeApp(folder, new Map([...files, ['dist/index.html', '<!doctype html>']]));
  const url = await newDatabase(database, name);
  return { app: await startOn(folder, url), url, folder };
}

describe('an agenda of one’s own', () => {
  let app: StartedApp;
  let url: string;
  beforeAll(async () => {
    ({ app, url } = await serve('agenda', (spec) => {
      const guard = spec.actions['addToAgenda']?.guards[0];
      if (guard?.must.kind === 'binary') guard.must.right = { kind: 'value', value: 2 };
    }));
  });
  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  const sessions = async (): Promise<{ id: string; title: string }[]> => {
    const { body } = await ask({ socketPath: app.socketPath, path: '/data/sessions.json' });
    return JSON.parse(body) as { id: string; title: string }[];
  };

  test('two browsers have two agendas, and neither can touch the other’s', async () => {
    const [first, second] = [createBrowser(app), createBrowser(app)];
    const [session] = await sessions();
    const row = session?.id;
    expect(await first.send('POST', '/api/actions/addToAgenda', { row })).toMatchObject({
      status: 200,
      body: { confirmation: `“${session?.title}” is in your agenda.` },
    });
    const [item] = await first.rows('agenda-items');
    expect(item?.values['session']).toBe(row);
    expect(await second.rows('agenda-items')).toEqual([]);
    expect((await second.send('POST', '/api/actions/addToAgenda', { row })).status).toBe(200);
    expect((await first.send('POST', '/api/actions/addToAgenda', { row })).status).toBe(409);

    const address = `/api/rows/agenda-items/${item?.id}`;
    expect((await second.send('PATCH', address, { values: { note: 'mine now' } })).status).toBe(404);
    expect((await second.send('DELETE', address)).status).toBe(200);
    expect(await first.rows('agenda-items')).toEqual([item]);
    const { body } = await second.send('POST', '/api/rows/agenda-items', {
      values: { id: item?.id, session: row },
    });
    expect(body).toMatchObject({ error: 'taken' });
  });

  test('guards hold on the server, also when asked many times at once', async () => {
    const browser = createBrowser(app);
    await browser.get('/api/visitor');
    const rows = await sessions();
    const replies = await Promise.all(
      rows.map(({ id }) => browser.send('POST', '/api/actions/addToAgenda', { row: id })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(2);
    for (const { status, body } of replies)
      if (status !== 200)
        expect(body).toEqual({ error: 'guard', message: 'An agenda holds at most 100 sessions.' });
    expect(await browser.rows('agenda-items')).toHaveLength(2);
  });

  test('rows of a browser move in once and stay with their browser', async () => {
    const [first, second] = [createBrowser(app), createBrowser(app)];
    const rows = [
      {
        entity: 'agendaItem',
        id: 'kept1',
        values: { session: 'S1', note: 'old', addedAt: '2026-01-02T10:00' },
      },
      { entity: 'agendaItem', id: 'kept2', values: { session: 'S2', note: 7, strange: 'x' } },
      { entity: 'session', id: 'kept3', values: {} },
      { entity: 'constructor', id: 'kept4', values: {} },
    ];
    expect((await first.send('POST', '/api/import', { rows })).body).toMatchObject({ moved: 2 });
    expect((await first.send('POST', '/api/import', { rows })).body).toMatchObject({ moved: 0, changes: [] });
    expect((await first.rows('agenda-items')).map(({ id, values }) => ({ id, ...values }))).toEqual([
      { id: 'kept1', session: 'S1', note: 'old', addedAt: '2026-01-02T10:00' },
      { id: 'kept2', session: 'S2' },
    ]);
    // Somebody else with rows of the same ids, as from a file, gets their own.
    expect((await second.send('POST', '/api/import', { rows })).body).toMatchObject({ moved: 2 });
    expect((await second.send('POST', '/api/import', { rows })).body).toMatchObject({ moved: 0 });
    expect(await second.rows('agenda-items')).toHaveLength(2);
    expect(await first.rows('agenda-items')).toHaveLength(2);
  });

  test('the cookie cannot be read, travels nowhere else, and is not in the database', async () => {
    const browser = createBrowser(app);
    const { cookie, body } = await browser.get('/api/visitor');
    expect(body).toEqual({ known: false });
    expect(cookie).toMatch(
      /^__Host-visitor=[\w-]{32}; Max-Age=\d+; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await browser.get('/api/visitor')).body).toEqual({ known: true });
    await browser.send('POST', '/api/rows/agenda-items', { values: { session: 'S1' } });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ _owner: string }>('SELECT _owner FROM agenda_item');
    await client.end();
    const secret = cookie?.split('=')[1]?.split(';')[0] ?? '';
    expect(rows.every(({ _owner }) => /^[0-9a-f]{32}$/.test(_owner) && _owner !== secret)).toBe(true);

    const set = async (headers: Record<string, string>, path = '/api/visitor') =>
      (await createBrowser(app).send('GET', path, undefined, headers)).cookie;
    expect(await set({ host: '192.168.1.9:4700' })).toMatch(/^visitor=.*HttpOnly; SameSite=Lax$/);
    expect(await set({ host: 'app.example', 'x-forwarded-proto': 'https' })).toContain('__Host-visitor=');
    expect(await set({}, '/api/visitor?again=1')).toMatch(/^visitor=(?!.*Secure)/);
  });

  test('no other site may change anything', async () => {
    const values = { session: 'S1' };
    const send = async (headers: Record<string, string>) =>
      (await createBrowser(app).send('POST', '/api/rows/agenda-items', { values }, headers)).status;
    expect(await send({})).toBe(201);
    expect(await send({ origin: 'http://evil.sprout.localhost:4700' })).toBe(403);
    expect(await send({ origin: 'http://app.sprout.localhost:4701' })).toBe(403);
    expect(await send({ origin: 'null' })).toBe(403);
    expect(await send({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    const program = await ask({
      socketPath: app.socketPath,
      path: '/api/rows/agenda-items',
      method: 'POST',
      headers: { host, 'content-type': 'application/json' },
      body: JSON.stringify({ values }),
    });
    expect(program.status).toBe(201);
  });
});

describe('tasks of everybody', () => {
  let app: StartedApp;
  let url: string;
  let folder: string;
  beforeAll(async () => {
    ({ app, url, folder } = await serve('kanban'));
  });
  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  test('examples are there once, dated from today; removing them removes those alone', async () => {
    const browser = createBrowser(app);
    await app.stop();
    app = await startOn(folder, url);
    const again = createBrowser(app);
    const tasks = await again.rows('tasks');
    expect(tasks.map(({ id, sample }) => [id, sample])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
    expect(tasks[0]?.values['due']).toMatch(/^\d{4}-\d\d-\d\d$/);
    const made = await again.send('POST', '/api/rows/tasks', { values: { title: 'Mine', member: 'ana' } });
    expect(made).toMatchObject({
      status: 201,
      body: { row: { sample: false, values: { title: 'Mine', status: 'todo', number: 'T-001' } } },
    });
    expect((await again.send('DELETE', '/api/samples')).status).toBe(200);
    expect(await again.rows('members')).toEqual([]);
    expect((await again.rows('tasks')).map(({ values }) => values['title'])).toEqual(['Mine']);
    await app.stop();
    app = await startOn(folder, url);
    expect(await createBrowser(app).rows('tasks')).toHaveLength(1);
    expect(browser).toBeDefined();
  });

  test('what was removed can be put back, by who removed it', async () => {
    const [browser, other] = [createBrowser(app), createBrowser(app)];
    await browser.send('POST', '/api/rows/members', { values: { id: 'cleo', name: 'Cleo' } });
    const title = { title: 'Of Cleo', member: 'cleo' };
    await browser.send('POST', '/api/rows/tasks', { values: { id: 'of-cleo', ...title } });
    await browser.send('POST', '/api/rows/members', { values: { id: 'dan', name: 'Dan' } });
    const before = [await browser.rows('members'), await browser.rows('tasks')];
    const { body } = await browser.send('DELETE', '/api/rows/members/cleo');
    const { undo, changes } = body as { undo: string; changes: unknown[] };
    expect(changes).toHaveLength(2);
    expect((await browser.rows('tasks')).find(({ id }) => id === 'of-cleo')?.values).not.toHaveProperty(
      'member',
    );
    expect((await other.send('POST', `/api/undo/${undo}`)).status).toBe(404);
    expect((await browser.send('POST', `/api/undo/${undo}`)).status).toBe(200);
    expect([await browser.rows('members'), await browser.rows('tasks')]).toEqual(before);
    expect((await browser.send('POST', `/api/undo/${undo}`)).status).toBe(404);
  });

  test('an action that fails halfway changes nothing', async () => {
    const browser = createBrowser(app);
    await browser.send('POST', '/api/rows/tasks', { values: { id: 'half', title: 'Half' } });
    expect((await browser.send('POST', '/api/actions/finish', { row: 'half' })).status).toBe(200);
    expect((await browser.send('POST', '/api/actions/finish', { row: 'half' })).body).toMatchObject({
      error: 'notAvailable',
    });
    expect((await browser.send('POST', '/api/actions/finish', { row: 'nobody' })).status).toBe(404);
  });

  test('hostile requests are refused and nothing happens', async () => {
    const browser = createBrowser(app);
    const before = await browser.rows('tasks');
    const hostile: [string, string, unknown?, Record<string, string>?][] = [
      [
        'PATCH',
        `/api/rows/tasks/${encodeURIComponent(`'; DROP TABLE task; --`)}`,
        { values: { title: 'x' } },
      ],
      ['PATCH', `/api/rows/tasks/${encodeURIComponent(`x' OR '1'='1`)}`, { values: { title: 'x' } }],
      ['PATCH', '/api/rows/tasks/%00', { values: { title: 'x' } }],
      ['PATCH', '/api/rows/tasks/%E0%A4%A', { values: { title: 'x' } }],
      ['GET', `/api/rows/${encodeURIComponent('tasks"; DROP TABLE task; --')}`],
      ['GET', '/api/rows/__proto__'],
      ['GET', '/api/rows/app_state'],
      ['POST', '/api/actions/constructor', {}],
      ['POST', '/api/actions/__proto__', {}],
      ['POST', '/api/rows/tasks', { values: { title: 'x', id: 'a b\u0000' } }],
      ['POST', '/api/rows/tasks', { values: { title: 'x', id: { $ne: 1 } } }],
      ['POST', '/api/rows/tasks', { values: { title: 'nul\u0000' } }],
      ['POST', '/api/rows/tasks', { values: { title: { sql: 1 } } }],
      ['POST', '/api/rows/tasks', { values: { title: ['a', ['b']] } }],
      ['POST', '/api/rows/tasks', { values: { title: 7 } }],
      ['POST', '/api/rows/tasks', { values: { title: '' } }],
      ['POST', '/api/rows/tasks', { values: { title: 'x'.repeat(2001) } }],
      ['POST', '/api/rows/tasks', { values: { title: 'x', status: 'gone' } }],
      ['POST', '/api/rows/tasks', { values: { title: 'x', due: 'soon' } }],
      ['POST', '/api/rows/tasks', { values: [] }],
      ['POST', '/api/rows/tasks', []],
      ['POST', '/api/rows/tasks', '{"values":'],
      ['POST', '/api/rows/tasks', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['POST', '/api/rows/tasks', { values: { title: 'x', notes: 'x'.repeat(11_000_000) } }],
      ['POST', '/api/import', { rows: 'all' }],
      ['POST', '/api/import', { rows: [{ entity: 'task', id: 5 }] }],
      ['POST', '/api/import', { rows: Array.from({ length: 1001 }, () => ({ entity: 'task', id: 'x' })) }],
      ['POST', '/api/undo/nothing'],
      ['PUT', '/api/rows/tasks/a', { values: {} }],
      ['DELETE', '/api/rows/tasks'],
    ];
    for (const [method, path, body, headers] of hostile) {
      const { status, body: answer } = await browser.send(method, path, body, headers);
      const said = `${method} ${path} ${JSON.stringify(body ?? '').slice(0, 80)} → ${status} ${JSON.stringify(answer)}`;
      expect(status, said).toBeGreaterThanOrEqual(400);
      expect(status, said).toBeLessThan(500);
      expect(answer, said).toMatchObject({ error: expect.any(String), message: expect.any(String) });
    }
    expect(await browser.rows('tasks')).toEqual(before);
    expect((await ask({ socketPath: app.socketPath, path: '/healthz' })).status).toBe(200);
  });
});

test('everybody has examples of their own of what is their own', async () => {
  const { app } = await serve('expenses');
  const enter = async () => {
    const browser = createBrowser(app);
    await browser.get('/api/visitor');
    await browser.get('/api/visitor');
    return browser;
  };
  const [first, second] = [await enter(), await enter()];
  expect(await first.rows('expenses')).toHaveLength(3);
  expect(await second.rows('expenses')).toHaveLength(3);
  await first.send('DELETE', '/api/samples');
  await first.get('/api/visitor');
  expect(await first.rows('expenses')).toEqual([]);
  const [rent] = await second.rows('expenses');
  const { body } = await second.send('POST', '/api/actions/repeat', {
    row: rent?.id,
    input: { on: '2026-05-01', other: 'ignored' },
  });
  expect(body).toMatchObject({ confirmation: 'Rent is noted again.' });
  expect((await second.send('POST', '/api/actions/repeat', { row: rent?.id, input: {} })).status).toBe(422);
  expect(await second.rows('expenses')).toHaveLength(4);
  await app.stop();
});

test('the app waits for its database and is not healthy until then', async () => {
  const { app, folder, url } = await serve('kanban');
  await app.stop();
  await expect(startOn(folder, '')).rejects.toThrow('DATABASE_URL is not set');
  const socketPath = join(folder, 'wait.sock');
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: socketPath,
      DATABASE_URL: url.replace(/host=[^&]+/, 'host=/nowhere'),
    },
    stdio: 'ignore',
  });
  try {
    let status = 0;
    for (let attempt = 0; attempt < 200 && status === 0; attempt += 1) {
      await pause(25);
      status = await ask({ socketPath, path: '/healthz' }).then(
        (answer) => answer.status,
        () => 0,
      );
    }
    expect(status).toBe(503);
    expect(await ask({ socketPath, path: '/api/rows/tasks' })).toMatchObject({ status: 503 });
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  }
});
