import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Database } from '../db/pool.ts';
import { listReleases, updateRelease } from '../db/releases.ts';
import type { AppData } from './app-data.ts';

const keptSnapshots = 10;

/** The copy of an app's data as it was when a release was replaced. */
export function snapshotName(version: number): string {
  return `snap_v${version}`;
}

/** Keeps the data of a release that is about to be replaced; the oldest copies go. Nobody may use the data meanwhile. */
export async function takeSnapshot(
  deps: { database: Database; data: AppData },
  release: { project: string; version: number; spec: AppSpec },
): Promise<void> {
  const { database, data } = deps;
  const { project, version, spec } = release;
  if (!data.isKeptHere(spec)) return;
  const name = snapshotName(version);
  await data.copy(project, spec, name);
  await updateRelease(database, { project, version }, { snapshot: name });
  const kept = (await listReleases(database, project)).filter(({ snapshot }) => snapshot !== null);
  for (const old of kept.slice(keptSnapshots)) {
    await updateRelease(database, { project, version: old.version }, { snapshot: null });
    if (old.snapshot !== null) await data.drop(project, old.snapshot);
  }
}
