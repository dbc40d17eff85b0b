import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createPreviewRouter } from '../../../../sandbox/preview/router.ts';
import type { PreviewRouter, PreviewRouterOptions } from '../../../../sandbox/preview/router.ts';
import type { Target } from '../../../../sandbox/sandbox.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sprout-router-'));
const closers: (() => void)[] = [];
const client = new http.Agent({ keepAlive: true });
let counter = 0;

beforeAll(() => {
  process.on('uncaughtException', (error) => {
    throw error;
  });
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
afterAll(() => {
  client.destroy();
  rmSync(folder, { recursive: true, force: true });
});

async function listen(server: net.Server): Promise<Target & { kind: 'socket' }> {
  const socketPath = path.join(folder, `${counter++}.sock`);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  closers.push(() => server.close());
  return { kind: 'socket', socketPath };
}

async function app(
  listener: RequestListener,
): Promise<{ target: Target & { kind: 'socket' }; server: Server }> {
  const server = http.createServer(listener);
  return { target: await listen(server), server };
}

async function front(
  options: Partial<PreviewRouterOptions> = {},
): Promise<{ router: PreviewRouter; port: number }> {
  const router = createPreviewRouter({ domain: 'sprout.localhost', ...options });
  const server = http.createServer((request, response) => router.handle(request, response));
  server.on('upgrade', (request, socket, head) => router.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    void router.close();
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { router, port: address.port };
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Asking {
  host?: string;
  path?: string;
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
}

async function ask(port: number, asking: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        agent: client,
        method: asking.method ?? 'GET',
        path: asking.path ?? '/',
        headers: { host: `${asking.host ?? 'agenda'}.sprout.localhost:4700`, ...asking.headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(asking.body);
  });
}

test('passes requests on and says who asked', async () => {
  const { router, port } = await front();
  const seen: IncomingHttpHeaders[] = [];
  const { target } = await app((request, response) => {
    seen.push(request.headers);
    response.setHeader('set-cookie', ['own=1', 'wide=1; Domain=sprout.localhost']);
    response.end(`${request.method} ${request.url}`);
  });
  await router.deploy('agenda', target);
  const answer = await ask(port, { path: '//a/b?c=%20d', headers: { cookie: '__Host-sprout=x; a=1' } });
  expect(answer).toMatchObject({ status: 200, body: 'GET //a/b?c=%20d' });
  expect(answer.headers['set-cookie']).toEqual(['own=1']);
  expect(seen[0]).toMatchObject({
    host: 'agenda.sprout.localhost:4700',
    cookie: 'a=1',
    'x-forwarded-for': '127.0.0.1',
  });
  expect((await ask(port, { method: 'HEAD' })).status).toBe(200);
  expect((await ask(port, { method: 'DELETE' })).body).toBe('DELETE /');
});

test('ten switches under load lose nothing, and the old target may stop at once', async () => {
  const { router, port } = await front();
  const slowApp = async (name: string) =>
    app((request, response) => {
      request.resume();
      request.on('end', () => setTimeout(() => response.end(name), 20));
    });
  let current = await slowApp('v0');
  await router.deploy('agenda', current.target);
  const wrong: unknown[] = [];
  const names = new Set<string>();
  let sent = 0;
  const asking: Promise<void>[] = [];
  const load = setInterval(() => {
    sent += 1;
    const method = sent % 3 === 0 ? 'POST' : 'GET';
    asking.push(
      ask(port, { method, ...(method === 'POST' ? { body: 'x'.repeat(1000) } : {}) }).then(
        (answer) => (answer.status === 200 ? void names.add(answer.body) : void wrong.push(answer)),
        (error: unknown) => void wrong.push(error),
      ),
    );
  }, 5);
  for (let version = 1; version <= 10; version += 1) {
    const next = await slowApp(`v${version}`);
    await sleep(100);
    await router.deploy('agenda', next.target);
    current.server.closeAllConnections();
    current.server.close();
    current = next;
  }
  clearInterval(load);
  await Promise.all(asking);
  console.log(`ten switches: ${sent} requests, ${wrong.length} failed`);
  expect(wrong).toEqual([]);
  expect(names.size).toBeGreaterThanOrEqual(10);
});

test('a drain waits for requests, and gives up after its time', async () => {
  const { router, port } = await front({ drainMilliseconds: 300 });
  const never = await app((request, response) => {
    if (request.url === '/slow') setTimeout(() => response.end('slow'), 100);
  });
  const next = await app((_request, response) => response.end('next'));
  await router.deploy('agenda', never.target);
  const slow = ask(port, { path: '/slow' });
  const hanging = ask(port, { path: '/never' }).catch((error: Error) => error);
  await sleep(30);
  expect(await router.quiet('agenda', 10)).toBe(false);
  const start = performance.now();
  const deployed = router.deploy('agenda', next.target);
  expect((await ask(port)).body).toBe('next');
  await deployed;
  expect(performance.now() - start).toBeGreaterThan(250);
  expect((await slow).body).toBe('slow');
  expect(await hanging).toBeInstanceOf(Error);
});

test('a hold makes requests wait, or tells them to come again', async () => {
  const { router, port } = await front({ holdMilliseconds: 200 });
  const { target } = await app((_request, response) => response.end('up'));
  await router.deploy('agenda', target);
  const release = router.hold('agenda');
  const other = router.hold('agenda');
  const waiting = ask(port);
  await sleep(50);
  release();
  release();
  await sleep(50);
  other();
  expect((await waiting).body).toBe('up');
  const forgotten = router.hold('agenda');
  const late = await ask(port, { method: 'POST', body: 'x' });
  expect(late).toMatchObject({ status: 503 });
  expect(late.headers['retry-after']).toBe('2');
  forgotten();
  expect((await ask(port)).body).toBe('up');
});

test('an old release is started once for many, and stopped when nobody asks', async () => {
  let starts = 0;
  const idle: string[] = [];
  const { target } = await app((_request, response) => response.end('old'));
  const { router, port } = await front({
    idleMilliseconds: 150,
    onDemand: async ({ slug, release }) => {
      if (slug !== 'agenda' || release !== 3) return undefined;
      starts += 1;
      await sleep(50);
      return target;
    },
    onIdle: async ({ service }) => {
      await sleep(20);
      idle.push(service);
    },
  });
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(port, { host: 'v3--agenda' })));
  expect(answers.every(({ body }) => body === 'old')).toBe(true);
  expect(starts).toBe(1);
  await sleep(100);
  await ask(port, { host: 'v3--agenda' });
  await sleep(100);
  expect(idle).toEqual([]);
  await sleep(200);
  expect(idle).toEqual(['v3--agenda']);
  expect(router.targetOf('v3--agenda')).toBeUndefined();
  expect((await ask(port, { host: 'v3--agenda' })).body).toBe('old');
  expect(starts).toBe(2);
});

test('pages for people, JSON for programs', async () => {
  const { router, port } = await front({
    startMilliseconds: 50,
    onDemand: async ({ slug }) => {
      if (slug === 'slow') await sleep(400);
      if (slug === 'broken') throw new Error('Port <in use>');
      return undefined;
    },
  });
  const html = { headers: { accept: 'text/html' } };
  const missing = await ask(port, { host: 'nothing', ...html });
  expect(missing.status).toBe(404);
  expect(missing.headers['content-type']).toContain('text/html');
  expect(missing.body).toContain('There is no app at this address');
  const chinese = { accept: 'text/html', 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };
  const missingInChinese = await ask(port, { host: 'nothing', headers: chinese });
  expect(missingInChinese.body).toContain('lang="zh-CN"');
  expect(missingInChinese.body).toContain('这个地址没有应用');
  expect(JSON.parse((await ask(port, { host: 'nothing' })).body)).toMatchObject({
    error: { code: 'preview-not-found' },
  });
  const starting = await ask(port, { host: 'slow', ...html });
  expect(starting).toMatchObject({ status: 503 });
  expect(starting.body).toContain('http-equiv="refresh"');
  const broken = await ask(port, { host: 'broken', ...html });
  expect(broken.status).toBe(502);
  expect(broken.body).toContain('Port &#60;in use&#62;');
  await router.deploy('gone', { kind: 'socket', socketPath: path.join(folder, 'no.sock') });
  expect(await ask(port, { host: 'gone', ...html })).toMatchObject({ status: 502 });
  expect(
    JSON.parse((await ask(port, { host: 'gone', method: 'POST', body: 'x'.repeat(100_000) })).body),
  ).toMatchObject({
    error: { code: 'preview-gone' },
  });
});

test('streams events as they come and large bodies whole', async () => {
  const { router, port } = await front();
  const closed = Promise.withResolvers<void>();
  const { target } = await app((request, response) => {
    if (request.url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      setTimeout(() => response.write('data: 1\n\n'), 50);
      response.on('close', () => closed.resolve());
      return;
    }
    request.pipe(response);
  });
  await router.deploy('agenda', target);
  const body = randomBytes(20_000_000).toString('base64');
  expect((await ask(port, { method: 'POST', body })).body === body).toBe(true);
  const next = await app((_request, response) => response.end('next'));
  const marks: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const request = http.get(
      { port, host: '127.0.0.1', path: '/events', headers: { host: 'agenda.sprout.localhost' } },
      (response) => {
        marks.push('open');
        response.on('data', (chunk: Buffer) => {
          marks.push(chunk.toString());
          void router.deploy('agenda', next.target);
        });
        response.on('close', resolve);
        response.on('error', () => undefined);
      },
    );
    request.on('error', reject);
  });
  expect(marks).toEqual(['open', 'data: 1\n\n']);
  await closed.promise;
});

