import type { Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import { restoreRequestSchema } from '../contract/release.ts';
import { runQuestionSchema, runResourceSchema } from '../contract/run.ts';
import type { RunResource, RunStatus } from '../contract/run.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

/** A run as kept: what the API shows, and what the run itself needs. */
export type StoredRun = RunResource & {
  project: string;
  /** Hash of the plan that was approved. */
  hash: string | null;
  restore: z.infer<typeof restoreRequestSchema> | null;
  /** Whatever the run wrote there; it parses it itself. */
  state: unknown;
};

// What the run waits for is kept with what only the run itself reads.
const asked = z.looseObject({ question: runQuestionSchema.nullable().default(null).catch(null) });

export type RunChanges = Partial<Omit<StoredRun, 'id' | 'project' | 'startedAt'>>;

/** Statuses of a run that is under way; at most one run of a project is. */
export const activeStatuses: readonly RunStatus[] = ['queued', 'building', 'verifying', 'deploying'];

export async function insertRun(
  database: Database,
  run: Pick<StoredRun, 'id' | 'project' | 'kind' | 'plan' | 'hash' | 'restore' | 'steps'>,
): Promise<StoredRun> {
  const row = await database
    .insertInto('runs')
    .values({
      ...run,
      status: 'queued',
      steps: JSON.stringify(run.steps),
      checks: '[]',
      failure: 'null',
      restore: JSON.stringify(run.restore),
      state: 'null',
      milliseconds: JSON.stringify({ plan: 0, build: 0, verify: 0, total: 0 }),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRun(row);
}

export async function findRun(
  database: Database,
  project: string,
  id: string,
): Promise<StoredRun | undefined> {
  const row = await database
    .selectFrom('runs')
    .selectAll()
    .where('project', '=', project)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toRun(row);
}

export async function updateRun(database: Database, id: string, changes: RunChanges): Promise<StoredRun> {
  const row = await database
    .updateTable('runs')
    .set(toColumns(changes))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRun(row);
}

/** What the API shows of a run. */
export function presentRun(run: StoredRun): RunResource {
  return runResourceSchema.parse(run);
}

function toColumns(changes: RunChanges): Updateable<Tables['runs']> {
  const { steps, checks, failure, milliseconds, restore, state, question, endedAt, ...rest } = changes;
  return {
    ...rest,
    ...(steps && { steps: JSON.stringify(steps) }),
    ...(checks && { checks: JSON.stringify(checks) }),
    ...(failure !== undefined && { failure: JSON.stringify(failure) }),
    ...(milliseconds && { milliseconds: JSON.stringify(milliseconds) }),
    ...(restore !== undefined && { restore: JSON.stringify(restore) }),
    ...(state !== undefined && { state: JSON.stringify({ ...asked.parse(state ?? {}), question }) }),
    ...(endedAt !== undefined && { endedAt: endedAt === null ? null : new Date(endedAt) }),
  };
}

function toRun(row: Selectable<Tables['runs']>): StoredRun {
  const run = runResourceSchema.parse({
    ...row,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  });
  const restore = row.restore === null ? null : restoreRequestSchema.parse(row.restore);
  const { question } = asked.parse(row.state ?? {});
  return { ...run, question, project: row.project, hash: row.hash, restore, state: row.state };
}
