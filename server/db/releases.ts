import type { Selectable } from 'kysely';
import { z } from 'zod';
import { appSpecSchema } from '../../templates/spec/app-spec.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { releaseSchema } from '../contract/release.ts';
import type { Release } from '../contract/release.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

/** A release as kept. */
export type StoredRelease = Pick<
  Release,
  'version' | 'commit' | 'title' | 'restored' | 'steps' | 'checks' | 'createdAt'
> & {
  project: string;
  spec: AppSpec;
  /** Name of the database copy that belongs to it. */
  snapshot: string | null;
  /** File name of its picture. */
  screenshot: string | null;
  run: string | null;
};

const contents = z.object({ steps: releaseSchema.shape.steps, checks: releaseSchema.shape.checks });

/** Adds the next version of a project; the caller holds the project's row. */
export async function insertRelease(
  transaction: Database,
  release: Omit<StoredRelease, 'version' | 'createdAt'>,
): Promise<StoredRelease> {
  const { newest } = await transaction
    .selectFrom('releases')
    .select((expression) => expression.fn.max('version').as('newest'))
    .where('project', '=', release.project)
    .executeTakeFirstOrThrow();
  const row = await transaction
    .insertInto('releases')
    .values({
      ...release,
      version: (newest ?? 0) + 1,
      spec: JSON.stringify(release.spec),
      steps: JSON.stringify(release.steps),
      checks: JSON.stringify(release.checks),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRelease(row);
}

export async function findRelease(
  database: Database,
  project: string,
  version: number,
): Promise<StoredRelease | undefined> {
  const row = await database
    .selectFrom('releases')
    .selectAll()
    .where('project', '=', project)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && toRelease(row);
}

/** Newest first. */
export async function listReleases(database: Database, project: string): Promise<StoredRelease[]> {
  const rows = await database
    .selectFrom('releases')
    .selectAll()
    .where('project', '=', project)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toRelease);
}

export async function updateRelease(
  database: Database,
  key: { project: string; version: number },
  changes: Partial<Pick<StoredRelease, 'snapshot' | 'screenshot'>>,
): Promise<StoredRelease> {
  const row = await database
    .updateTable('releases')
    .set(changes)
    .where('project', '=', key.project)
    .where('version', '=', key.version)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRelease(row);
}

function toRelease(row: Selectable<Tables['releases']>): StoredRelease {
  return {
    ...row,
    ...contents.parse(row),
    spec: appSpecSchema.parse(row.spec),
    createdAt: row.createdAt.toISOString(),
  };
}
