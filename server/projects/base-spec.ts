import { emptySpec } from '../../templates/spec/app-spec.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Database } from '../db/pool.ts';
import type { ProjectRow } from '../db/projects.ts';
import { findRelease } from '../db/releases.ts';

/** What plans of a project start from: the spec of the release that is live, or the empty one. */
export async function readBaseSpec(
  database: Database,
  project: Pick<ProjectRow, 'slug' | 'currentRelease'>,
): Promise<AppSpec> {
  if (project.currentRelease === null) return emptySpec;
  return (await findRelease(database, project.slug, project.currentRelease))?.spec ?? emptySpec;
}
