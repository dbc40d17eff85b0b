import type { RunResource } from '../contract/run.ts';
import { findPlan, updatePlan } from '../db/plans.ts';
import type { StoredPlan } from '../db/plans.ts';
import { activeStatuses, findRun, insertRun, presentRun } from '../db/runs.ts';
import type { StoredRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { createId } from '../identifier.ts';
import type { Change } from '../jobs/event-log.ts';
import { readBaseSpec } from './base-spec.ts';
import { changeProject } from './change-project.ts';
import { stale } from './find-editable-plan.ts';
import { refuseWhileAtWork } from './is-at-work.ts';
import { runJob } from './job-names.ts';
import { presentPlan } from './keep-plan.ts';
import { presentOrder } from './present-order.ts';
import type { ProjectServices } from './services.ts';

/**
 * Approves exactly the plan of this hash and starts to build it. Approving the same plan twice starts one run; once that
 * came to nothing, another.
 */
export async function approvePlan(
  services: ProjectServices,
  slug: string,
  approval: { plan: string; hash: string },
): Promise<RunResource> {
  return services.events.change(slug, async (change) => {
    const { transaction, project } = change;
    const plan =
      project.currentPlan === null ? undefined : await findPlan(transaction, slug, project.currentPlan);
    if (!plan) throw new AppError('not-found', 'There is no plan to approve.');
    if (plan.id !== approval.plan || plan.hash !== approval.hash) throw stale(plan);
    const run = plan.status === 'approved' ? await findRunOf(change, plan) : undefined;
    if (run && (activeStatuses.includes(run.status) || run.status === 'live')) return presentRun(run);
    if (plan.status !== 'awaiting-approval' && !run) throw stale(plan);
    const { problems } = presentOrder(plan.plan, await readBaseSpec(transaction, project), plan.request);
    if (problems.length > 0) throw notBuildable(problems);
    return presentRun(await startBuild(services, change, plan));
  });
}

/** Marks a plan as approved and queues the run that builds it. */
export async function startBuild(
  services: ProjectServices,
  change: Change,
  waiting: StoredPlan,
): Promise<StoredRun> {
  const plan = await updatePlan(change.transaction, waiting.id, { status: 'approved' });
  change.append({ kind: 'plan-put', plan: presentPlan(plan) });
  const steps = plan.plan.steps.map(
    ({ id, title }) => ({ id, title, status: 'waiting', commit: null }) as const,
  );
  return queueRun(services, change, { kind: 'build', plan: plan.id, hash: plan.hash, restore: null, steps });
}

/** Adds a run and the job that carries it out. Refused while something else goes on. */
export async function queueRun(
  services: ProjectServices,
  change: Change,
  run: Pick<StoredRun, 'kind' | 'plan' | 'hash' | 'restore' | 'steps'>,
): Promise<StoredRun> {
  const { jobs, addresses } = services;
  const { transaction, project, append } = change;
  const { slug } = project;
  await refuseWhileAtWork(services, change);
  const stored = await insertRun(transaction, { ...run, id: createId('r'), project: slug });
  await jobs.enqueue(transaction, { project: slug, name: runJob, input: { run: stored.id } });
  append({ kind: 'run-put', run: presentRun(stored) });
  const changes = { currentRun: stored.id, status: stored.status };
  await changeProject({ transaction, append, slug }, changes, addresses);
  return stored;
}

async function findRunOf({ transaction, project }: Change, plan: StoredPlan): Promise<StoredRun> {
  const { slug, currentRun } = project;
  const run = currentRun === null ? undefined : await findRun(transaction, slug, currentRun);
  if (run?.plan === plan.id) return run;
  throw new AppError(
    'conflict',
    'This plan was approved before. Change it, or say in the chat what to do next.',
  );
}

function notBuildable(problems: string[]): AppError {
  return new AppError('conflict', `The plan cannot be built as it is: ${problems.join(' ')}`, {
    data: { problems },
  });
}