test('WebSockets go through, and are closed for a restart', async () => {
  const { router, port } = await front();
  const { target, server } = await app((_request, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => socket.on('message', (data) => socket.send(`echo ${String(data)}`)));
  await router.deploy('agenda', target);
  const open = async (host: string) =>
    new WebSocket(`ws://127.0.0.1:${port}/live`, { headers: { host: `${host}.sprout.localhost` } });
  const socket = await open('agenda');
  await new Promise((resolve) => socket.on('open', resolve));
  const echo = new Promise((resolve) => socket.on('message', (data) => resolve(String(data))));
  socket.send('hello');
  expect(await echo).toBe('echo hello');
  const code = new Promise((resolve) => socket.on('close', resolve));
  const start = performance.now();
  await router.deploy('agenda', (await app((_request, response) => response.end('no sockets'))).target);
  expect(await code).toBe(1012);
  expect(performance.now() - start).toBeLessThan(500);
  for (const [host, status] of [
    ['unknown', 404],
    ['agenda', 200],
  ] as const) {
    const refused = await open(host);
    const response = await new Promise<http.IncomingMessage>((resolve) =>
      refused.on('unexpected-response', (_request, answer) => resolve(answer)),
    );
    expect(response.statusCode).toBe(status);
    response.destroy();
    refused.on('error', () => undefined).terminate();
  }
});

test.each([
  ['bad status', 'HTTP/1.1 099 x\r\nContent-Length: 0\r\n\r\n'],
  ['control character in the reason', 'HTTP/1.1 200 O\u0001K\r\nContent-Length: 2\r\n\r\nok'],
  ['nonsense', 'lorem ipsum\r\n\r\n'],
  [
    'upgrade nobody asked for',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
  ],
  ['too short a body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc'],
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ['nothing', ''],
  ['endless header', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['information first', 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n'],
])('survives a hostile app: %s', async (_name, raw) => {
  const { router, port } = await front();
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(raw, 'latin1'));
  });
  await router.deploy('agenda', await listen(server));
  const outcome = await Promise.race([
    ask(port).then(
      ({ status }) => status,
      () => 'closed',
    ),
    sleep(3_000, 'hangs'),
  ]);
  expect(outcome).not.toBe('hangs');
});

