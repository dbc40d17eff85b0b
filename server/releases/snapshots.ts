import type { Database } from '../db/pool.ts';
import { listReleases, updateRelease } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import type { AppData } from './app-data.ts';

const keptSnapshots = 10;

/** Name of a copy of the data to go back to, until they take the place of what people use. */
export const incomingData = 'going-back';

/** A release whose data are kept. */
type KeptRelease = Pick<StoredRelease, 'project' | 'version' | 'spec' | 'snapshot'>;

/** Under which an app's data are kept as of a release; not the name of the copy there is already. */
export function snapshotName({ version, snapshot }: Pick<StoredRelease, 'version' | 'snapshot'>): string {
  const usual = `snap_v${version}`;
  return snapshot === usual ? `${usual}_b` : usual;
}

/**
 * Keeps the data of a release as they are now, in place of an earlier copy of the same release. Nobody may use the data
 * meanwhile. Resolves to the copy's name, and to copies no release names any more: the caller drops them once nobody
 * waits, since that takes a while.
 */
export async function takeSnapshot(
  deps: { database: Database; data: AppData },
  release: KeptRelease,
): Promise<{ name: string; outdated: string[] }> {
  const name = snapshotName(release);
  await deps.data.copy(release.project, release.spec, { name });
  // Only whole copies are ever named by a release.
  return { name, outdated: await nameSnapshot(deps.database, release, name) };
}

/** Notes where the data of a release are kept; the oldest give way. Resolves to copies no release names any more. */
export async function nameSnapshot(
  database: Database,
  { project, version, snapshot: earlier }: KeptRelease,
  name: string,
): Promise<string[]> {
  await updateRelease(database, { project, version }, { snapshot: name });
  const outdated = earlier === null ? [] : [earlier];
  const kept = (await listReleases(database, project)).filter(({ snapshot }) => snapshot !== null);
  for (const old of kept.slice(keptSnapshots)) {
    await updateRelease(database, { project, version: old.version }, { snapshot: null });
    if (old.snapshot !== null) outdated.push(old.snapshot);
  }
  return outdated;
}

/** Puts back what people used before it was put away under that name; if it was not yet, there is nothing to do. */
export async function putBack(data: AppData, slug: string, safety: string | null): Promise<void> {
  if (safety !== null && (await data.has(slug, safety))) await data.bringBack(slug, safety);
}
