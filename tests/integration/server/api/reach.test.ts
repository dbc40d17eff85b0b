import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { socketFrameSchema } from '../../../../server/contract/event.ts';
import { startTestApi } from '../../../support/start-test-api.ts';
import type { TestApi } from '../../../support/start-test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await api.send('POST', '/api/projects', { idea: 'Watched' });
});

async function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const asking = request({ host: '127.0.0.1', port: api.port, method, path, headers });
  asking.end(method === 'POST' ? '{"text":"hello"}' : undefined);
  const [response] = await once(asking, 'response');
  return { status: response.statusCode, body: await text(response), headers: response.headers };
}

const own = () => ({ host: `sprout.localhost:${api.port}`, origin: `http://sprout.localhost:${api.port}` });
const post = (headers: Record<string, string>) =>
  ask('POST', '/api/projects/watched/messages', { 'content-type': 'application/json', ...headers });

describe('hosts', () => {
  test.each(['sprout.localhost', '127.0.0.1', 'localhost', 'SPROUT.localhost'])(
    '%s is Sprout',
    async (name) => {
      expect((await ask('GET', '/api/projects', { host: `${name}:${api.port}` })).status).toBe(200);
    },
  );

  test.each([
    ['a name made to point here', () => `evil.example:${api.port}`],
    ['another port', () => 'sprout.localhost:1'],
    ['no port', () => 'sprout.localhost'],
    ['a longer name', () => `sprout.localhost.evil.example:${api.port}`],
    ['an address on the network', () => `192.168.0.1:${api.port}`],
    ['a trailing dot', () => `sprout.localhost.:${api.port}`],
  ])('%s is not', async (_name, host) => {
    expect((await ask('GET', '/api/projects', { host: host() })).status).toBe(403);
    expect((await ask('GET', '/', { host: host() })).status).toBe(403);
  });

  test('of apps never reach Sprout', async () => {
    const answer = await ask('GET', '/api/projects', { host: `app.sprout.localhost:${api.port}` });
    expect(answer.body).toBe('the app');
  });
});

describe('origins', () => {
  test('Sprout’s own page and programs may write', async () => {
    expect((await post(own())).status).toBe(201);
    expect((await post({ ...own(), 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await post({ host: `127.0.0.1:${api.port}` })).status).toBe(201);
  });

  test.each([
    ['an app', () => ({ ...own(), origin: `http://app.sprout.localhost:${api.port}` })],
    ['another site', () => ({ ...own(), origin: 'http://evil.example' })],
    ['a page without origin', () => ({ ...own(), origin: 'null' })],
    ['another name of this machine', () => ({ ...own(), origin: `http://127.0.0.1:${api.port}` })],
    ['another port', () => ({ ...own(), origin: 'http://sprout.localhost:1' })],
    ['a browser that hides where it is', () => ({ host: own().host, 'sec-fetch-site': 'same-site' })],
  ])('%s may not', async (_name, headers) => {
    expect((await post(headers())).status).toBe(403);
  });

  test('other pages may not read the API', async () => {
    const headers = { host: own().host, 'sec-fetch-site': 'same-site' };
    expect((await ask('GET', '/api/projects', headers)).status).toBe(403);
    const answer = await ask('GET', '/api/projects', own());
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['content-security-policy']).toContain(
      `frame-src http://*.sprout.localhost:${api.port}`,
    );
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });
});

describe('event sockets', () => {
  const open = (path: string, headers: Record<string, string>) =>
    new WebSocket(`ws://127.0.0.1:${api.port}${path}`, { headers });
  const refused = async (path: string, headers: Record<string, string>): Promise<string> => {
    const [error] = await once(open(path, headers), 'error');
    return z.instanceof(Error).parse(error).message;
  };

  test('send stored events, say so, and go on with live ones', async () => {
    const socket = open('/api/projects/watched/socket?after=0', own());
    const numbers: number[] = [];
    let caughtUp = -1;
    const live = Promise.withResolvers<void>();
    socket.on('message', (data) => {
      const frame = socketFrameSchema.parse(JSON.parse(String(data)));
      if (frame.kind === 'caught-up') {
        caughtUp = frame.number;
        void api.services.events.append('watched', [{ kind: 'activity', sentence: 'live' }]);
        return;
      }
      numbers.push(frame.event.number);
      if (frame.event.body.kind === 'activity') live.resolve();
    });
    await live.promise;
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(caughtUp).toBeGreaterThan(0);
    expect(caughtUp).toBeLessThan(numbers.length);
    const again = open(`/api/projects/watched/socket?after=${caughtUp}`, own());
    const [first] = await once(again, 'message');
    expect(socketFrameSchema.parse(JSON.parse(String(first)))).toMatchObject({
      kind: 'event',
      event: { number: caughtUp + 1 },
    });
    for (const each of [socket, again]) each.close();
  });

  test('are refused to foreign pages, foreign hosts and unknown projects', async () => {
    const path = '/api/projects/watched/socket?after=0';
    expect(await refused(path, { ...own(), origin: 'http://evil.example' })).toContain('403');
    expect(await refused(path, { ...own(), origin: `http://app.sprout.localhost:${api.port}` })).toContain(
      '403',
    );
    expect(await refused(path, { host: `evil.example:${api.port}` })).toContain('403');
    expect(await refused('/api/projects/nobody/socket', own())).toContain('404');
    expect(await refused('/api/projects/watched/socket?after=x', own())).toContain('404');
    expect(await refused('/elsewhere', own())).toContain('404');
  });

  test('end with the project', async () => {
    await api.send('POST', '/api/projects', { idea: 'Ending' });
    const socket = open('/api/projects/ending/socket?after=0', own());
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await api.send('DELETE', '/api/projects/ending');
    const [code] = await closed;
    expect(code).toBe(4404);
  });
});
