import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const templates = join(import.meta.dirname, '..', '..', '..', '..', 'templates');
const name = /^[a-z][a-z0-9-]*$/;

/** What `usage.md` says of a block or layer; `undefined` when there is no such part. */
export function readUsage(id: string): string | undefined {
  if (!name.test(id)) return undefined;
  const file = ['blocks', 'layers', '.']
    .map((folder) => join(templates, folder, id, 'usage.md'))
    .find((path) => existsSync(path));
  return file === undefined ? undefined : readFileSync(file, 'utf8').trim();
}
