import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../support/project-root.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

const built = join(projectRoot, '.build', 'client');

/** Compressed JavaScript the workbench loads before anything is opened in it. */
export function measureClient(): Figure[] {
  const page = join(built, 'index.html');
  if (!existsSync(page)) return [];
  const files = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)];
  const bytes = files.map(([, file = '']) => gzipSync(readFileSync(join(built, file))).length);
  const kilobytes = bytes.reduce((total, each) => total + each, 0) / 1024;
  return [
    figureOf({
      name: 'first load of the workbench, JavaScript compressed',
      values: [kilobytes],
      unit: 'KB',
      bar: 250,
      note: `${files.length} files`,
    }),
  ];
}
