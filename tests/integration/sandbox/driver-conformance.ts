import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandRequest, Driver, DriverDescription, ServiceRequest } from '../../../sandbox/sandbox.ts';
import { waitUntilReady } from '../../../sandbox/ready/wait-until-ready.ts';
import { requestTarget } from '../../../sandbox/ready/request-target.ts';

const programs = join(import.meta.dirname, '../../fixtures/sandbox/programs');
const secret = 'inherited-secret-0451';

export interface DriverUnderTest {
  driver: Driver;
  /** Where the driver keeps what runs; empty again when nothing does. Only for drivers of this machine. */
  runFolder?: string;
  close?(): Promise<void>;
}

/** What every driver must do. `makeDriver` gets Sprout's own store. */
export function describeDriver(
  name: string,
  makeDriver: (options: { store: string; folder: string }) => Promise<DriverUnderTest>,
): void {
  describe(name, () => {
    let folder: string;
    let tree: string;
    let underTest: DriverUnderTest;
    let driver: Driver;
    let description: DriverDescription;
    let serviceNumber = 0;
    const store = join(import.meta.dirname, '../../../node_modules');

    beforeAll(async () => {
      process.env['SANDBOX_TEST_SECRET'] = secret;
      folder = mkdtempSync(join(tmpdir(), 'sprout-driver-'));
      tree = join(folder, 'tree');
      cpSync(programs, tree, { recursive: true });
      mkdirSync(join(tree, 'node_modules'));
      underTest = await makeDriver({ store, folder });
      driver = underTest.driver;
      description = await driver.describe();
    });

    afterAll(async () => {
      delete process.env['SANDBOX_TEST_SECRET'];
      await underTest?.close?.();
      rmSync(folder, { recursive: true, force: true });
    });

    function command(args: readonly string[], more: Partial<CommandRequest> = {}) {
      return driver.run({
        label: 'test',
        folder: tree,
        access: 'read',
        command: ['node', 'command.mjs', ...args],
        timeoutMilliseconds: 20_000,
        ...more,
      });
    }

    function service(args: readonly string[] = [], more: Partial<ServiceRequest> = {}) {
      serviceNumber += 1;
      return driver.start({
        id: `test-${process.pid}-${serviceNumber}`,
        label: 'test',
        folder: tree,
        access: 'read',
        command: ['node', 'server.mjs', ...args],
        ...more,
      });
    }

    async function ready(running: Awaited<ReturnType<typeof service>>) {
      await waitUntilReady(running, { path: '/healthz', timeoutMilliseconds: 15_000 });
      return running;
    }

    function limitsMemory(): boolean {
      return description.limits.includes('memoryBytes');
    }

    describe('a command', () => {
      test('succeeds and gives its output', async () => {
        const pieces: string[] = [];
        const result = await command(['print', 'grün'], {
          onOutput: (stream, text) => pieces.push(`${stream}:${text}`),
        });
        expect(result).toMatchObject({
          exitCode: 0,
          timedOut: false,
          aborted: false,
          outOfMemory: false,
          stdout: 'grün\n',
          stderr: 'error grün\n',
        });
        expect(pieces.toSorted()).toEqual(['stderr:error grün\n', 'stdout:grün\n']);
      });

      test('fails with its exit status', async () => {
        expect(await command(['exit', '7'])).toMatchObject({ exitCode: 7, timedOut: false, aborted: false });
      });

      test('runs in the tree, on Sprout’s own Node', async () => {
        expect((await command(['folder'])).stdout.trim()).toBe(tree);
        expect((await command(['version'])).stdout.trim()).toMatch(/^v24\./);
      });

      test('a program that does not exist is an error or a failure', async () => {
        const outcome = await command([], { command: ['no-such-program'] }).then(
          (result) => result.exitCode,
          (error: unknown) => String(error),
        );
        expect(outcome).not.toBe(0);
      });

      test('keeps the last 64 KiB of much output', async () => {
        const { stdout } = await command(['chatter']);
        expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(64 * 1024);
        expect(Buffer.byteLength(stdout)).toBeGreaterThan(64 * 1024 - 8);
        expect(stdout.endsWith('äend')).toBe(true);
        expect(stdout.startsWith('ä')).toBe(true);
      });

      test('is ended with its children when the time is up', async () => {
        const marker = `sleeper-timeout-${process.pid}`;
        const result = await command(['sleep', marker], { timeoutMilliseconds: 1200 });
        expect(result).toMatchObject({ exitCode: null, timedOut: true, aborted: false });
        expect(result.stdout).toBe('sleeping\n');
        expect(processesWith(marker)).toEqual([]);
      });

      test('is ended with its children and daemons within a second of aborting', async () => {
        const marker = `sleeper-abort-${process.pid}`;
        const controller = new AbortController();
        let abortedAt = 0;
        const result = await command(['sleep', marker, 'daemon'], {
          signal: controller.signal,
          onOutput: () => {
            abortedAt = performance.now();
            controller.abort();
          },
        });
        expect(result).toMatchObject({ exitCode: null, timedOut: false, aborted: true });
        expect(performance.now() - abortedAt).toBeLessThan(1000);
        expect(processesWith(marker)).toEqual([]);
      });

      test('is not started when aborted before', async () => {
        expect(await command(['print', 'x'], { signal: AbortSignal.abort() })).toMatchObject({
          aborted: true,
          stdout: '',
        });
      });

      test('is ended when it uses more memory than allowed', async (context) => {
        if (!limitsMemory()) context.skip();
        const result = await command(['allocate'], { limits: { memoryBytes: 300 * 1024 * 1024 } });
        expect(result).toMatchObject({ timedOut: false, outOfMemory: true });
        expect(result.exitCode).not.toBe(0);
      });

      test('is held to a number of processes', async (context) => {
        if (!description.limits.includes('processes')) context.skip();
        const held = await command(['processes'], { limits: { processes: 30 }, timeoutMilliseconds: 8000 });
        expect(held).toMatchObject({ timedOut: false });
        expect(held.exitCode).not.toBe(0);
      });

      test('has a clean environment', async () => {
        const { stdout } = await command(['environment'], {
          environment: { GREETING: 'hello world', EMPTY: '' },
        });
        const environment: Record<string, string> = JSON.parse(stdout);
        expect(environment).toMatchObject({ GREETING: 'hello world', EMPTY: '' });
        expect(stdout).not.toContain(secret);
        const expected = ['EMPTY', 'GREETING', 'HOME', 'HOSTNAME', 'PATH', 'PWD', 'TMPDIR'];
        expect(Object.keys(environment).filter((key) => !expected.includes(key))).toEqual([]);
        expect(environment['PATH']).toContain(join(tree, 'node_modules/.bin'));
      });

      test('writes in the tree only where it may', async () => {
        const file = join(tree, 'written.txt');
        expect((await command(['write', file, 'x'], { access: 'write' })).stdout).toBe('written\n');
        expect(existsSync(file)).toBe(true);
        rmSync(file);
        if (description.isolation === 'none') return;
        expect((await command(['write', file, 'x'])).stdout).toMatch(/EROFS|EACCES/);
        expect(existsSync(file)).toBe(false);
      });

      test('can use a temporary folder', async () => {
        const result = await command([], {
          command: [
            'sh',
            '-c',
            'echo kept > "$TMPDIR/x" && cat "$TMPDIR/x" && [ "$HOME" = "$TMPDIR" ] && echo same',
          ],
        });
        expect(result.stdout).toBe('kept\nsame\n');
      });

      test('sees mounts at the same path', async () => {
        const extra = join(folder, 'extra');
        mkdirSync(extra, { recursive: true });
        writeFileSync(join(extra, 'note.txt'), 'seen');
        const mounts = [{ path: extra, access: 'read' as const }];
        expect((await command(['read', join(extra, 'note.txt')], { mounts })).stdout).toBe('seen\n');
        const output = [{ path: extra, access: 'write' as const }];
        await command(['write', join(extra, 'answer.txt'), 'yes'], { mounts: output });
        expect(existsSync(join(extra, 'answer.txt'))).toBe(true);
        if (description.isolation === 'none') return;
        expect((await command(['write', join(extra, 'no.txt'), 'x'], { mounts })).stdout).toMatch(
          /EROFS|EACCES/,
        );
      });

      test('a mount inside the tree can be writable', async () => {
        const inner = join(tree, 'output');
        mkdirSync(inner, { recursive: true });
        const mounts = [{ path: inner, access: 'write' as const }];
        expect((await command(['write', join(inner, 'a.txt'), 'x'], { mounts })).stdout).toBe('written\n');
        expect(existsSync(join(inner, 'a.txt'))).toBe(true);
      });

      test('a missing mount is an error that names it', async () => {
        const missing = join(folder, 'missing');
        await expect(
          command(['print', 'x'], { mounts: [{ path: missing, access: 'read' }] }),
        ).rejects.toThrow(missing);
      });

      test('sees the dependency store', async () => {
        expect((await command(['read', join(store, 'zod/package.json')])).stdout).toContain('"name": "zod"');
      });
    });

    describe('a service', () => {
      test('answers over its target and ends politely', async () => {
        const lines: string[] = [];
        const running = await ready(
          await service(['one'], { onOutput: (_stream, text) => lines.push(text) }),
        );
        expect(await requestTarget(running.target, '/healthz')).toMatchObject({ status: 200, body: 'ok' });
        const environment = await requestTarget(running.target, '/environment');
        expect(environment.body).not.toContain(secret);
        await running.stop();
        expect(await running.exited).toEqual({ exitCode: 0, signal: null, outOfMemory: false });
        expect(running.logs(10)).toEqual(['listening one', 'goodbye']);
        expect(lines.join('')).toBe('listening one\ngoodbye\n');
        await running.stop();
      });

      test('keeps its last lines', async () => {
        const running = await ready(await service());
        try {
          for (const text of ['a', 'b', 'c']) await requestTarget(running.target, `/log?text=${text}`);
          await expect.poll(() => running.logs(2).toSorted(), { timeout: 10_000 }).toEqual(['c', 'error c']);
          expect(running.logs(0)).toEqual([]);
        } finally {
          await running.stop();
        }
      });

      test('its exit is observed', async () => {
        const running = await ready(await service());
        await requestTarget(running.target, '/exit?code=3').catch(() => {});
        expect(await running.exited).toMatchObject({ exitCode: 3, outOfMemory: false });
        await expect(requestTarget(running.target, '/healthz')).rejects.toThrow();
      });

      test('one that ignores the request to stop is killed after the grace time', async () => {
        const running = await ready(await service(['stubborn']));
        const started = performance.now();
        await running.stop({ graceMilliseconds: 400 });
        const taken = performance.now() - started;
        expect(taken).toBeGreaterThan(350);
        expect(taken).toBeLessThan(description.id === 'process' ? 1500 : 5000);
        expect(await running.exited).toMatchObject({ outOfMemory: false });
        expect(running.logs(5)).toContain('not yet');
      });

      test('one that knows nothing of signals stops at once', async () => {
        const running = await ready(await service(['careless']));
        const started = performance.now();
        await running.stop({ graceMilliseconds: 4000 });
        expect(performance.now() - started).toBeLessThan(2000);
      });

      test('takes its daemons with it', async () => {
        const marker = `daemon-${process.pid}`;
        const running = await ready(await service(['daemon', marker]));
        // gVisor's processes are not this machine's.
        if (description.isolation !== 'gvisor') expect(processesWith(marker)).not.toEqual([]);
        await running.stop();
        // The kernel ends a whole namespace at once, but the list of processes may show it a moment longer.
        await expect.poll(() => processesWith(marker), { timeout: 2000, interval: 20 }).toEqual([]);
      });

      test('can be stopped before it has started properly', async () => {
        const running = await service();
        await running.stop({ graceMilliseconds: 500 });
        await running.exited;
      });

      test('tells its memory, and is ended when that is too much', async (context) => {
        if (!limitsMemory()) context.skip();
        const running = await ready(await service([], { limits: { memoryBytes: 400 * 1024 * 1024 } }));
        const before = await running.memoryBytes();
        if (before !== undefined) expect(before).toBeGreaterThan(10 * 1024 * 1024);
        await requestTarget(running.target, '/allocate?megabytes=600').catch(() => {});
        expect(await running.exited).toMatchObject({ outOfMemory: true });
        expect(await running.memoryBytes()).toBeUndefined();
      });

      test('may listen anew', async () => {
        const running = await ready(await service());
        await requestTarget(running.target, '/relisten');
        await expect
          .poll(
            () =>
              requestTarget(running.target, '/healthz').then(
                (answer) => answer.status,
                () => 0,
              ),
            { timeout: 3000 },
          )
          .toBe(200);
        await running.stop();
      });

      test('several run side by side', async () => {
        const several = await Promise.all([service(['x']), service(['y'])]);
        await Promise.all(several.map(ready));
        expect(new Set(several.map((one) => JSON.stringify(one.target))).size).toBe(2);
        await Promise.all(several.map((one) => one.stop()));
      });

      test('cannot turn the router to another socket', async () => {
        const other = join(folder, 'other.sock');
        const server = await listen(other);
        const running = await service([], { command: ['node', 'hijacker.mjs', other] });
        await expect.poll(() => running.logs(1), { timeout: 5000 }).toEqual(['linked']);
        await expect(waitUntilReady(running, { path: '/', timeoutMilliseconds: 400 })).rejects.toThrow();
        await running.stop();
        server.close();
      });
    });

    test('an intruder reaches nothing where there is isolation', async () => {
      const otherFolder = join(folder, 'other-app');
      mkdirSync(otherFolder, { recursive: true });
      writeFileSync(join(otherFolder, 'secret.txt'), secret);
      const otherSocket = join(folder, 'intruded.sock');
      const servers = [await listen(otherSocket), await listen(0)];
      const port = portOf(servers[1]);
      const targets = {
        otherFile: join(otherFolder, 'secret.txt'),
        otherFolder,
        otherSocket,
        home: homedir(),
        passwdLength: readFileSync('/etc/passwd', 'utf8').length,
        tree,
        store,
        pid: process.pid,
        secret,
        port,
        gateway: '172.17.0.1',
        writes: description.isolation !== 'none',
      };
      const result = await command([], { command: ['node', 'intruder.mjs', JSON.stringify(targets)] });
      for (const server of servers) server.close();
      expect(result.stderr).toBe('');
      const reached: string[] = JSON.parse(result.stdout);
      // Without isolation the same attempts succeed: they are real ones.
      if (description.isolation === 'none') {
        expect(reached).toEqual(
          expect.arrayContaining(['other file', 'other folder', 'other socket', 'loopback port']),
        );
      } else {
        // gVisor's namespaces are its own kernel's.
        const harmless = description.isolation === 'gvisor' ? ['nested namespace'] : [];
        expect(reached.filter((name) => !harmless.includes(name))).toEqual([]);
      }
    });

    test('nothing is left behind', async () => {
      expect(await driver.sweep({ keep: [] })).toBe(0);
      const { runFolder } = underTest;
      if (runFolder === undefined) return;
      // What was ended a moment ago may still be putting its folder away.
      await expect
        .poll(() => readdirSync(runFolder).filter((entry) => entry !== 'etc'), { timeout: 15_000 })
        .toEqual([]);
    });
  });
}

function processesWith(marker: string): string[] {
  const listing = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  return listing.split('\n').filter((line) => line.includes(marker) && !/^\s*\d+ Z/.test(line));
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function listen(where: string | number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'),
    );
    if (typeof where === 'number') server.listen(where, '127.0.0.1', () => resolve(server));
    else server.listen(where, () => resolve(server));
  });
}
