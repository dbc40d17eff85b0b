import type { RunResource } from '../contract/run.ts';
import { findRelease } from '../db/releases.ts';
import { presentRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { readMain } from '../git/read.ts';
import type { Repository } from '../git/repository.ts';
import { queueRun } from '../projects/approve-plan.ts';
import type { ProjectServices } from '../projects/services.ts';

/** Starts a run that proves what the person has saved in the editor since the live release, and puts it live. */
export async function publishEdits(
  services: ProjectServices,
  slug: string,
  repository: Repository,
): Promise<RunResource> {
  const main = await readMain(repository);
  return services.events.change(slug, async (change) => {
    const { transaction, project } = change;
    const version = project.currentRelease;
    const release = version === null ? undefined : await findRelease(transaction, slug, version);
    if (!release) throw new AppError('conflict', 'The app is not live yet. Approve its plan first.');
    if (main === null || main === release.commit)
      throw new AppError('conflict', 'There is nothing new to put live.');
    const run = { kind: 'build', plan: null, hash: null, restore: null, steps: [] } as const;
    return presentRun(await queueRun(services, change, { ...run, steps: [] }));
  });
}
