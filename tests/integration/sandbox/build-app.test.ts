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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildApp } from '../../../sandbox/build/build-app.ts';
import type { BuildOptions } from '../../../sandbox/build/build-app.ts';
import { createProcessDriver } from '../../../sandbox/drivers/process.ts';
import type { Driver } from '../../../sandbox/sandbox.ts';
import { projectRoot } from '../../support/project-root.ts';

const store = join(projectRoot, 'node_modules');

describe.each(['bubblewrap', 'none'] as const)('building an app, isolation %s', (isolation) => {
  let folder: string;
  let tree: string;
  let output: string;
  let driver: Driver;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sprout-build-'));
    tree = join(folder, 'tree');
    output = join(folder, 'output');
    driver = createProcessDriver({
      node: process.execPath,
      store,
      runFolder: join(folder, 'run'),
      isolation,
    });
  });
  beforeEach(() => {
    rmSync(tree, { recursive: true, force: true });
    cpSync(join(projectRoot, 'tests/fixtures/sandbox/client-app'), tree, { recursive: true });
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function build(more: Partial<BuildOptions> = {}) {
    return buildApp(driver, { tree, store, output, ...more });
  }

  function change(path: string, addition: string): void {
    writeFileSync(join(tree, path), readFileSync(join(tree, path), 'utf8') + addition);
  }

  test('gives a built client and leaves the tree as it was', async () => {
    const before = readdirSync(tree);
    const pieces: string[] = [];
    const result = await build({ onOutput: (_stream, text) => pieces.push(text) });
    expect(result).toMatchObject({ ok: true, typeErrors: [], buildErrors: [] });
    expect(readdirSync(output).toSorted()).toEqual(['assets', 'index.html']);
    expect(readdirSync(tree).toSorted()).toEqual([...before, 'node_modules'].toSorted());
    expect(pieces.join('')).toContain('modules transformed');
    expect(result.milliseconds.link).toBeLessThan(500);
  });

  test('reports type errors with their place', async () => {
    change('src/main.tsx', '\nexport const count: number = "three";\n');
    const result = await build();
    expect(result).toMatchObject({ ok: false, buildErrors: [] });
    expect(result.typeErrors).toMatchObject([{ file: 'src/main.tsx', line: 7, column: 14 }]);
    expect(result.typeErrors[0]?.text).toContain('not assignable');
  });

  test('reports an import of a package that is not declared, although the store has it', async () => {
    change('src/main.tsx', "\nimport culori from 'culori';\nconsole.log(culori);\n");
    const result = await build();
    expect(result.typeErrors).toMatchObject([{ file: 'src/main.tsx', line: 7 }]);
    expect(result.buildErrors).toMatchObject([{ file: 'src/main.tsx' }]);
  });

  test('reports what the build found, and never builds over an old output', async () => {
    await build();
    change('src/main.css', '\n.card { @apply no-such-class; }\n');
    const result = await build();
    expect(result.buildErrors[0]?.text).toContain('unknown utility class');
    expect(existsSync(join(output, 'index.html'))).toBe(false);
  });

  test('a compiler that writes beside the source may do so', async () => {
    const manifest = readFileSync(join(tree, 'package.json'), 'utf8');
    writeFileSync(
      join(tree, 'package.json'),
      manifest.replace(
        '"tsc -b"',
        '"tsc -p tsconfig.server.json --noEmit false --emitDeclarationOnly --outDir types --tsBuildInfoFile types/x.tsbuildinfo"',
      ),
    );
    expect(await build()).toMatchObject({ ok: true });
    expect(existsSync(join(tree, 'types'))).toBe(true);
  });

  test('names dependencies that cannot be had', async () => {
    const manifest = readFileSync(join(tree, 'package.json'), 'utf8');
    writeFileSync(join(tree, 'package.json'), manifest.replace('"express"', '"left-pad"'));
    await expect(build()).rejects.toThrow('“left-pad” is not among');
  });

  test('can be aborted, also while it waits for its turn', async () => {
    const first = new AbortController();
    const second = new AbortController();
    const started = performance.now();
    const builds = [build({ signal: first.signal }), build({ signal: second.signal })];
    setTimeout(() => second.abort(), 100);
    setTimeout(() => first.abort(), 300);
    const outcomes = await Promise.allSettled(builds);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(performance.now() - started).toBeLessThan(1500);
  });

  test('a hostile configuration cannot change the tree or see its surroundings', async (context) => {
    if (isolation === 'none') context.skip();
    writeFileSync(join(folder, 'secret.txt'), 'hidden');
    const compiled = join(folder, 'compiled');
    mkdirSync(compiled);
    vi.stubEnv('NODE_COMPILE_CACHE', compiled);
    change(
      'vite.config.ts',
      [
        "\nimport { readFileSync, writeFileSync } from 'node:fs';",
        'const found: string[] = [];',
        `try { readFileSync(${JSON.stringify(join(folder, 'secret.txt'))}); found.push('read'); } catch {}`,
        `try { writeFileSync(${JSON.stringify(join(tree, 'index.html'))}, ''); found.push('written'); } catch {}`,
        `try { writeFileSync(${JSON.stringify(join(compiled, 'code'))}, ''); found.push('compiled'); } catch {}`,
        "console.log('found', found.length);\n",
      ].join('\n'),
    );
    let printed = '';
    const result = await build({ onOutput: (_stream, text) => (printed += text) });
    expect(result.ok).toBe(true);
    expect(printed).toContain('found 0');
    expect(readdirSync(compiled)).toEqual([]);
  });
});
