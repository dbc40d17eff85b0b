import { readFile, rm, writeFile } from 'node:fs/promises';
import { DependencyError } from '../../sandbox/build/dependency-error.ts';
import { linkDependencies } from '../../sandbox/build/link-dependencies.ts';
import { buildApp } from '../../sandbox/build/build-app.ts';
import type { Driver } from '../../sandbox/sandbox.ts';
import { AppError } from '../errors.ts';
import { checkOut } from '../git/check-out.ts';
import { releasePaths } from './project-paths.ts';
import type { ProjectPaths, ReleasePaths } from './project-paths.ts';

export interface ReleaseToPrepare {
  version: number;
  commit: string;
}

/** Whether the release is there, built whole from this commit. */
export async function isBuilt(release: ReleasePaths, commit: string): Promise<boolean> {
  const marker = await readFile(release.marker, 'utf8').catch(() => '');
  return marker === commit;
}

/** The folder of a release, built again from its commit where it is no longer kept. */
export async function prepareRelease(
  place: { driver: Driver; store: string; paths: ProjectPaths },
  { version, commit }: ReleaseToPrepare,
  signal?: AbortSignal,
): Promise<ReleasePaths> {
  const release = releasePaths(place.paths, version);
  if (await isBuilt(release, commit)) {
    // Sprout may have been moved to another folder, its packages with it. What it lacks now, the app says itself.
    await linkDependencies({ tree: release.tree, store: place.store }).catch((error: unknown) => {
      if (!(error instanceof DependencyError)) throw error;
    });
    return release;
  }
  await rm(release.folder, { recursive: true, force: true });
  await checkOut({ path: place.paths.repository }, commit, release.tree);
  const { tree, output } = release;
  const result = await buildApp(place.driver, { tree, output, store: place.store, signal });
  // It was type-checked when it was released; that may have been with another compiler.
  if (result.buildErrors.length > 0) {
    throw new AppError('sandbox-failed', `v${version} could not be built again.`, {
      data: { errors: result.buildErrors.slice(0, 5).map(({ text }) => text.slice(0, 500)) },
    });
  }
  await markBuilt(release, commit);
  return release;
}

export async function markBuilt(release: ReleasePaths, commit: string): Promise<void> {
  await writeFile(release.marker, commit);
}
