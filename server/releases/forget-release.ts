import type { Database } from '../db/pool.ts';

/** Takes back a release that did not come live. */
export async function forgetRelease(
  transaction: Database,
  release: { project: string; version: number },
): Promise<void> {
  await transaction
    .deleteFrom('releases')
    .where('project', '=', release.project)
    .where('version', '=', release.version)
    .execute();
}
