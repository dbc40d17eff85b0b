import { findProject } from '../db/projects.ts';
import type { Database } from '../db/pool.ts';

// `v12--name` is the address of a release, so a name has no two hyphens in a row; 40 leave room for that.
const longest = 40;

/** A free name for a project, near the one wished for. */
export async function chooseSlug(database: Database, wished: string): Promise<string> {
  const clean = wished
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/g, '');
  const name = clean === '' ? 'app' : clean;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name.slice(0, longest - 5).replace(/-$/, '')}-${count}`;
    if (!(await findProject(database, candidate))) return candidate;
  }
}
