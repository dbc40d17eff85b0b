import { writeSteps } from '../git/write-steps.ts';
import type { StepToWrite, WrittenStep, WrittenSteps } from '../git/write-steps.ts';
import { answersFor } from './answers.ts';
import type { ComposedSteps } from './compose-steps.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import type { RunRecord } from './run-record.ts';
import { writeByHand } from './write-by-hand.ts';
import { refuseConflicts } from './refuse-conflicts.ts';

/** Writes the steps one after the other, each with what the engine adds by hand to the composed files. */
export async function implementSteps(
  deps: RunDependencies,
  order: Order,
  job: { record: RunRecord; signal: AbortSignal; composed: ComposedSteps },
): Promise<WrittenSteps> {
  const { run, repository } = order;
  const { record, signal, composed } = job;
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
      const edits = await writeByHand(deps, order, {
        step: planned,
        task: planned.task,
        commit: written.head,
        spec: composed.spec,
        record,
        signal,
      });
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
