import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pruneLockfile } from '../../../../sandbox/build/prune-lockfile.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const packages = {
  'node_modules/a': { version: '1.0.0', dependencies: { b: '^1.0.0' }, peerDependencies: { p: '*' } },
  'node_modules/a/node_modules/b': { version: '1.0.0', dependencies: { c: '*' } },
  'node_modules/b': { version: '2.0.0', dev: true },
  'node_modules/c': { version: '1.0.0', optionalDependencies: { d: '*' } },
  'node_modules/d': { version: '1.0.0' },
  'node_modules/e': { version: '1.0.0', dependencies: { d: '*' } },
  'node_modules/p': { version: '1.0.0' },
};
const storeLockfile = JSON.stringify({
  name: 'store',
  lockfileVersion: 3,
  packages: { '': {}, ...packages },
});

function prune(manifest: object): Record<string, Record<string, unknown>> {
  return JSON.parse(pruneLockfile({ packageJson: JSON.stringify(manifest), storeLockfile })).packages;
}

test('follows dependencies from where they are found, and marks how they are reached', () => {
  const kept = prune({ name: 'app', dependencies: { a: '1.0.0' }, devDependencies: { e: '^1.0.0' } });
  expect(Object.keys(kept)).toEqual([
    '',
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/c',
    'node_modules/d',
    'node_modules/e',
    'node_modules/p',
  ]);
  expect(kept['']).toEqual({ name: 'app', dependencies: { a: '1.0.0' }, devDependencies: { e: '^1.0.0' } });
  expect(kept['node_modules/d']).toEqual({ version: '1.0.0', devOptional: true });
  expect(kept['node_modules/e']).toMatchObject({ dev: true });
  expect(kept['node_modules/p']).toMatchObject({ peer: true });
  expect(kept['node_modules/a']).not.toHaveProperty('dev');
});

test('a direct dependency takes the outer place', () => {
  expect(prune({ dependencies: { b: '2' } })['node_modules/b']).toEqual({ version: '2.0.0' });
});

test('names what is not there', () => {
  expect(() => prune({ dependencies: { zz: '1' } })).toThrow('“zz” is not among');
  expect(() => prune({ dependencies: { b: '1' } })).toThrow('“b” 1, but Sprout brings 2.0.0');
});

test.each([
  { dependencies: { express: '5', pg: '8', zod: '4' }, devDependencies: { vitest: '5', typescript: '7' } },
  {
    dependencies: { react: '19', 'react-dom': '19', recharts: '3', 'radix-ui': '1' },
    devDependencies: { vite: '8', '@vitejs/plugin-react': '6', '@types/react': '19', tailwindcss: '4' },
    optionalDependencies: { pino: '10' },
  },
])('holds what npm would take (%#)', (declared) => {
  const folder = temporaryFolder();
  const packageJson = JSON.stringify({ name: 'app', version: '1.0.0', private: true, ...declared });
  const lockfilePath = join(folder, 'package-lock.json');
  writeFileSync(join(folder, 'package.json'), packageJson);
  copyFileSync(join(projectRoot, 'package-lock.json'), lockfilePath);
  const options = [
    '--package-lock-only',
    '--offline',
    '--omit-lockfile-registry-resolved',
    '--ignore-scripts',
  ];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
  const storeText = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
  // Versions of npm differ in the marks they set.
  expect(taken(pruneLockfile({ packageJson, storeLockfile: storeText }))).toEqual(
    taken(readFileSync(lockfilePath, 'utf8')),
  );
});

function taken(text: string): Record<string, unknown> {
  const entries: [string, { version?: string; integrity?: string }][] = Object.entries(
    JSON.parse(text).packages,
  );
  return Object.fromEntries(
    entries.map(([place, { version, integrity }]) => [place, { version, integrity }]),
  );
}