test('an app that never answers', async () => {
  const { router, port } = await front({ answerMilliseconds: 100 });
  const { target } = await app(() => undefined);
  await router.deploy('agenda', target);
  expect((await ask(port)).status).toBe(504);
  expect(await router.quiet('agenda', 50)).toBe(true);
});

test('a malformed address or framing is refused, not fatal', async () => {
  const { router, port } = await front();
  const { target } = await app((_request, response) => response.end('ok'));
  await router.deploy('agenda', target);
  const raw = async (text: string) =>
    new Promise<string>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.end(text));
      let all = '';
      socket.on('data', (chunk) => (all += String(chunk)));
      socket.on('close', () => resolve(all.split('\r\n', 1)[0] ?? ''));
    });
  const host = 'Host: agenda.sprout.localhost\r\nConnection: close\r\n';
  expect(await raw(`GET http://[ HTTP/1.1\r\n${host}\r\n`)).toContain(' 400 ');
  expect(
    await raw(`DELETE / HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`),
  ).toContain(' 400 ');
  expect(await raw(`GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)).toContain(' 404 ');
  expect((await ask(port)).body).toBe('ok');
});

test('what the router costs', async () => {
  const { router, port } = await front();
  const { target } = await app((_request, response) => response.end('hello'));
  await router.deploy('agenda', target);
  const direct = async () =>
    new Promise<void>((resolve) => {
      http.get({ socketPath: target.socketPath, agent: client, headers: { host: 'x' } }, (response) => {
        response.resume();
        response.on('end', resolve);
      });
    });
  const measure = async (once: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let index = 0; index < 700; index += 1) {
      const start = performance.now();
      await once();
      if (index >= 200) times.push(performance.now() - start);
    }
    return times.toSorted((one, other) => one - other)[250] ?? 0;
  };
  const straight = await measure(direct);
  const routed = await measure(async () => ask(port));
  console.log(
    `router: ${straight.toFixed(2)} ms direct, ${routed.toFixed(2)} ms through the router (median)`,
  );
  expect(routed - straight).toBeLessThan(5);
});
