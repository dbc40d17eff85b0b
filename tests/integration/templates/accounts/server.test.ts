import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { runProgram, writeApp, type StartedApp } from '../../../support/composed-app.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { startTestDatabase } from '../../../support/test-database.ts';
import { createBrowser, newDatabase, startOn, type Browser } from '../postgres/postgres-app.ts';
import { leaveSpec } from '../../../support/leave-spec.ts';

const database = await startTestDatabase();

describe('an app whose people log in', () => {
  let app: StartedApp;
  let folder: string;

  beforeAll(async () => {
    folder = temporaryFolder();
    const files = await compose(leaveSpec, await loadCatalogue());
    await writeApp(folder, new Map([...files, ['dist/index.html', '<!doctype html>']]));
    app = await startOn(folder, await newDatabase(database, 'leave'));
  });
  afterAll(async () => {
    expect(await app.stop()).toBe(0);
  });

  /** A browser that keeps all its cookies. */
  async function enterAs(person?: string): Promise<Browser> {
    const browser = createBrowser(app);
    const jar = new Map<string, string>();
    const send: Browser['send'] = async (...sent) => {
      const [method, path, body, headers = {}] = sent;
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const reply = await browser.send(method, path, body, { ...headers, ...(cookie && { cookie }) });
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(reply.cookie ?? '') ?? [];
      if (name) jar.set(name, value);
      return reply;
    };
    const rows: Browser['rows'] = async (path) => {
      const { body } = await send('GET', `/api/rows/${path}`);
      // The app's own answer, see shared/data-api.ts in its files.
      return (body as { rows: Awaited<ReturnType<Browser['rows']>> }).rows;
    };
    await send('GET', '/api/visitor');
    if (person) expect((await send('POST', '/api/log-in/sample', { person })).status).toBe(200);
    return { send, rows, get: (path) => send('GET', path) };
  }
  const titles = async (browser: Browser) =>
    (await browser.rows('leave-requests')).map(({ values }) => values['reason']);

  test('has right types and passes its own tests', async () => {
    await runProgram(folder, 'tsc', ['-p', '.']);
    await runProgram(folder, 'vitest', ['run']);
  });

  test('everybody sees only their own rows; a role named in read sees all, and whose they are', async () => {
    const [nobody, ana, ben, marco, vera] = await Promise.all(
      [undefined, 'ana', 'ben', 'marco', 'vera'].map((person) => enterAs(person)),
    );
    if (!nobody || !ana || !ben || !marco || !vera) throw new Error('Somebody is missing.');
    expect(await titles(nobody)).toEqual([]);
    expect(await titles(ana)).toEqual(['A week at the lake']);
    expect(await titles(ben)).toEqual(['Moving house']);
    expect(await titles(marco)).toHaveLength(2);
    expect((await vera.rows('leave-requests'))[0]?.values).toMatchObject({
      owner: 'ana',
      ownerName: 'Ana Novak',
    });
  });

  test('what somebody may not do is refused in a sentence', async () => {
    const [nobody, ana, ben, marco] = await Promise.all(
      [undefined, 'ana', 'ben', 'marco'].map((person) => enterAs(person)),
    );
    if (!nobody || !ana || !ben || !marco) throw new Error('Somebody is missing.');
    expect(await nobody.send('POST', '/api/rows/leave-requests', { values: { reason: 'x' } })).toMatchObject({
      status: 401,
      body: { error: 'logInNeeded', message: 'Log in to add leave requests.' },
    });
    expect(await ana.send('POST', '/api/rows/holidays', { values: { name: 'Mine' } })).toMatchObject({
      status: 403,
      body: { message: 'Only people with the role “Administrator” may add holidays.' },
    });
    expect(
      (await ben.send('PATCH', '/api/rows/leave-requests/lake', { values: { reason: 'x' } })).status,
    ).toBe(404);
    expect(
      await marco.send('PATCH', '/api/rows/leave-requests/lake', { values: { reason: 'x' } }),
    ).toMatchObject({
      status: 403,
      body: { message: 'Only whoever added them may change leave requests.' },
    });
    expect((await marco.send('DELETE', '/api/rows/leave-requests/lake')).status).toBe(403);
    expect(await ana.send('POST', '/api/actions/approve', { row: 'lake' })).toMatchObject({
      status: 403,
      body: { message: 'Only people with the role “Manager” may use “Approve”.' },
    });
    expect((await ana.send('DELETE', '/api/samples')).status).toBe(403);
    expect((await nobody.send('DELETE', '/api/samples')).status).toBe(401);
    expect((await ana.send('GET', '/api/people')).status).toBe(403);
    expect((await ana.send('PATCH', '/api/people/ana', { role: 'administrator' })).status).toBe(403);
    const moved = { rows: [{ entity: 'holiday', id: 'mine', values: { name: 'Mine' } }] };
    expect((await ana.send('POST', '/api/import', moved)).body).toMatchObject({ moved: 0 });
    expect((await nobody.send('POST', '/api/actions/cheer', { row: 'spring' })).status).toBe(401);
  });

  test('whose a row is and who asked cannot be made up', async () => {
    const ana = await enterAs('ana');
    const { body } = await ana.send('POST', '/api/rows/leave-requests', {
      values: { reason: 'Forged', start: '2026-12-01', asker: 'Vera Lind', owner: 'ben', _owner: 'ben' },
    });
    expect(body).toMatchObject({ row: { values: { owner: 'ana', asker: 'Ana Novak' } } });
    const id = (body as { row: { id: string } }).row.id;
    await ana.send('PATCH', `/api/rows/leave-requests/${id}`, { values: { asker: 'Vera Lind' } });
    const row = (await ana.rows('leave-requests')).find((each) => each.id === id);
    expect(row?.values['asker']).toBe('Ana Novak');
    const { body: removed } = await ana.send('DELETE', `/api/rows/leave-requests/${id}`);
    const undo = `/api/undo/${(removed as { undo: string }).undo}`;
    const ben = await enterAs('ben');
    expect((await ben.send('POST', undo)).status).toBe(404);
    expect((await ana.send('POST', undo)).status).toBe(200);
    expect(await titles(ana)).toContain('Forged');
    await ana.send('DELETE', `/api/rows/leave-requests/${id}`);
  });

  test('an action does what its person alone could not, and tells the owner', async () => {
    const marco = await enterAs('marco');
    expect((await marco.send('POST', '/api/actions/approve', { row: 'lake' })).status).toBe(200);
    const ana = await enterAs('ana');
    expect((await ana.rows('leave-requests'))[0]?.values['status']).toBe('approved');
    expect((await ana.get('/api/notifications')).body).toMatchObject({
      notifications: [{ text: 'Marco Rossi approved: A week at the lake', read: false }],
    });
  });

  test('people register, log in and out; a wrong password and an unknown address look the same', async () => {
    const browser = await enterAs();
    const account = {
      name: 'Cleo',
      email: 'Cleo@example.com',
      password: 'correct horse',
      role: 'administrator',
    };
    expect((await browser.send('POST', '/api/register', { ...account, password: 'short' })).status).toBe(422);
    expect((await browser.send('POST', '/api/register', account)).status).toBe(201);
    expect((await browser.get('/api/me')).body).toMatchObject({
      person: { name: 'Cleo', email: 'cleo@example.com', role: 'employee' },
    });
    await browser.send('POST', '/api/rows/leave-requests', {
      values: { reason: 'Mine', start: '2026-12-01' },
    });
    expect(await titles(browser)).toEqual(['Mine']);
    await browser.send('POST', '/api/log-out');
    expect(await titles(browser)).toEqual([]);
    const wrong = await browser.send('POST', '/api/log-in', {
      email: account.email,
      password: 'wrong horse',
    });
    const unknown = await browser.send('POST', '/api/log-in', {
      email: 'a@b.example',
      password: 'wrong horse',
    });
    expect(wrong).toEqual({ ...unknown, cookie: wrong.cookie });
    expect(wrong.status).toBe(401);
    expect((await browser.send('POST', '/api/log-in', account)).status).toBe(200);
    expect(await titles(browser)).toEqual(['Mine']);
    expect((await (await enterAs()).send('POST', '/api/register', account)).status).toBe(409);
    const next = { current: account.password, password: 'another horse' };
    expect((await browser.send('POST', '/api/me/password', { ...next, current: 'no' })).status).toBe(403);
    expect((await browser.send('POST', '/api/me/password', next)).status).toBe(200);
    for (let time = 0; time < 10; time += 1)
      await browser.send('POST', '/api/log-in', { email: 'x@example.com', password: 'wrong horse' });
    expect(
      (await browser.send('POST', '/api/log-in', { email: 'x@example.com', password: 'y' })).status,
    ).toBe(429);
  });

  test('what a browser made before somebody logs in is theirs then', async () => {
    const browser = await enterAs();
    const other = await enterAs();
    const { body } = await browser.send('POST', '/api/rows/wishes', { values: { text: 'More sun' } });
    const id = (body as { row: { id: string } }).row.id;
    expect(await browser.rows('wishes')).toHaveLength(1);
    expect(await other.rows('wishes')).toHaveLength(0);
    expect((await other.send('PATCH', `/api/rows/wishes/${id}`, { values: { text: 'x' } })).status).toBe(404);
    expect((await browser.send('PATCH', `/api/rows/wishes/${id}`, { values: { text: 'Sun' } })).status).toBe(
      200,
    );
    await browser.send('POST', '/api/log-in/sample', { person: 'ana' });
    expect(await browser.rows('wishes')).toMatchObject([{ values: { text: 'Sun', owner: 'ana' } }]);
    await browser.send('POST', '/api/log-out');
    expect(await browser.rows('wishes')).toHaveLength(0);
    await browser.send('POST', '/api/log-in/sample', { person: 'marco' });
    expect(await browser.rows('wishes')).toHaveLength(0);
  });

  test('what only some may read can be written by all', async () => {
    const [nobody, ana, vera] = [await enterAs(), await enterAs('ana'), await enterAs('vera')];
    expect(await nobody.send('POST', '/api/rows/messages', { values: { text: 'Hello' } })).toMatchObject({
      status: 201,
      body: { row: { values: { text: 'Hello' } } },
    });
    expect(await nobody.rows('messages')).toEqual([]);
    expect(await ana.rows('messages')).toEqual([]);
    expect(await vera.rows('messages')).toHaveLength(1);
  });

  test('one-click people are there only on this machine', async () => {
    const browser = await enterAs();
    const elsewhere: Record<string, string>[] = [
      { host: 'leave.example.com' },
      { 'x-forwarded-for': '192.168.1.20' },
    ];
    for (const headers of elsewhere)
      expect(
        (
          await browser.send(
            'POST',
            '/api/log-in/sample',
            { person: 'vera' },
            { origin: '', 'sec-fetch-site': 'same-origin', ...headers },
          )
        ).status,
      ).toBe(403);
  });

  test('administrators manage people; the examples leave with their people, and the next one administers', async () => {
    const vera = await enterAs('vera');
    expect((await vera.send('PATCH', '/api/people/vera', { role: 'employee' })).status).toBe(409);
    expect((await vera.send('PATCH', '/api/people/ben', { active: 'no' })).status).toBe(200);
    expect((await (await enterAs()).send('POST', '/api/log-in/sample', { person: 'ben' })).status).toBe(403);
    expect((await vera.send('POST', '/api/rows/holidays', { values: { name: 'New Year' } })).status).toBe(
      201,
    );
    expect((await vera.send('DELETE', '/api/samples')).status).toBe(200);
    expect((await vera.get('/api/me')).body).toMatchObject({ samples: [], registration: 'first' });
    expect((await vera.get('/api/me')).body).not.toHaveProperty('person');
    const owner = await enterAs();
    const account = { name: 'Owner', email: 'owner@example.com', password: 'correct horse' };
    expect((await owner.send('POST', '/api/register', account)).status).toBe(201);
    expect((await owner.get('/api/me')).body).toMatchObject({ person: { role: 'administrator' } });
    expect((await owner.get('/api/people')).status).toBe(200);
  });
});
