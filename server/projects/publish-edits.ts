import type { RunResource } from '../contract/run.ts';
import { findRelease } from '../db/releases.ts';
import { presentRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { readMain } from '../git/read.ts';
import type { Repository } from '../git/repository.ts';
import { queueRun } from './approve-plan.ts';
import type { ProjectServices } from './services.ts';

/** Starts a run that brings what the person committed in the editor live, through the same gate as a plan. */
export async function publishEdits(
  services: ProjectServices,
  slug: string,
  repository: Repository,
): Promise<RunResource> {
  return services.events.change(slug, async (change) => {
    const { transaction, project } = change;
    const { currentRelease } = project;
    const live = currentRelease === null ? undefined : await findRelease(transaction, slug, currentRelease);
    if (!live) throw new AppError('conflict', 'Nothing is live yet. Approve a plan first.');
    if ((await readMain(repository)) === live.commit)
      throw new AppError('conflict', 'There are no edits that are not live already.');
    const run = { kind: 'build', plan: null, hash: null, restore: null, steps: [] } as const;
    return presentRun(await queueRun(services, change, { ...run, steps: [] }));
  });
}
