import { createHash } from 'node:crypto';
import { linkDependencies } from '../../sandbox/build/link-dependencies.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { fold } from '../../templates/spec/fold.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import { findWriting, putWriting } from '../db/model-writings.ts';
import type { Edits } from '../db/model-writings.ts';
import { AppError } from '../errors.ts';
import { checkOut } from '../git/check-out.ts';
import { contextOf } from './context-of.ts';
import { createBrowsing } from './browse.ts';
import { dataTools } from './data-tools.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { RunFailed } from './run-failed.ts';
import type { RunRecord } from './run-record.ts';
import { tryOut } from './try-out.ts';
import { withLockfile } from './with-lockfile.ts';
import { createWorkspace } from './workspace.ts';

/**
 * What a model adds by hand to the composed files of a step, which `commit` has. It is kept with the plan: a run that
 * is tried again or goes on after a stop does not ask for it once more.
 */
export async function writeByHand(
  deps: RunDependencies,
  order: Order,
  job: {
    step: PlanStep;
    task: NonNullable<PlanStep['task']>;
    commit: string;
    spec: AppSpec;
    record: RunRecord;
    signal: AbortSignal;
  },
): Promise<Edits> {
  const { step, task, commit, signal } = job;
  const { repository, place, project, plan } = order;
  const { database, store } = deps;
  const key = plan && { plan: plan.id, step: step.id, digest: digestOf(order, step) };
  const known = key ? await findWriting(database, key) : undefined;
  if (known) return known;
  const { tree } = place;
  await checkOut(repository, commit, tree);
  await linkDependencies({ tree, store });
  const driver = deps.driverFor(project.runtime);
  const context = contextOf(deps, order, job);
  const workspace = createWorkspace({ tree, driver, allowed: task.paths, store, ask: context.ask });
  const here = fold(
    order.steps.slice(0, order.steps.indexOf(step) + 1).flatMap(({ operations }) => operations),
    order.base,
  );
  const browsing = createBrowsing(deps, order, { spec: here.spec, edits: workspace.edits, signal });
  try {
    const trying = {
      ...workspace,
      ...dataTools(deps, order, context.ask),
      open: browsing.open,
      tryOut: async () => {
        await browsing.close();
        return tryOut(deps, order, { step, spec: here.spec, signal });
      },
    };
    await deps.engineFor('model').implement(step, trying, context);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError) || !error.expected) throw error;
    // Told as a red step, so that the rest can go live.
    throw new RunFailed({ stage: 'compose', summary: error.message, redSteps: [step.id] });
  } finally {
    await browsing.close();
  }
  signal.throwIfAborted();
  const edits = await withLockfile(deps, workspace.edits);
  if (key && edits.size > 0) await putWriting(database, key, edits);
  return edits;
}

// It holds as long as what it was written upon is the same: the person's code, all that comes before in the plan, and
// what the person said should be done differently there.
function digestOf({ main, steps, state }: Order, step: PlanStep): string {
  const before = steps.slice(0, steps.findIndex(({ id }) => id === step.id) + 1);
  const meaning = before.map(({ id, sentence, operations, task }) => [id, sentence, operations, task]);
  const hints = state.hints.filter((hint) => before.some(({ id }) => hint.steps.includes(id)));
  return createHash('sha256')
    .update(JSON.stringify(hints.length > 0 ? [main, meaning, hints] : [main, meaning]))
    .digest('hex');
}
