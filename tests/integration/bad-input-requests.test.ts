import { globSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSproutClient, errorOf } from '../support/sprout-client.ts';
import type { RawAnswer, SproutClient } from '../support/sprout-client.ts';
import { startSprout } from '../support/start-sprout.ts';
import type { RunningSprout } from '../support/start-sprout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const count = 2000;

const routes: readonly { path: string; methods: readonly string[] }[] = [
  { path: '/api/status', methods: ['GET'] },
  { path: '/api/attachments', methods: ['POST'] },
  { path: '/api/projects', methods: ['GET', 'POST'] },
  { path: '/api/projects/:slug', methods: ['GET', 'DELETE'] },
  { path: '/api/projects/:slug/events', methods: ['GET'] },
  { path: '/api/projects/:slug/messages', methods: ['POST'] },
  { path: '/api/projects/:slug/messages/:id', methods: ['PATCH', 'DELETE'] },
  { path: '/api/projects/:slug/plan', methods: ['GET', 'PATCH'] },
  { path: '/api/projects/:slug/plan/approve', methods: ['POST'] },
  { path: '/api/projects/:slug/runs/:id', methods: ['GET'] },
  { path: '/api/projects/:slug/runs/:id/cancel', methods: ['POST'] },
  { path: '/api/projects/:slug/runs/:id/continue', methods: ['POST'] },
  { path: '/api/projects/:slug/runs/:id/green-steps', methods: ['POST'] },
  { path: '/api/projects/:slug/runs/:id/drop', methods: ['POST'] },
  { path: '/api/projects/:slug/runs/:id/resolve', methods: ['POST'] },
  { path: '/api/projects/:slug/publish', methods: ['POST'] },
  { path: '/api/projects/:slug/releases', methods: ['GET'] },
  { path: '/api/projects/:slug/restore', methods: ['POST'] },
  { path: '/api/projects/:slug/files', methods: ['GET'] },
  { path: '/api/projects/:slug/file', methods: ['GET', 'PUT'] },
  { path: '/api/projects/:slug/commits', methods: ['GET'] },
  { path: '/api/projects/:slug/diff', methods: ['GET'] },
  { path: '/api/projects/:slug/logs', methods: ['GET'] },
  { path: '/api/projects/:slug/screenshots/:name', methods: ['GET'] },
];

const names = [
  'nobody',
  '..',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%00',
  '%E0%A4%A',
  'a'.repeat(300),
  '-',
  'A',
  "x'--",
  '%F0%9F%98%80',
  '__proto__',
  'constructor',
];
const values: readonly unknown[] = [
  null,
  7,
  -1,
  1e308,
  true,
  '',
  'x',
  '\u0000',
  '../../etc/passwd',
  'x'.repeat(30_000),
  [],
  {},
  [[[[]]]],
  { kind: 'drop-table' },
  { $gt: '' },
  '\ud800',
];
const keys = [
  'idea',
  'text',
  'plan',
  'hash',
  'revision',
  'edit',
  'version',
  'scope',
  'files',
  'path',
  'content',
];
const bodies: readonly string[] = [
  '{',
  'null',
  '[]',
  '"text"',
  '7',
  '{"idea":',
  `${'['.repeat(20_000)}`,
  '\u0000',
  '{"a":1}x',
];
const types = [
  'text/plain',
  'application/xml',
  'application/json; charset=x-none',
  'multipart/form-data',
  '',
];
const queries = [
  'after=-1',
  'after=x',
  'commit=--help',
  'commit=HEAD~1',
  'lines=0',
  'lines=1e9',
  'kind=etc',
  'to=x',
  'path=',
];

let home: string;
let sprout: RunningSprout;
let client: SproutClient;

beforeAll(async () => {
  home = temporaryFolder();
  sprout = await startSprout({ home });
  client = createSproutClient(sprout.port);
  await client.start('A reading list called Target');
});
afterAll(() => sprout?.stop());

type Malformed = { method: string; path: string; headers: Record<string, string>; body?: string };

