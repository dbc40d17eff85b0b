import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

/** A file or folder of the data kept beside the checkout (`SPROUT_SHARED`, else `../shared`), if it is there. */
export function findSharedData(name: string): string | undefined {
  const folder = resolve(process.env['SPROUT_SHARED'] ?? join(projectRoot, '..', 'shared'));
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}
