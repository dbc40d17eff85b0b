import { dependentSteps } from '../../templates/spec/fold-steps.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { parseRunState } from '../agent/run-state.ts';
import type { RunState } from '../agent/run-state.ts';
import type { ContinueRequest, RunResource } from '../contract/run.ts';
import { insertMessage } from '../db/messages.ts';
import { findPlan, updatePlan } from '../db/plans.ts';
import type { Database } from '../db/pool.ts';
import { getProject } from '../db/projects.ts';
import { activeStatuses, findRun, presentRun, updateRun } from '../db/runs.ts';
import type { StoredRun } from '../db/runs.ts';
import { AppError } from '../errors.ts';
import { startBuild } from './approve-plan.ts';
import { readBaseSpec } from './base-spec.ts';
import { changeProject } from './change-project.ts';
import { keepRevision, presentPlan } from './keep-plan.ts';
import { refuseWhileAtWork } from './is-at-work.ts';
import { runJob } from './job-names.ts';
import { findRestingStatus } from './resting-status.ts';
import type { ProjectServices } from './services.ts';

/** Stops a run; resolves once it is at rest. */
export async function cancelRun(services: ProjectServices, slug: string, id: string): Promise<RunResource> {
  const { database, jobs } = services;
  await getProject(database, slug);
  const run = await getRun(database, slug, id);
  if (activeStatuses.includes(run.status)) await jobs.cancel(slug);
  return presentRun(await getRun(database, slug, id));
}

/** Goes on with a run that a stop of Sprout interrupted, or tries one again that failed or was stopped. */
export async function continueRun(
  services: ProjectServices,
  { slug, id }: { slug: string; id: string },
  { hint }: ContinueRequest = {},
): Promise<RunResource> {
  return services.events.change(slug, async (change) => {
    const { transaction, project, append } = change;
    const run = await getRun(transaction, slug, id);
    if (activeStatuses.includes(run.status)) return presentRun(run);
    const plan = run.plan === null ? undefined : await findPlan(transaction, slug, run.plan);
    if (run.status === 'live' || project.currentRun !== id || plan?.status === 'discarded')
      throw new AppError('conflict', 'This run is over. Say in the chat what should change next.');
    await refuseWhileAtWork(services, change);
    const state = hint === undefined ? undefined : await withHint(transaction, run, hint);
    const queued = await updateRun(transaction, id, {
      status: 'queued',
      failure: null,
      endedAt: null,
      ...(state && { state }),
    });
    await services.jobs.enqueue(transaction, { project: slug, name: runJob, input: { run: id } });
    append({ kind: 'run-put', run: presentRun(queued) });
    await changeProject({ transaction, append, slug }, { status: 'queued' }, services.addresses);
    return presentRun(queued);
  });
}

/** The state of a run with what the person says should be done differently in the steps a model writes. */
async function withHint(database: Database, run: StoredRun, text: string): Promise<RunState> {
  const plan = run.plan === null ? undefined : await findPlan(database, run.project, run.plan);
  const written = plan?.plan.steps.filter(({ task }) => task !== undefined).map(({ id }) => id) ?? [];
  if (run.failure === null || written.length === 0)
    throw new AppError(
      'conflict',
      'A hint helps where a model wrote a step that failed. Say in the chat what should change instead.',
    );
  const red = run.failure.redSteps.filter((step) => written.includes(step));
  const state = parseRunState(run.state);
  const hint = { text, failure: run.failure.summary, steps: red.length > 0 ? red : written };
  return { ...state, hints: [...state.hints, hint] };
}

/** Builds the plan of a failed run again without its red steps and those that need them. */
export async function goLiveWithGreenSteps(
  services: ProjectServices,
  slug: string,
  id: string,
): Promise<RunResource> {
  return services.events.change(slug, async (change) => {
    const { transaction, project } = change;
    const run = await getRun(transaction, slug, id);
    const plan = run.plan === null ? undefined : await findPlan(transaction, slug, run.plan);
    if (!plan || run.status !== 'failed' || !run.failure || project.currentRun !== id)
      throw new AppError('conflict', 'Only a run that failed can go live with its green steps.');
    if (project.currentPlan !== plan.id || plan.hash !== run.hash)
      throw new AppError('plan-stale', 'The plan has changed since this run. Approve it to build it again.');
    const base = await readBaseSpec(transaction, project);
    const steps = withoutRed(plan.plan.steps, run.failure.redSteps, base);
    if (steps.length === 0 || steps.length === plan.plan.steps.length)
      throw new AppError('conflict', 'No step can go live without what failed. Change the step instead.');
    const green = services.language.withChecks({ ...plan.plan, steps }, base);
    const meaning = 'Only the steps that passed are built.';
    const revised = await keepRevision(change, plan, { plan: green, base, meaning });
    return presentRun(await startBuild(services, change, revised));
  });
}

/** Gives up a plan whose run failed: nothing of it is offered any more, and the app stays as it is. */
export async function dropRun(services: ProjectServices, slug: string, id: string): Promise<RunResource> {
  return services.events.change(slug, async (change) => {
    const { transaction, project, append } = change;
    const run = await getRun(transaction, slug, id);
    if (run.status !== 'failed' || project.currentRun !== id)
      throw new AppError('conflict', 'Only a run that failed can be dropped.');
    await refuseWhileAtWork(services, change);
    const plan = run.plan === null ? undefined : await findPlan(transaction, slug, run.plan);
    if (plan && project.currentPlan === plan.id) {
      const dropped = await updatePlan(transaction, plan.id, { status: 'discarded' });
      append({ kind: 'plan-put', plan: presentPlan(dropped) });
    }
    const ended = await updateRun(transaction, id, { status: 'cancelled', failure: null });
    append({ kind: 'run-put', run: presentRun(ended) });
    const text = 'Dropped. Nothing about the app has changed.';
    const message = { author: 'sprout', text, status: 'done', run: id } as const;
    append({ kind: 'message-put', message: await insertMessage(transaction, slug, message) });
    const status = await findRestingStatus(transaction, project);
    await changeProject({ transaction, append, slug }, { status }, services.addresses);
    return presentRun(ended);
  });
}

function withoutRed(steps: readonly PlanStep[], red: readonly string[], base: AppSpec): PlanStep[] {
  const gone = new Set(red);
  for (const id of red) for (const step of dependentSteps(steps, id, base)) gone.add(step.id);
  return steps.filter((step) => !gone.has(step.id));
}

export async function getRun(database: Database, slug: string, id: string): Promise<StoredRun> {
  const run = await findRun(database, slug, id);
  if (!run) throw new AppError('not-found', 'There is no such run.');
  return run;
}