/** One request with at least one thing wrong in it; the same for the same random numbers. */
function spoil(pick: <Item>(items: readonly Item[]) => Item): Malformed {
  const route = pick(routes);
  const json = { 'content-type': 'application/json' };
  const fill = (slug: string) =>
    route.path
      .replace(':slug', slug)
      .replace(':id', pick(['m0000000000000000', 'r0000000000000000', '1', pick(names)]))
      .replace(':name', pick(['none.png', pick(names)]));
  const own = pick(route.methods);
  const spoiled = JSON.stringify(
    Object.fromEntries(keys.filter(() => pick([true, false])).map((key) => [key, pick(values)])),
  );
  const kinds: (() => Malformed)[] = [
    () => ({
      method: pick(
        ['PUT', 'PATCH', 'DELETE', 'POST', 'OPTIONS'].filter((each) => !route.methods.includes(each)),
      ),
      path: fill('target'),
      headers: {},
    }),
    () => ({ method: own, path: `${fill('target')}/${pick(names)}/x`, headers: {} }),
    () => ({
      method: own,
      path: fill('target'),
      headers: { host: pick(['evil.example', 'x'.repeat(500), '127.0.0.1:1']) },
    }),
    () => ({
      method: pick(['POST', 'PUT', 'PATCH', 'DELETE']),
      path: fill('target'),
      headers: { ...json, origin: pick(['http://evil.example', 'null', 'http://app.sprout.localhost']) },
      body: spoiled,
    }),
  ];
  if (route.path.includes(':slug')) {
    const slug = pick(names);
    kinds.push(() => ({
      method: own,
      path: fill(slug),
      headers: json,
      ...(own === 'GET' ? {} : { body: spoiled }),
    }));
  }
  if (
    own !== 'GET' &&
    own !== 'DELETE' &&
    route.path !== '/api/attachments' &&
    !route.path.endsWith('publish')
  ) {
    kinds.push(() => ({ method: own, path: fill('target'), headers: json, body: pick(bodies) }));
    kinds.push(() => ({
      method: own,
      path: fill('target'),
      headers: { 'content-type': pick(types) },
      body: spoiled,
    }));
    if (!/messages$|projects$/.test(route.path))
      kinds.push(() => ({ method: own, path: fill('target'), headers: json, body: spoiled }));
  }
  if (/events|files|logs|diff|file$/.test(route.path) && own === 'GET')
    kinds.push(() => ({
      method: own,
      path: `${fill('target')}?${spoiledQuery(route.path, pick)}`,
      headers: {},
    }));
  return pick(kinds)();
}

/** Of the spoiled queries one that this route reads. */
function spoiledQuery(path: string, pick: <Item>(items: readonly Item[]) => Item): string {
  const read = {
    events: /^after/,
    files: /^commit/,
    logs: /^(lines|kind)/,
    diff: /^to/,
    file: /^(commit|path)/,
  };
  const [, pattern = /./] = Object.entries(read).find(([name]) => path.endsWith(`/${name}`)) ?? [];
  return pick(queries.filter((query) => pattern.test(query)));
}

function createPick(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}

const filesNow = () =>
  globSync('**/*', { cwd: home, exclude: (name) => /^(database|logs)/.test(name) }).toSorted();

test(`${count} malformed requests are answered with 4xx and a reason, and leave nothing behind`, async () => {
  const before = filesNow();
  const pick = createPick(4700);
  const wrong: string[] = [];
  const statuses = new Map<number, number>();
  const reached = new Set<string>();
  const work = Array.from({ length: count }, () => spoil(pick));
  const started = performance.now();
  const send = async ({ method, path, headers, body }: Malformed): Promise<void> => {
    const what = `${method} ${path.slice(0, 120)} ${JSON.stringify(headers).slice(0, 100)} ${body?.slice(0, 200) ?? ''}`;
    const answer: RawAnswer | Error = await client
      .send(method, path, { headers, body, timeoutMilliseconds: 15_000 })
      .catch((error: Error) => error);
    if (answer instanceof Error) {
      wrong.push(`${what}: ${answer.message}`);
      return;
    }
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    reached.add(path.split('/').slice(0, 5).join('/'));
    if (answer.status < 400 || answer.status > 499)
      wrong.push(`${what}: ${answer.status} ${answer.text.slice(0, 200)}`);
    else if (/node_modules|\/server\/|\bat .+:\d+:\d+/.test(answer.text))
      wrong.push(`${what}: shows a stack`);
    else {
      try {
        errorOf(answer);
      } catch {
        wrong.push(`${what}: ${answer.status} without an error body: ${answer.text.slice(0, 100)}`);
      }
    }
  };
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = work.pop(); next; next = work.pop()) await send(next);
    }),
  );
  console.log(Object.fromEntries(statuses), `${Math.round(performance.now() - started)} ms`);
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(filesNow()).toEqual(before);
  expect(await client.send('GET', '/healthz')).toMatchObject({ status: 200 });
  const log = globSync('logs/sprout*', { cwd: home }).map((file) => readFileSync(join(home, file), 'utf8'));
  expect(
    log
      .join('')
      .split('\n')
      .filter((line) => /"level":[56]0/.test(line)),
  ).toEqual([]);
  expect((await client.open('target')).project.status).toBe('awaiting-approval');
});

test.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['nothing but line ends', '\r\n'.repeat(2000)],
  ['an unknown method', 'BREW /api/status HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['two lengths', 'POST /api/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
  [
    'a length and chunks',
    'POST /api/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['huge headers', `GET / HTTP/1.1\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`],
  ['a header with a NUL', 'GET / HTTP/1.1\r\nHost: a\u0000b\r\n\r\n'],
  [
    'a WebSocket of nowhere',
    'GET /api/projects/none/socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ],
])('on the wire: %s', async (_name, request) => {
  const socket = connect(sprout.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.setTimeout(2000, () => socket.destroy());
  socket.end(request);
  const answer = await text(socket).catch(() => '');
  expect(answer === '' || /^HTTP\/1\.1 4\d\d /.test(answer), answer).toBe(true);
  expect(answer).not.toMatch(/node_modules|\/server\//);
  expect(await client.send('GET', '/healthz')).toMatchObject({ status: 200 });
});
