import { insertProject } from '../../server/db/projects.ts';
import type { ProjectRow } from '../../server/db/projects.ts';
import type { Database } from '../../server/db/pool.ts';

/** A project with nothing in it. */
export function insertTestProject(database: Database, slug: string): Promise<ProjectRow> {
  return insertProject(database, {
    slug,
    name: slug,
    idea: 'an idea',
    engine: 'builtin',
    runtime: 'process',
    status: 'idle',
    currentRelease: null,
    currentPlan: null,
    currentRun: null,
    appDatabase: 'null',
    screenshot: null,
  });
}
