import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { errorBodySchema } from '../../../../server/contract/status.ts';
import { startTestApi } from '../../../support/start-test-api.ts';
import type { TestApi } from '../../../support/start-test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.send('POST', '/api/projects', { idea: 'A target' });
});

/** Bytes as they are, without a client that would mend them; answers status and body. */
async function raw(request: string): Promise<{ status: number; body: string }> {
  const socket = connect(api.port, '127.0.0.1');
  socket.write(request);
  const answer = await text(socket);
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1] ?? 0), body: rest.join('\r\n\r\n') };
}

const host = () => `Host: 127.0.0.1:${api.port}\r\nConnection: close\r\n`;

const routes = [
  '/api/projects',
  '/api/projects/a-target',
  '/api/projects/a-target/messages',
  '/api/projects/a-target/messages/m0000000000000000',
  '/api/projects/a-target/plan',
  '/api/projects/a-target/plan/approve',
  '/api/projects/a-target/runs/r0000000000000000/cancel',
  '/api/projects/a-target/runs/r0000000000000000/resolve',
  '/api/projects/a-target/restore',
  '/api/projects/a-target/file',
];

const bodies: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a number', 7],
  ['text', 'text'],
  ['deep nesting', JSON.parse('['.repeat(3000) + ']'.repeat(3000))],
  ['odd keys', JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}},"idea":{}}')],
  [
    'wrong types',
    { idea: 5, text: {}, revision: 'x', edit: 7, plan: [], hash: null, version: -1, scope: 'all' },
  ],
  ['an unknown edit', { revision: 1, edit: { kind: 'drop-table' } }],
  [
    'strange text',
    { idea: '\u0000\ud800', text: '\u0000', path: '../../etc/passwd', content: '', base: 'x' },
  ],
];

describe('hostile requests', () => {
  test('are refused in words, whatever they are', async () => {
    let count = 0;
    for (const route of routes) {
      for (const method of ['POST', 'PATCH', 'PUT']) {
        for (const [name, body] of bodies) {
          if (route === '/api/projects' && name === 'strange text') continue;
          const answer = await api.send(method, route, body);
          const where = `${method} ${route} with ${name}`;
          expect(answer.status, where).toBeGreaterThanOrEqual(400);
          expect(answer.status, where).toBeLessThan(500);
          const { error } = errorBodySchema.parse(answer.body);
          expect(error.message, where).toMatch(/[.?!]$|: .+/);
          expect(JSON.stringify(answer.body), where).not.toMatch(/node_modules|\/server\/|at .+:\d+:\d+/);
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(250);
  });

  test.each([
    ['an unknown route', 'GET', '/api/nothing', 404],
    ['a bad escape', 'GET', '/api/projects/%E0%A4%A', 400],
    ['a bad escape elsewhere', 'GET', '/%', 400],
    ['a hidden NUL', 'GET', '/api/projects/%00', 404],
    ['a way out of the folder', 'GET', '/api/projects/..%2f..%2fetc', 404],
    ['a picture elsewhere', 'GET', '/api/projects/a-target/screenshots/..%2f..%2fsprout.log', 404],
    ['no such picture', 'GET', '/api/projects/a-target/screenshots/v1.png', 404],
    ['a file of no version', 'GET', '/api/projects/a-target/file?path=../../x&commit=main', 404],
    ['a commit that is none', 'GET', '/api/projects/a-target/files?commit=--help', 400],
    ['numbers that are none', 'GET', '/api/projects/a-target/events?after=-1', 400],
    ['lines without end', 'GET', '/api/projects/a-target/logs?lines=99999999', 400],
    ['a wrong method', 'PUT', '/api/projects', 405],
    ['a wrong method on a page', 'DELETE', '/somewhere', 405],
    ['an unknown project', 'GET', '/api/projects/nobody', 404],
    ['an old address', 'GET', '/assets/none.js', 404],
  ])('%s', async (...row) => {
    const [, method, path, status] = row;
    const answer = await raw(`${method} ${path} HTTP/1.1\r\n${host()}\r\n`);
    expect(answer.status).toBe(status);
    errorBodySchema.parse(JSON.parse(answer.body));
  });

  test.each([
    ['broken JSON', 'application/json', '{"idea": ', 400],
    ['JSON under another name', 'text/plain', '{"idea":"x"}', 415],
    ['a form', 'application/x-www-form-urlencoded', 'idea=x', 415],
    ['a strange charset', 'application/json; charset=x-none', '{"idea":"x"}', 415],
  ])('%s', async (...row) => {
    const [, type, body, status] = row;
    const head = `POST /api/projects HTTP/1.1\r\n${host()}Content-Type: ${type}\r\nContent-Length: ${body.length}`;
    const answer = await raw(`${head}\r\n\r\n${body}`);
    expect(answer.status).toBe(status);
    errorBodySchema.parse(JSON.parse(answer.body));
  });

  test('a body that is too long', async () => {
    const answer = await api.send('POST', '/api/projects', { idea: 'x'.repeat(3_000_000) });
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'too-large' } } });
    expect(await api.send('POST', '/api/projects', { idea: 'x'.repeat(20_001) })).toMatchObject({
      status: 400,
    });
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    [
      'two lengths',
      `POST /api/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    ],
    ['huge headers', `GET / HTTP/1.1\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`],
    ['an empty host', 'GET /api/projects HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n'],
    ['no host', 'GET /api/projects HTTP/1.0\r\n\r\n'],
  ])('%s', async (_name, request) => {
    expect((await raw(request)).status).toBeGreaterThanOrEqual(400);
  });

  test('a table that is none is refused, one that is one is understood', async () => {
    const send = async (name: string, body: BodyInit) => {
      const answer = await fetch(`${api.url}/api/attachments?${new URLSearchParams({ name })}`, {
        method: 'POST',
        body,
      });
      return { status: answer.status, body: await answer.json() };
    };
    expect(await send('a.csv', '')).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid-input' } },
    });
    expect(await send('a.pdf', '%PDF-1.7 \u0000\u0001')).toMatchObject({ status: 400 });
    expect(await send('books.csv', 'Title;Year\nEmma;1815\nUlysses;1922\n')).toMatchObject({
      status: 201,
      body: {
        fileName: 'books.csv',
        rows: 2,
        columns: [{ header: 'Title' }, { header: 'Year', type: 'number' }],
      },
    });
    expect(await api.send('POST', '/api/projects', { idea: 'x', attachments: ['a123'] })).toMatchObject({
      status: 400,
    });
  });

  test('Sprout is well after all of that', async () => {
    expect(await api.send('GET', '/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
    expect(await api.send('GET', '/api/status')).toMatchObject({ status: 200 });
  });
});
