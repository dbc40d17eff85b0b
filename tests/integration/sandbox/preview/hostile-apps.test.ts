import http from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { app, ask, client, front, listen } from './front.ts';

test.each([
  ['bad status', 'HTTP/1.1 099 x\r\nContent-Length: 0\r\n\r\n'],
  ['control character in the reason', 'HTTP/1.1 200 O\u0001K\r\nContent-Length: 2\r\n\r\nok'],
  ['nonsense', 'no answer at all\r\n\r\n'],
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
