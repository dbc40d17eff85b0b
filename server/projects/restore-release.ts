import type { z } from 'zod';
import type { restoreRequestSchema } from '../contract/release.ts';
import type { RunResource } from '../contract/run.ts';
import { findRelease } from '../db/releases.ts';
import { presentRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { queueRun } from './approve-plan.ts';
import type { ProjectServices } from './services.ts';

/** Starts a run that brings a release back. */
export async function restoreRelease(
  services: ProjectServices,
  slug: string,
  restore: z.infer<typeof restoreRequestSchema>,
): Promise<RunResource> {
  return services.events.change(slug, async (change) => {
    const release = await findRelease(change.transaction, slug, restore.version);
    if (!release) throw new AppError('not-found', `There is no release v${restore.version}.`);
    if (restore.scope === 'code-and-data' && release.snapshot === null)
      throw new AppError('conflict', `No data was kept for v${restore.version}. Bring back its code only.`);
    const run = await queueRun(services, change, {
      kind: 'restore',
      plan: null,
      hash: null,
      restore,
      steps: [],
    });
    return presentRun(run);
  });
}
