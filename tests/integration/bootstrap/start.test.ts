import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram } from '../../support/find-program.ts';
import { processesNaming, until } from '../../support/processes.ts';
import { projectRoot } from '../../support/project-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function runStart(args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'start'), ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

test('without git it says so in one line', async () => {
  const { child, output } = runStart([], { PATH: temporaryFolder() });
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(output()).toMatch(/^Sprout needs git[^\n]+\n$/);
});

test('without npm it says so where it would have to install', async () => {
  const checkout = temporaryFolder();
  cpSync(join(projectRoot, 'bin'), join(checkout, 'bin'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(projectRoot, file), join(checkout, file));
  const programs = join(checkout, 'programs');
  mkdirSync(programs);
  symlinkSync(findProgram(['git']) ?? '', join(programs, 'git'));
  const child = spawn(process.execPath, [join(checkout, 'bin', 'start')], { env: { PATH: programs } });
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(text).toMatch(/^Sprout needs npm[^\n]+\n$/);
});

test('an unknown option is refused', async () => {
  const { child, output } = runStart(['--fast'], {});
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(output()).toMatch(/^Unknown option --fast[^\n]+\n$/);
});

async function untilReady({ child, output }: ReturnType<typeof runStart>): Promise<void> {
  await until(() => output().includes('Sprout is ready') || child.exitCode !== null, 120_000);
  expect(output()).toContain('Sprout is ready');
}

test('it hands over to the server, passes Ctrl-C on and leaves nothing', async () => {
  const home = temporaryFolder();
  const started = runStart([], { SPROUT_HOME: home, SPROUT_PORT: '0' });
  await untilReady(started);
  const { child } = started;
  child.kill('SIGINT');
  await once(child, 'close');
  expect(child.exitCode).toBe(0);
  expect(processesNaming(home)).toEqual([]);
});

test('killed outright it takes the server with it', async () => {
  const home = temporaryFolder();
  const started = runStart([], { SPROUT_HOME: home, SPROUT_PORT: '0' });
  await untilReady(started);
  const { child } = started;
  child.kill('SIGKILL');
  await until(() => processesNaming(home).length === 0, 10_000);
});
