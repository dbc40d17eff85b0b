import { linkDependencies } from '../../sandbox/build/link-dependencies.ts';
import { checkOut } from '../git/check-out.ts';
import { writeSteps } from '../git/write-steps.ts';
import type { StepToWrite, WrittenStep, WrittenSteps } from '../git/write-steps.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';
import { AppError } from '../errors.ts';
import { answersFor } from './answers.ts';
import type { ComposedSteps } from './compose-steps.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import type { RunRecord } from './run-record.ts';
import { contextOf } from './context-of.ts';
import type { Engine, EngineContext } from './engines/engine.ts';
import { RunFailed } from './run-failed.ts';
import { withLockfile } from './with-lockfile.ts';
import { createWorkspace } from './workspace.ts';
import type { RecordingWorkspace } from './workspace.ts';
import { refuseConflicts } from './refuse-conflicts.ts';

/** Writes the steps one after the other, each with what the engine adds by hand to the composed files. */
export async function implementSteps(
  deps: RunDependencies,
  order: Order,
  job: { record: RunRecord; signal: AbortSignal; composed: ComposedSteps },
): Promise<WrittenSteps> {
  const { run, repository } = order;
  const { record, signal, composed } = job;
  const engine = deps.engineFor('model');
  const answers = await answersFor(repository, order);
  const seconds = Math.floor(deps.now().getTime() / 1000);
  const done: WrittenStep[] = [];
  let parent = order.main;

  for (const [index, step] of composed.steps.entries()) {
    record.tell({ kind: 'step-start', run: run.id, step: step.id, index, of: composed.steps.length });
    const write = async (content: StepToWrite): Promise<WrittenSteps> => {
      const result = await writeSteps(repository, {
        run: run.id,
        parent,
        steps: [content],
        seconds,
        answers,
      });
      refuseConflicts(order, result, record);
      return result;
    };
    let written = await write(step);
    const planned = order.steps.find(({ id }) => id === step.id);
    if (planned?.task) {
      await checkOut(repository, written.head, order.place.tree);
      await linkDependencies({ tree: order.place.tree, store: deps.store });
      const driver = deps.driverFor(order.project.runtime);
      const { tree } = order.place;
      const workspace = createWorkspace({ tree, driver, allowed: planned.task.paths, store: deps.store });
      await implementOrFail(engine, planned, {
        workspace,
        context: contextOf(deps, order, { ...job, spec: composed.spec }),
      });
      signal.throwIfAborted();
      const edits = await withLockfile(deps, workspace.edits);
      if (edits.size > 0) written = await write({ ...step, edits });
    }
    const [last] = written.steps;
    if (!last) continue;
    done.push(last);
    for (const path of last.paths) record.tell({ kind: 'step-file', run: run.id, step: step.id, path });
    record.tell({
      kind: 'step-end',
      run: run.id,
      step: step.id,
      commit: last.commit,
      files: last.paths.length,
    });
    parent = written.head;
  }
  return { head: parent ?? '', steps: done, conflicts: [] };
}

/** What an engine could not do is told as a red step, so that the rest can go live. */
async function implementOrFail(
  engine: Engine,
  step: PlanStep,
  work: { workspace: RecordingWorkspace; context: EngineContext },
): Promise<void> {
  try {
    await engine.implement(step, work.workspace, work.context);
  } catch (error) {
    work.context.signal.throwIfAborted();
    if (!(error instanceof AppError) || !error.expected) throw error;
    throw new RunFailed({ stage: 'compose', summary: error.message, redSteps: [step.id] });
  }
}
