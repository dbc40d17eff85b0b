import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Composer } from '../../server/agent/compose-steps.ts';
import { createAppLock } from '../../server/agent/lock-app.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { projectRoot } from './project-root.ts';

const folder = join(projectRoot, 'tests', 'fixtures', 'tiny-app');

/**
 * Composes apps of a few small files: a heading and a paragraph for each page. A page whose introduction is `type
 * error`, `late type error` (found after three seconds), `throws`, `does not start` or `no rows` (fails once there are
 * rows) has that fault.
 */
export function createTinyComposer(): Composer {
  return {
    compose: async (spec, sources) => {
      const files = new Map(readFixture());
      choosePostgres(files, spec);
      for (const page of Object.values(spec.pages)) files.set(`src/pages/${page.id}.ts`, printPage(page));
      files.set('src/pages.ts', printPages(Object.keys(spec.pages)));
      files.set('sprout.json', `${JSON.stringify(spec, null, 2)}\n`);
      for (const [path, text] of sources) files.set(path, text);
      const hopeless = Object.values(spec.pages).some(
        ({ introduction }) => introduction === 'does not start',
      );
      if (hopeless) files.set('server/main.ts', `throw new Error('no way');\n`);
      const late = Object.values(spec.pages).some(({ introduction }) => introduction === 'late type error');
      const manifest = files.get('package.json') ?? '';
      if (late) files.set('package.json', manifest.replace('"tsc --noEmit"', '"sleep 3; tsc --noEmit"'));
      return files;
    },
    checksFor: (spec) => Object.values(spec.checks),
    lock: createAppLock(join(projectRoot, 'node_modules')),
  };
}

function choosePostgres(files: Map<string, string>, spec: AppSpec): void {
  const server = files.get('server/main-postgres.ts') ?? '';
  files.delete('server/main-postgres.ts');
  if (spec.storage !== 'postgres') return;
  const faulty = Object.values(spec.pages).filter(({ introduction }) => introduction === 'no rows');
  const paths = JSON.stringify(faulty.map(({ path }) => path));
  files.set('server/main.ts', server);
  files.set('server/faults.ts', `export const faults: string[] = ${paths};\n`);
  const manifest = files.get('package.json') ?? '';
  files.set(
    'package.json',
    manifest.replace('"express": "*"', '"express": "*", "pg": "*", "@types/pg": "*"'),
  );
}

function readFixture(): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

function printPage({ path, title, introduction = '' }: AppSpec['pages'][string]): string {
  const wrong = `const wrong: number = 'text';\nexport const start = () => wrong;`;
  const start = {
    'type error': wrong,
    'late type error': wrong,
    throws: `export const start = () => {\n  throw new Error('boom');\n};`,
  }[introduction];
  return [
    `export const path = ${JSON.stringify(path)};`,
    '',
    `export const title = ${JSON.stringify(title)};`,
    '',
    `// Shown under the title.`,
    '',
    `export const introduction = ${JSON.stringify(introduction)};`,
    '',
    start ?? 'export const start = undefined;',
    '',
  ].join('\n');
}

function printPages(ids: readonly string[]): string {
  const names = ids.map((id) => id.replaceAll('-', '_'));
  return [
    ...ids.map((id, index) => `import * as ${names[index]} from './pages/${id}.ts';`),
    '',
    `interface Page { path: string; title: string; introduction: string; start: (() => unknown) | undefined }`,
    `export const pages: readonly Page[] = [${names.join(', ')}];`,
    '',
  ].join('\n');
}
