import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../db/pool.ts';
import { listProjects } from '../db/projects.ts';
import { listReleases } from '../db/releases.ts';
import { findRun } from '../db/runs.ts';
import { candidateRef, listRefs, removeRef } from '../git/refs.ts';
import { createRepository, repairRepository } from '../git/repository.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { Log } from '../log.ts';
import type { AppData } from './app-data.ts';
import { projectPaths } from './project-paths.ts';

export interface TidyDependencies {
  database: Database;
  folder: DataFolder;
  data: AppData;
  log: Log;
}

/**
 * At the start of Sprout, before anything runs: removes what a crash left of every project (locks, candidates nobody
 * can go on with, builds that are no release, scratch data and copies that belong to no release).
 */
export async function tidyProjects(deps: TidyDependencies): Promise<void> {
  const projects = await listProjects(deps.database);
  for (const { slug, currentRun, appDatabase } of projects) {
    try {
      await tidyProject(deps, { slug, currentRun, hasDatabase: appDatabase !== null });
    } catch (error) {
      deps.log.error({ err: error, slug }, 'project could not be tidied');
    }
  }
}

async function tidyProject(
  { database, folder, data }: TidyDependencies,
  project: { slug: string; currentRun: string | null; hasDatabase: boolean },
): Promise<void> {
  const { slug } = project;
  const paths = projectPaths(folder, slug);
  const repository = await createRepository(paths.repository);
  await repairRepository(repository);

  const run = project.currentRun === null ? undefined : await findRun(database, slug, project.currentRun);
  const kept = run?.status === 'failed' ? candidateRef(run.id) : undefined;
  for (const { name } of await listRefs(repository, 'refs/sprout/candidates/'))
    if (name !== kept) await removeRef(repository, name);

  const releases = await listReleases(database, slug);
  const versions = new Set(releases.map(({ version }) => String(version)));
  for (const name of await readdir(paths.releases).catch(() => []))
    if (!versions.has(name)) await rm(join(paths.releases, name), { recursive: true, force: true });
  const snapshots = releases.flatMap(({ snapshot }) => snapshot ?? []);
  if (project.hasDatabase) await data.dropOthers(slug, snapshots);
}
