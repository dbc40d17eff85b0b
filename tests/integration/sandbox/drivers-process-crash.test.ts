import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProcessDriver } from '../../../sandbox/drivers/process.ts';

const programs = join(import.meta.dirname, '../../fixtures/sandbox/programs');
const store = join(import.meta.dirname, '../../../node_modules');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sprout-crash-'));
  cpSync(programs, join(folder, 'tree'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startControlPlane(isolation: 'bubblewrap' | 'none', marker: string) {
  return spawn(
    process.execPath,
    [join(programs, 'control-plane.ts'), store, join(folder, 'run'), join(folder, 'tree'), isolation, marker],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

async function crash(isolation: 'bubblewrap' | 'none', marker: string): Promise<void> {
  const controlPlane = startControlPlane(isolation, marker);
  let output = '';
  controlPlane.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  await expect
    .poll(() => output.includes('sleeping') && output.includes('listening'), { timeout: 10_000 })
    .toBe(true);
  const died = new Promise((resolve) => controlPlane.once('exit', resolve));
  controlPlane.kill('SIGKILL');
  await died;
}

function running(marker: string): string[] {
  const listing = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' });
  return listing.split('\n').filter((line) => line.includes(marker) && !/^\s*\d+ Z/.test(line));
}

test('under bubblewrap nothing outlives a killed control plane', async () => {
  const marker = `crash-bubblewrap-${process.pid}`;
  await crash('bubblewrap', marker);
  await expect.poll(() => running(marker), { timeout: 2000 }).toEqual([]);
  const driver = createProcessDriver({ node: process.execPath, store, runFolder: join(folder, 'run') });
  expect(await driver.sweep({ keep: [] })).toBe(0);
  expect(readdirSync(join(folder, 'run'))).toEqual(['etc']);
});

test('without isolation a sweep ends what a killed control plane left, but for what is kept', async () => {
  const marker = `crash-plain-${process.pid}`;
  await crash('none', marker);
  expect(running(marker).length).toBeGreaterThanOrEqual(4);
  const bystander = spawn('sleep', ['30', '0', '0'], { stdio: 'ignore' });
  const driver = createProcessDriver({
    node: process.execPath,
    store,
    runFolder: join(folder, 'run'),
    isolation: 'none',
  });
  expect(await driver.sweep({ keep: ['crashed'] })).toBe(1);
  expect(running(marker).length).toBeGreaterThanOrEqual(2);
  expect(await driver.sweep({ keep: [] })).toBe(1);
  expect(running(marker)).toEqual([]);
  expect(readdirSync(join(folder, 'run'))).toEqual([]);
  expect(bystander.exitCode).toBeNull();
  bystander.kill();
});

test.each(['bubblewrap', 'none'] as const)(
  'a sweep ends what was started in the moment of the kill (%s)',
  async (isolation) => {
    const driver = createProcessDriver({
      node: process.execPath,
      store,
      runFolder: join(folder, 'run'),
      isolation,
    });
    for (let kill = 0; kill < 8; kill += 1) {
      const marker = `crash-at-once-${isolation}-${process.pid}-${kill}`;
      const controlPlane = startControlPlane(isolation, marker);
      const died = new Promise((resolve) => controlPlane.once('exit', resolve));
      // A folder for it is the first sign of a program; some milliseconds later it is there, recorded or not.
      await expect.poll(() => runFolders().length, { timeout: 10_000, interval: 1 }).toBeGreaterThan(0);
      await pause(kill * 3);
      controlPlane.kill('SIGKILL');
      await died;
      // What was being started has its own environment by the time another control plane looks.
      await pause(50);
      await driver.sweep({ keep: [] });
      expect(running(marker)).toEqual([]);
      expect(runFolders()).toEqual([]);
    }
  },
);

function runFolders(): string[] {
  return existsSync(join(folder, 'run'))
    ? readdirSync(join(folder, 'run')).filter((name) => name !== 'etc')
    : [];
}
