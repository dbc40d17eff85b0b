import { updateProject } from '../db/projects.ts';
import { findRelease } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import { presentRelease } from '../projects/present-project.ts';
import { forgetRelease } from '../releases/forget-release.ts';
import { putBack } from '../releases/snapshots.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';

/**
 * Settles a release that was noted but not yet current when its run broke: it becomes current if `main` had moved to
 * it, which is answered, else it is forgotten, and what people use is as it was before.
 */
export async function settleDeployment(
  deps: RunDependencies,
  order: Order,
): Promise<StoredRelease | undefined> {
  const { deploying } = order.state;
  if (!deploying) return undefined;
  const { slug } = order.project;
  const release = await findRelease(deps.database, slug, deploying.version);
  if (!release || release.commit !== deploying.commit) return undefined;
  const done = order.main === release.commit;
  if (!done) await putBack(deps.data, slug, deploying.safety);
  await deps.events.change(slug, async (change) => {
    if (!done) {
      await forgetRelease(change.transaction, release);
      return;
    }
    const project = await updateProject(change.transaction, slug, {
      currentRelease: release.version,
      name: release.spec.name,
    });
    change.append({
      kind: 'release-ready',
      run: order.run.id,
      release: presentRelease(release, project.currentRelease, deps.addresses),
    });
  });
  return done ? release : undefined;
}
