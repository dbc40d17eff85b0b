import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDataFolder } from '../../../../server/home/lock.ts';
import { processStart } from '../../../../server/home/process-identity.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('a folder is taken once, and free again after its release', () => {
  const folder = temporaryFolder();
  const lock = lockDataFolder(folder);
  expect(() => lockDataFolder(folder)).toThrow(`in use by another Sprout (process ${process.pid})`);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
  lockDataFolder(folder).release();
});

test.each([
  ['a process that is gone', `${spawnSync('true').pid} boot:1\n`],
  ['another process that got the same id since', `${process.ppid} boot:1\n`],
  ['an earlier life with our own id, as in a container', `${process.pid} boot:1\n`],
  ['nobody', ''],
  ['nonsense', 'nonsense\n'],
])('a lock left behind by %s is taken over', (_who, content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'sprout.lock'), content);
  const lock = lockDataFolder(folder);
  expect(readdirSync(folder)).toEqual(['sprout.lock']);
  lock.release();
});

test('a lock of a running process is respected', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'sprout.lock'), `${process.ppid} ${processStart(process.ppid)}\n`);
  expect(() => lockDataFolder(folder)).toThrow(`in use by another Sprout (process ${process.ppid})`);
});
