import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DependencyError } from '../../../../sandbox/build/dependency-error.ts';
import { linkDependencies } from '../../../../sandbox/build/link-dependencies.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function storeWith(packages: Record<string, object>): string {
  const store = join(temporaryFolder(), 'node_modules');
  for (const [name, content] of Object.entries(packages)) {
    mkdirSync(join(store, name), { recursive: true });
    writeFileSync(join(store, name, 'package.json'), JSON.stringify({ name, ...content }));
  }
  return store;
}

function treeWith(manifest: object): string {
  const tree = temporaryFolder();
  writeFileSync(join(tree, 'package.json'), JSON.stringify(manifest));
  return tree;
}

const store = storeWith({
  plain: { version: '1.2.3' },
  '@scope/tool': { version: '2.0.0', bin: './cli.js' },
  many: {
    version: '1.0.0',
    bin: { one: 'bin/one.js', '../two': 'bin/two.js', three: '../../../etc/passwd' },
  },
  unused: { version: '1.0.0' },
});

test('links what is declared and its programs, and nothing else', async () => {
  const tree = treeWith({
    dependencies: { plain: '^1.0.0', many: '*' },
    devDependencies: { '@scope/tool': '2.0.0' },
  });
  expect(await linkDependencies({ tree, store })).toEqual({ linked: 3 });
  const folder = join(tree, 'node_modules');
  expect(readdirSync(folder).toSorted()).toEqual(
    ['.bin', '.tmp', '.vite', '.vite-temp', '@scope', 'many', 'plain'].toSorted(),
  );
  expect(readdirSync(join(folder, '.bin')).toSorted()).toEqual(['one', 'tool']);
  expect(readlinkSync(join(folder, '@scope/tool'))).toBe(join(store, '@scope/tool'));
  expect(readlinkSync(join(folder, '.bin/tool'))).toBe(join(store, '@scope/tool/cli.js'));
});

test('leaves a right folder alone and mends a wrong one', async () => {
  const tree = treeWith({ dependencies: { plain: '^1.0.0' } });
  await linkDependencies({ tree, store });
  const before = lstatSync(join(tree, 'node_modules')).ino;
  await linkDependencies({ tree, store });
  expect(lstatSync(join(tree, 'node_modules')).ino).toBe(before);
  symlinkSync(join(store, 'unused'), join(tree, 'node_modules/unused'));
  await linkDependencies({ tree, store });
  expect(readdirSync(join(tree, 'node_modules'))).not.toContain('unused');
});

test('a node_modules that is a link elsewhere is replaced, not followed', async () => {
  const tree = treeWith({ dependencies: { plain: '^1.0.0' } });
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'precious.txt'), 'x');
  symlinkSync(elsewhere, join(tree, 'node_modules'));
  await linkDependencies({ tree, store });
  expect(readFileSync(join(elsewhere, 'precious.txt'), 'utf8')).toBe('x');
  expect(readdirSync(elsewhere)).toEqual(['precious.txt']);
});

test('names every package it cannot give, with both versions', async () => {
  const tree = treeWith({
    dependencies: { plain: '^2.0.0', absent: '1.0.0', many: 'git+https://example.org/x.git' },
  });
  const error: unknown = await linkDependencies({ tree, store }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DependencyError);
  expect(error instanceof DependencyError && error.problems).toEqual([
    { name: 'absent', requested: '1.0.0', problem: 'missing' },
    { name: 'many', requested: 'git+https://example.org/x.git', available: '1.0.0', problem: 'source' },
    { name: 'plain', requested: '^2.0.0', available: '1.2.3', problem: 'version' },
  ]);
  expect(String(error)).toContain('“plain” ^2.0.0, but Sprout brings 1.2.3');
  expect(String(error)).toContain('“absent” is not among');
});

test.each([
  '../x',
  '..',
  '.bin',
  '/etc',
  '@scope/../../x',
  'a/b/c',
  '@scope',
  'node_modules',
  '',
  'A b',
  '__proto__',
])('refuses %j as a name', async (name) => {
  const tree = temporaryFolder();
  writeFileSync(join(tree, 'package.json'), `{"dependencies":{${JSON.stringify(name)}:"*"}}`);
  const outcome = await linkDependencies({ tree, store }).catch((error: unknown) => String(error));
  if (name !== '__proto__') expect(outcome).toContain('is not a package name');
  else expect(outcome).toEqual({ linked: 0 });
  expect(readdirSync(tree).filter((entry) => entry !== 'package.json' && entry !== 'node_modules')).toEqual(
    [],
  );
});

test('says what is wrong with a package.json', async () => {
  const tree = temporaryFolder();
  writeFileSync(join(tree, 'package.json'), '{');
  await expect(linkDependencies({ tree, store })).rejects.toThrow('package.json is not valid JSON');
  writeFileSync(join(tree, 'package.json'), '{"dependencies": {"plain": 3}}');
  await expect(linkDependencies({ tree, store })).rejects.toThrow('package.json is not right');
});
