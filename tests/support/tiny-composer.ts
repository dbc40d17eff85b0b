import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Composer } from '../../server/agent/compose-steps.ts';
import { createAppLock } from '../../server/agent/lock-app.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { projectRoot } from './project-root.ts';

const folder = join(projectRoot, 'tests', 'fixtures', 'tiny-app');

/**
 * Composes apps of a few small files: a heading and a paragraph for each page. A page whose introduction is `type
 * error`, `throws` or `does not start` has that fault.
 */
export function createTinyComposer(): Composer {
  return {
    compose: async (spec, sources) => {
      const files = new Map(readFixture());
      for (const page of Object.values(spec.pages)) files.set(`src/pages/${page.id}.ts`, printPage(page));
      files.set('src/pages.ts', printPages(Object.keys(spec.pages)));
      files.set('sprout.json', `${JSON.stringify(spec, null, 2)}\n`);
      for (const [path, text] of sources) files.set(path, text);
      const hopeless = Object.values(spec.pages).some(
        ({ introduction }) => introduction === 'does not start',
      );
      if (hopeless) files.set('server/main.ts', `throw new Error('no way');\n`);
      return files;
    },
    checksFor: (spec) => Object.values(spec.checks),
    lock: createAppLock(join(projectRoot, 'node_modules')),
  };
}

function readFixture(): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

function printPage({ path, title, introduction = '' }: AppSpec['pages'][string]): string {
  const start = {
    'type error': `const wrong: number = 'text';\nexport const start = () => wrong;`,
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
