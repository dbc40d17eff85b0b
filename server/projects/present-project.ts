import type { ProjectSummary, ProjectView } from '../contract/project.ts';
import type { Release } from '../contract/release.ts';
import type { ProjectRow } from '../db/projects.ts';
import type { StoredRelease } from '../db/releases.ts';
import type { Addresses } from './addresses.ts';

export function presentSummary(row: ProjectRow, addresses: Addresses): ProjectSummary {
  return {
    slug: row.slug,
    name: row.name,
    idea: row.idea,
    url: addresses.app(row.slug),
    status: row.status,
    release: row.currentRelease,
    screenshot: row.screenshot === null ? null : addresses.screenshot(row.slug, row.screenshot),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    engine: row.engine,
    model: row.model,
  };
}

export function presentProject(row: ProjectRow, addresses: Addresses): ProjectView['project'] {
  return { ...presentSummary(row, addresses), engine: row.engine, model: row.model, runtime: row.runtime };
}

/** `current` is the version that is live. */
export function presentRelease(
  release: StoredRelease,
  current: number | null,
  addresses: Addresses,
): Release {
  const { project, version, commit, title, restored, steps, checks, createdAt } = release;
  return {
    version,
    commit,
    title,
    restored,
    steps,
    checks,
    hasSnapshot: release.snapshot !== null,
    screenshot: release.screenshot === null ? null : addresses.screenshot(project, release.screenshot),
    url: addresses.app(project, version),
    createdAt,
    current: version === current,
  };
}
