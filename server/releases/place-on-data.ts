import type { PreviewRouter } from '../../sandbox/preview/router.ts';
import type { Driver, Service } from '../../sandbox/sandbox.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Database } from '../db/pool.ts';
import type { ProjectRow } from '../db/projects.ts';
import { listReleases } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import type { StoredRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import type { AppData } from './app-data.ts';
import type { Apps } from './apps.ts';
import type { ReleasePaths } from './project-paths.ts';
import { incomingData, nameSnapshot, putBack, snapshotName, takeSnapshot } from './snapshots.ts';
import { startApp } from './start-app.ts';

export interface PlaceDependencies {
  database: Database;
  data: AppData;
  router: Pick<PreviewRouter, 'hold' | 'quiet'>;
  apps: Pick<Apps, 'takeDown'>;
  driverFor(runtime: ProjectRow['runtime']): Driver;
}

export interface PlaceRequest {
  project: ProjectRow;
  place: ReleasePaths;
  current: StoredRelease | undefined;
  /** The release to go back to. */
  target: StoredRelease | undefined;
  run: Pick<StoredRun, 'restore'>;
  /** Told where what people use was kept, before other data take its place; `null` once it is back. */
  noteSafety(safety: string | null): Promise<void>;
}

/** A release that runs on what people use, with requests still held. */
export interface Placed {
  service: Service;
  /** Copies of data no release names any more, to be dropped once it is live. */
  outdated: readonly string[];
  /** Lets requests go on; to be called once they are sent to the service. */
  open(): void;
  /** Takes everything back. */
  undo(): Promise<void>;
}

const quietMilliseconds = 5_000;

/**
 * Starts a proven release on what people use. One that keeps nothing on this machine is running already. Else requests
 * are held, the data are kept as of now, those of the release gone back to are put in place if asked for, and the app
 * brings them up to date as it starts.
 */
export async function placeOnData(
  deps: PlaceDependencies,
  request: PlaceRequest,
  proven: {
    candidate: { spec: AppSpec };
    proof: { service: Service | undefined; incoming?: string };
    release: StoredRelease;
  },
): Promise<Placed> {
  const { project, place, current, target, run } = request;
  const { spec } = proven.candidate;
  const { slug } = project;
  if (!deps.data.isKeptHere(spec)) {
    const { service } = proven.proof;
    if (!service) throw new AppError('internal', 'The proven app does not run any more.');
    return { service, ...(await keepDataOf(deps, slug, current)) };
  }

  const open = deps.router.hold(slug);
  let safety: string | null = null;
  const undoData = async (): Promise<void> => {
    try {
      if (safety === null) return;
      await putBack(deps.data, slug, safety);
      await request.noteSafety(null);
    } finally {
      open();
    }
  };
  try {
    await deps.router.quiet(slug, quietMilliseconds);
    let outdated: string[] = [];
    if (run.restore?.scope === 'code-and-data') {
      if (!target || target.snapshot === null)
        throw new AppError('not-found', 'The data of that release were not kept.');
      const last = (await lastKeptHere(deps, request, proven.release)) ?? target;
      const name = snapshotName(last);
      // What a crash may have left under that name must not be taken for what people use now.
      await deps.data.drop(slug, name);
      safety = name;
      await request.noteSafety(safety);
      await deps.apps.takeDown(slug);
      const incoming = proven.proof.incoming ?? incomingData;
      if (proven.proof.incoming === undefined)
        await deps.data.copy(slug, target.spec, { name: incoming, from: target.snapshot });
      await deps.data.exchange(slug, { incoming, outgoing: safety });
      outdated = await nameSnapshot(deps.database, last, safety);
    } else if (current && deps.data.isKeptHere(current.spec)) {
      ({ outdated } = await takeSnapshot(deps, current));
    }
    const service = await startApp(deps.driverFor(project.runtime), {
      slug,
      version: proven.release.version,
      tree: place.tree,
      data: await deps.data.live(slug, spec),
    });
    const undo = async (): Promise<void> => {
      await service.stop({ graceMilliseconds: 500 });
      await undoData();
    };
    return { service, outdated, open, undo };
  } catch (error) {
    await undoData();
    throw error;
  }
}

/**
 * The release whose data are on this machine now: the current one, or the last before it where that keeps them in the
 * browser.
 */
async function lastKeptHere(
  { database, data }: PlaceDependencies,
  { project, current }: PlaceRequest,
  { version }: StoredRelease,
): Promise<StoredRelease | undefined> {
  if (!current || data.isKeptHere(current.spec)) return current;
  const earlier = await listReleases(database, project.slug);
  return earlier.find((release) => release.version < version && data.isKeptHere(release.spec));
}

/** Keeps the data of a release that gives way to one that keeps nothing on this machine. */
async function keepDataOf(
  deps: PlaceDependencies,
  slug: string,
  current: StoredRelease | undefined,
): Promise<Omit<Placed, 'service'>> {
  if (!current || !deps.data.isKeptHere(current.spec))
    return { outdated: [], open: () => undefined, undo: async () => undefined };
  const open = deps.router.hold(slug);
  try {
    await deps.router.quiet(slug, quietMilliseconds);
    const { outdated } = await takeSnapshot(deps, current);
    return { outdated, open, undo: async () => open() };
  } catch (error) {
    open();
    throw error;
  }
}
