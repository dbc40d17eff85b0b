import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const allowed = {
  'templates/compose/a.ts': '../spec/a.ts',
  'server/contract/a.ts': '../../templates/spec/a.ts',
  'server/agent/a.ts': '../contract/a.ts',
  'server/a.ts': '../sandbox/a.ts',
  'server/b.ts': '../templates/compose/a.ts',
  'client/a.ts': '../server/contract/a.ts',
};

const refused = {
  'client/bad-server.ts': '../server/agent/a.ts',
  'client/bad-templates.ts': '../templates/compose/a.ts',
  'server/contract/bad.ts': '../agent/a.ts',
  'templates/spec/bad.ts': '../compose/a.ts',
  'templates/bad.ts': '../server/agent/a.ts',
  'sandbox/bad-server.ts': '../server/agent/a.ts',
  'sandbox/bad-templates.ts': '../templates/spec/a.ts',
  'server/bad.ts': '../client/a.ts',
};

function checkTypes(imports: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const file of globSync('{,*/,*/*/}tsconfig*.json', {
    cwd: projectRoot,
    exclude: ['node_modules', '.build'],
  })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(folder, file));
  }
  // The templates' project names files of apps one by one; empty ones do here.
  for (const [file] of readFileSync(join(folder, 'templates/tsconfig.json'), 'utf8').matchAll(
    /[\w/-]+\/files\/[\w/.-]+\.tsx?/g,
  )) {
    mkdirSync(dirname(join(folder, 'templates', file)), { recursive: true });
    writeFileSync(join(folder, 'templates', file), 'export {};\n');
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const leaves = { 'templates/spec/a.ts': '', 'sandbox/a.ts': '' };
  for (const [file, from] of Object.entries({ ...leaves, ...imports })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const source =
      from === '' ? 'export const a = 1;' : `import { a as b } from '${from}';\nexport const a = b;`;
    writeFileSync(join(folder, file), `${source}\n`);
  }
  const projects = ['templates', 'sandbox', 'server', 'client'];
  const { stdout } = spawnSync(join(projectRoot, 'node_modules/.bin/tsc'), ['-b', ...projects], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}

test('the type check lets imports go one way', () => {
  expect(checkTypes(allowed)).toBe('');
});

test.each(Object.entries(refused))('the type check refuses %s -> %s', (file, from) => {
  expect(checkTypes({ ...allowed, [file]: from })).toMatch(/error TS(6059|6307|5055|4023|2307)/);
});

test('what the browser shares with the server needs nothing but zod', () => {
  const files = globSync('{server/contract,templates/spec}/**/*.ts', { cwd: projectRoot });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const source = readFileSync(join(projectRoot, file), 'utf8');
    const imported = [...source.matchAll(/^(?:import|export)[^'"]*from\s+['"]([^'"]+)['"]/gm)].map(
      ([, name]) => name,
    );
    for (const name of imported) expect(name, file).toMatch(/^(zod$|\.{1,2}\/)/);
  }
});
