import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ServiceExit, Target } from '../../../../sandbox/sandbox.ts';
import { NotReadyError } from '../../../../sandbox/ready/not-ready-error.ts';
import { waitUntilReady } from '../../../../sandbox/ready/wait-until-ready.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const socketPath = join(temporaryFolder(), 'app.sock');
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(socketPath, { force: true });
});

function serve(statuses: number[], where: string | number): Promise<Target> {
  server = createServer((_request, response) => {
    response.statusCode = statuses.length > 1 ? (statuses.shift() ?? 200) : (statuses[0] ?? 200);
    response.end();
  });
  return new Promise((resolve) => {
    server?.listen(where, () => {
      const address = server?.address();
      if (typeof address === 'object' && address)
        resolve({ kind: 'tcp', host: '127.0.0.1', port: address.port });
      else resolve({ kind: 'socket', socketPath });
    });
  });
}

function service(target: Target, exited: Promise<ServiceExit> = new Promise(() => {})) {
  return { target, exited, logs: () => ['first line', 'last line'] };
}

const socket: Target = { kind: 'socket', socketPath };
const options = { path: '/healthz', timeoutMilliseconds: 3000 };

test('waits for the socket and for a good answer', async () => {
  setTimeout(() => void serve([503, 500, 200], socketPath), 60);
  const milliseconds = await waitUntilReady(service(socket), options);
  expect(milliseconds).toBeGreaterThanOrEqual(50);
  expect(milliseconds).toBeLessThan(1000);
});

test('works over TCP', async () => {
  expect(await waitUntilReady(service(await serve([200], 0)), options)).toBeLessThan(1000);
});

test('stops at once when the service ends, with its last lines', async () => {
  const exited = new Promise<ServiceExit>((resolve) =>
    setTimeout(() => resolve({ exitCode: 3, signal: null, outOfMemory: false }), 50),
  );
  const started = performance.now();
  const error: unknown = await waitUntilReady(service(socket, exited), options).catch(
    (caught: unknown) => caught,
  );
  expect(performance.now() - started).toBeLessThan(500);
  expect(error).toBeInstanceOf(NotReadyError);
  expect(error).toMatchObject({ reason: 'exited', lines: ['first line', 'last line'] });
  expect(String(error)).toContain('exit status 3');
  expect(String(error)).toContain('last line');
});

test('says what was last wrong when the time is up', async () => {
  await expect(waitUntilReady(service(socket), { ...options, timeoutMilliseconds: 80 })).rejects.toThrow(
    'not ready after 0.1 seconds: it did not listen on PORT',
  );
  await serve([500], socketPath);
  await expect(waitUntilReady(service(socket), { ...options, timeoutMilliseconds: 80 })).rejects.toThrow(
    'status 500',
  );
});

test('can be aborted', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 30);
  await expect(
    waitUntilReady(service(socket), { ...options, signal: controller.signal }),
  ).rejects.toMatchObject({
    reason: 'aborted',
  });
});
