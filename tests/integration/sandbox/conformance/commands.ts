import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processesWith } from './processes-with.ts';
import { secret } from './scene.ts';
import type { DriverScene } from './scene.ts';

/** What every driver must do with commands. */
export function describeCommands(scene: DriverScene): void {
  const { command, limitsMemory } = scene;
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
      expect((await command(['folder'])).stdout.trim()).toBe(scene.tree);
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
      if (!scene.description.limits.includes('processes')) context.skip();
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
      expect(environment['PATH']).toContain(join(scene.tree, 'node_modules/.bin'));
    });

    test('writes in the tree only where it may', async () => {
      const file = join(scene.tree, 'written.txt');
      expect((await command(['write', file, 'x'], { access: 'write' })).stdout).toBe('written\n');
      expect(existsSync(file)).toBe(true);
      rmSync(file);
      if (scene.description.isolation === 'none') return;
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
      const extra = join(scene.folder, 'extra');
      mkdirSync(extra, { recursive: true });
      writeFileSync(join(extra, 'note.txt'), 'seen');
      const mounts = [{ path: extra, access: 'read' as const }];
      expect((await command(['read', join(extra, 'note.txt')], { mounts })).stdout).toBe('seen\n');
      const output = [{ path: extra, access: 'write' as const }];
      await command(['write', join(extra, 'answer.txt'), 'yes'], { mounts: output });
      expect(existsSync(join(extra, 'answer.txt'))).toBe(true);
      if (scene.description.isolation === 'none') return;
      expect((await command(['write', join(extra, 'no.txt'), 'x'], { mounts })).stdout).toMatch(
        /EROFS|EACCES/,
      );
    });

    test('a mount inside the tree can be writable', async () => {
      const inner = join(scene.tree, 'output');
      mkdirSync(inner, { recursive: true });
      const mounts = [{ path: inner, access: 'write' as const }];
      expect((await command(['write', join(inner, 'a.txt'), 'x'], { mounts })).stdout).toBe('written\n');
      expect(existsSync(join(inner, 'a.txt'))).toBe(true);
    });

    test('a missing mount is an error that names it', async () => {
      const missing = join(scene.folder, 'missing');
      await expect(command(['print', 'x'], { mounts: [{ path: missing, access: 'read' }] })).rejects.toThrow(
        missing,
      );
    });

    test('sees the dependency store', async () => {
      expect((await command(['read', join(scene.store, 'zod/package.json')])).stdout).toContain(
        '"name": "zod"',
      );
    });
  });
}
