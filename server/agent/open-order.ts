import { rename } from 'node:fs/promises';
import { emptySpec } from '../../templates/spec/app-spec.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import { findPlan } from '../db/plans.ts';
import type { StoredPlan } from '../db/plans.ts';
import { getProject } from '../db/projects.ts';
import type { ProjectRow } from '../db/projects.ts';
import { findRelease, listReleases } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import { findRun } from '../db/runs.ts';
import type { StoredRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { readMain } from '../git/read.ts';
import { createRepository } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { projectPaths, releasePaths } from '../releases/project-paths.ts';
import type { ProjectPaths, ReleasePaths } from '../releases/project-paths.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { parseRunState } from './run-state.ts';
import type { RunState } from './run-state.ts';

/** All a run has to know before it begins. */
export interface Order {
  project: ProjectRow;
  run: StoredRun;
  state: RunState;
  /** `null` for a restore, and for a release of the person's own edits. */
  plan: StoredPlan | null;
  steps: readonly PlanStep[];
  /** Spec of the live release. */
  base: AppSpec;
  current: StoredRelease | undefined;
  /** Whether people may have entered data that are kept on this machine, be it in an earlier release. */
  hasData: boolean;
  /** The release to go back to. */
  target: StoredRelease | undefined;
  /** Where `main` is. */
  main: string | null;
  /** Version the release will have. */
  version: number;
  paths: ProjectPaths;
  place: ReleasePaths;
  repository: Repository;
}

/** What is known of a project before anything is ordered. */
export type Ground = Pick<Order, 'project' | 'base' | 'current' | 'version' | 'paths' | 'place'> & {
  releases: readonly StoredRelease[];
};

export async function openOrder(deps: RunDependencies, slug: string, id: string): Promise<Order> {
  const { database } = deps;
  const { releases, ...ground } = await readGround(deps, slug);
  const run = await findRun(database, slug, id);
  if (!run) throw new AppError('not-found', 'There is no such run.');
  const state = parseRunState(run.state);
  const plan = run.plan === null ? null : ((await findPlan(database, slug, run.plan)) ?? null);
  const deployed = releases.length > 0 || state.deploying !== null;
  const repository = await openRepository(ground.paths.repository, deployed);
  return {
    ...ground,
    hasData: releases.some(({ spec }) => deps.data.isKeptHere(spec)),
    run,
    state,
    plan,
    steps: plan?.plan.steps ?? [],
    target: run.restore ? await findRelease(database, slug, run.restore.version) : undefined,
    main: await readMain(repository),
    repository,
  };
}

export async function readGround(
  { database, folder }: Pick<RunDependencies, 'database' | 'folder'>,
  slug: string,
): Promise<Ground> {
  const project = await getProject(database, slug);
  const releases = await listReleases(database, slug);
  const current = releases.find(({ version }) => version === project.currentRelease);
  const paths = projectPaths(folder, slug);
  const version = (releases[0]?.version ?? 0) + 1;
  const base = current?.spec ?? emptySpec;
  return { project, releases, current, base, version, paths, place: releasePaths(paths, version) };
}

// Code without any release is that of a project of the same name which Sprout's database no longer knows.
async function openRepository(path: string, deployed: boolean): Promise<Repository> {
  const repository = await createRepository(path);
  if (deployed || (await readMain(repository)) === null) return repository;
  await rename(path, `${path}-${Date.now()}`);
  return createRepository(path);
}
