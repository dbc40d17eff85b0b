import type { ProjectStatus } from '../contract/project.ts';
import { findPlan } from '../db/plans.ts';
import type { Database } from '../db/pool.ts';
import type { ProjectRow } from '../db/projects.ts';
import { findRun } from '../db/runs.ts';

/** Where a project stands when nothing is going on: its plan waits, its last run ended somehow, or nothing yet. */
export async function findRestingStatus(
  transaction: Database,
  { slug, currentPlan, currentRun }: ProjectRow,
): Promise<ProjectStatus> {
  const plan = currentPlan === null ? undefined : await findPlan(transaction, slug, currentPlan);
  if (plan?.status === 'awaiting-approval') return 'awaiting-approval';
  const run = currentRun === null ? undefined : await findRun(transaction, slug, currentRun);
  return run?.status ?? 'idle';
}
