import { findPlan } from '../db/plans.ts';
import type { StoredPlan } from '../db/plans.ts';
import { activeStatuses, findRun } from '../db/runs.ts';
import type { Database } from '../db/pool.ts';
import type { ProjectRow } from '../db/projects.ts';
import { AppError } from '../errors.ts';

/** The plan on the plan card, if it can still change: it waits for approval, or its run came to nothing. */
export async function findEditablePlan(
  transaction: Database,
  project: ProjectRow,
  revision: number,
): Promise<StoredPlan> {
  const { slug, currentPlan, currentRun } = project;
  const plan = currentPlan === null ? undefined : await findPlan(transaction, slug, currentPlan);
  if (!plan)
    throw new AppError('not-found', 'There is no plan yet. It is being drafted, or nothing was asked for.');
  if (plan.revision !== revision) throw stale(plan);
  if (plan.status === 'awaiting-approval') return plan;
  const run = currentRun === null ? undefined : await findRun(transaction, slug, currentRun);
  if (run && activeStatuses.includes(run.status))
    throw new AppError('conflict', 'This plan is being built. Wait for the end, or stop it first.');
  if (plan.status !== 'approved' || run?.plan !== plan.id || run.status === 'live')
    throw new AppError('conflict', 'This plan is finished. Say in the chat what should change next.');
  return plan;
}

/** The plan is not the one the person was looking at. */
export function stale(plan: StoredPlan): AppError {
  const message = 'The plan has changed since you looked at it. Look at it again, then decide.';
  return new AppError('plan-stale', message, { data: { revision: plan.revision, hash: plan.hash } });
}
