import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { requestTarget } from '../../../../sandbox/ready/request-target.ts';
import { waitUntilReady } from '../../../../sandbox/ready/wait-until-ready.ts';
import { listen } from './listen.ts';
import { processesWith } from './processes-with.ts';
import { secret } from './scene.ts';
import type { DriverScene } from './scene.ts';

/** What every driver must do with services. */
export function describeServices(scene: DriverScene): void {
  const { ready, service, limitsMemory } = scene;
  describe('a service', () => {
    test('answers over its target and ends politely', async () => {
      const lines: string[] = [];
      const running = await ready(await service(['one'], { onOutput: (_stream, text) => lines.push(text) }));
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
      expect(taken).toBeLessThan(scene.description.id === 'process' ? 1500 : 5000);
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
      if (scene.description.isolation !== 'gvisor') expect(processesWith(marker)).not.toEqual([]);
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
      // Also where it does not: a second try is not to find it still running.
      onTestFinished(() => running.stop());
      await requestTarget(running.target, '/relisten');
      await expect
        .poll(
          () =>
            requestTarget(running.target, '/healthz').then(
              (answer) => answer.status,
              () => 0,
            ),
          { timeout: 10_000 },
        )
        .toBe(200);
    });

    test('several run side by side', async () => {
      const several = await Promise.all([service(['x']), service(['y'])]);
      await Promise.all(several.map(ready));
      expect(new Set(several.map((one) => JSON.stringify(one.target))).size).toBe(2);
      await Promise.all(several.map((one) => one.stop()));
    });

    test('cannot turn the router to another socket', async () => {
      const other = join(scene.folder, 'other.sock');
      const server = await listen(other);
      const running = await service([], { command: ['node', 'hijacker.mjs', other] });
      await expect.poll(() => running.logs(1), { timeout: 5000 }).toEqual(['linked']);
      await expect(waitUntilReady(running, { path: '/', timeoutMilliseconds: 400 })).rejects.toThrow();
      await running.stop();
      server.close();
    });
  });
}
