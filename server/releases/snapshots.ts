import type { Database } from '../db/pool.ts';
import { listReleases, updateRelease } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import type { AppData } from './app-data.ts';

const keptSnapshots = 10;

/** Under which an app's data are kept as of a release; not the name of the copy there is already. */
function newName({ version, snapshot }: Pick<StoredRelease, 'version' | 'snapshot'>): string {
  const usual = `snap_v${version}`;
  return snapshot === usual ? `${usual}_b` : usual;
}

/**
 * Keeps the data of a release as they are now, in place of an earlier copy of the same release, and resolves to the
 * copy's name; the oldest copies go. Nobody may use the data meanwhile.
 */
export async function takeSnapshot(
  deps: { database: Database; data: AppData },
  release: Pick<StoredRelease, 'project' | 'version' | 'spec' | 'snapshot'>,
  options: {
    /** Leaves the earlier copy of the release where it is, for the caller to drop. */
    keepEarlier?: boolean;
  } = {},
): Promise<string> {
  const { database, data } = deps;
  const { project, version, spec, snapshot: earlier } = release;
  const name = newName(release);
  await data.copy(project, spec, name);
  // Only whole copies are ever named by a release.
  await updateRelease(database, { project, version }, { snapshot: name });
  if (earlier !== null && !options.keepEarlier) await data.drop(project, earlier);
  const kept = (await listReleases(database, project)).filter(({ snapshot }) => snapshot !== null);
  for (const old of kept.slice(keptSnapshots)) {
    await updateRelease(database, { project, version: old.version }, { snapshot: null });
    if (old.snapshot !== null) await data.drop(project, old.snapshot);
  }
  return name;
}
