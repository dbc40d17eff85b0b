import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProcessDriver } from '../../../../sandbox/drivers/process.ts';
import { createWorkspace } from '../../../../server/agent/workspace.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const signal = new AbortController().signal;

function makeTree(): string {
  const folder = temporaryFolder();
  const tree = join(folder, 'tree');
  mkdirSync(join(tree, 'src'), { recursive: true });
  mkdirSync(join(tree, 'node_modules', 'zod'), { recursive: true });
  writeFileSync(join(folder, 'secret'), 'secret');
  writeFileSync(join(tree, 'src', 'main.ts'), 'export const one: number = 1;\n');
  writeFileSync(join(tree, 'sprout.json'), '{}');
  symlinkSync('../..', join(tree, 'src', 'out'));
  return tree;
}

const driver = createProcessDriver({
  node: process.execPath,
  store: join(projectRoot, 'node_modules'),
  runFolder: join(temporaryFolder(), 'r'),
});

test('an engine reads and changes files of the app, and what it changed is known', async () => {
  const tree = makeTree();
  const workspace = createWorkspace({ tree, driver, allowed: [] });
  expect(await workspace.list()).toEqual(['sprout.json', 'src/main.ts']);
  expect(await workspace.read('src/main.ts')).toContain('one');
  expect(await workspace.read('src/none.ts')).toBeUndefined();
  await workspace.write('src/deep/new.ts', 'export {};\n');
  await workspace.remove('src/main.ts');
  expect(readFileSync(join(tree, 'src/deep/new.ts'), 'utf8')).toBe('export {};\n');
  expect([...workspace.edits]).toEqual([
    ['src/deep/new.ts', 'export {};\n'],
    ['src/main.ts', null],
  ]);
});

test.each([
  '../secret',
  '/etc/passwd',
  'src/out/secret',
  'src/out/../secret',
  'node_modules/zod/x.js',
  '.git/config',
])('neither reads nor writes %s', async (path) => {
  const workspace = createWorkspace({ tree: makeTree(), driver, allowed: [] });
  await expect(workspace.read(path)).rejects.toThrow();
  await expect(workspace.write(path, 'x')).rejects.toThrow();
  await expect(workspace.remove(path)).rejects.toThrow();
  expect(workspace.edits.size).toBe(0);
});

test('writes only where its task says', async () => {
  const workspace = createWorkspace({
    tree: makeTree(),
    driver,
    allowed: ['src/game', 'README.md', 'data/*'],
  });
  await workspace.write('src/game/board.ts', 'x');
  await workspace.write('README.md', 'x');
  await workspace.write('data/a.csv', 'x');
  for (const path of ['src/main.ts', 'src/games.ts', 'sprout.json', 'package-lock.json'])
    await expect(workspace.write(path, 'x')).rejects.toMatchObject({ code: 'forbidden' });
});

test('runs what judges the code, in the sandbox, and nothing else', async () => {
  const workspace = createWorkspace({ tree: makeTree(), driver, allowed: [] });
  await expect(workspace.run(['sh', '-c', 'id'], signal)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(workspace.run(['npm', 'install'], signal)).rejects.toMatchObject({ code: 'forbidden' });
});
