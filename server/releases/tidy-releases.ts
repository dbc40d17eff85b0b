import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectPaths } from './project-paths.ts';

const keptBuilds = 12;

/** Removes builds but for the newest ones and those named; each can be built again from its commit. */
export async function tidyReleases(
  paths: ProjectPaths,
  releases: { newest: number; keep: readonly number[] },
): Promise<void> {
  const newest = Array.from({ length: keptBuilds }, (_, index) => releases.newest - index);
  const kept = new Set([...newest, ...releases.keep].map(String));
  const present = await readdir(paths.releases).catch(() => []);
  for (const name of present)
    if (!kept.has(name)) await rm(join(paths.releases, name), { recursive: true, force: true });
}
