import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createPreviewRouter } from '../../../../sandbox/preview/router.ts';
import type { PreviewRouter, PreviewRouterOptions } from '../../../../sandbox/preview/router.ts';
import type { Target } from '../../../../sandbox/sandbox.ts';

export const folder = mkdtempSync(path.join(tmpdir(), 'sprout-router-'));
const closers: (() => void)[] = [];
export const client = new http.Agent({ keepAlive: true });
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

export async function listen(server: net.Server): Promise<Target & { kind: 'socket' }> {
  const socketPath = path.join(folder, `${counter++}.sock`);
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  closers.push(() => server.close());
  return { kind: 'socket', socketPath };
}

export async function app(
  listener: RequestListener,
): Promise<{ target: Target & { kind: 'socket' }; server: Server }> {
  const server = http.createServer(listener);
  return { target: await listen(server), server };
}

export async function front(
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

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Asking {
  host?: string;
  path?: string;
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
}

export async function ask(port: number, asking: Asking = {}): Promise<Answer> {
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
