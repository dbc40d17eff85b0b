import type { PreviewRouter } from '../../sandbox/preview/router.ts';
import type { Release } from '../contract/release.ts';
import { findRelease } from '../db/releases.ts';
import { AppError } from '../errors.ts';
import { refuseWhileAtWork } from '../projects/is-at-work.ts';
import { presentRelease } from '../projects/present-project.ts';
import type { ProjectServices } from '../projects/services.ts';
import type { AppData } from './app-data.ts';
import { takeSnapshot } from './snapshots.ts';

const quietMilliseconds = 5_000;

/**
 * Keeps the data of the live release as they are now, so that they can be brought back with it. Requests wait for that
 * moment. Kept until the release is replaced, when its data are kept anew.
 */
export async function snapshotNow(
  deps: { services: ProjectServices; data: AppData; router: Pick<PreviewRouter, 'hold' | 'quiet'> },
  slug: string,
): Promise<Release> {
  const { services, data, router } = deps;
  const { database, addresses } = services;
  // The project stays locked meanwhile, so that no run begins.
  return services.events.change(slug, async (change) => {
    await refuseWhileAtWork(services, change);
    const { currentRelease } = change.project;
    const live = currentRelease === null ? undefined : await findRelease(database, slug, currentRelease);
    if (!live) throw new AppError('conflict', 'Nothing is live yet, so there are no data to keep.');
    if (!data.isKeptHere(live.spec))
      throw new AppError(
        'conflict',
        'This app keeps its data in the browser, where Sprout cannot reach them.',
      );
    const open = router.hold(slug);
    try {
      await router.quiet(slug, quietMilliseconds);
      const { name: snapshot, outdated } = await takeSnapshot({ database, data }, live);
      for (const name of outdated) await data.drop(slug, name);
      const release = presentRelease({ ...live, snapshot }, currentRelease, addresses);
      change.append({ kind: 'release-ready', run: live.run ?? '', release });
      return release;
    } finally {
      open();
    }
  });
}
