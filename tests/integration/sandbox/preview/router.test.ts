import { randomBytes } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { app, ask, folder, front } from './front.ts';

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

test('an answer that comes before the whole request was read arrives', async () => {
  const { router, port } = await front();
  const { target } = await app((_request, response) => {
    response.statusCode = 403;
    response.end('no');
  });
  await router.deploy('agenda', target);
  const body = 'x'.repeat(100_000);
  for (let round = 0; round < 60; round += 1)
    expect(await ask(port, { method: 'POST', body })).toMatchObject({ status: 403, body: 'no' });
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
