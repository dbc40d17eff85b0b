import type { RunQuestion } from '../contract/run.ts';
import { createId } from '../identifier.ts';
import type { AskPerson } from './engines/engine.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import type { RunRecord } from './run-record.ts';
import { parseRunState } from './run-state.ts';

/** Lets whoever works on a run ask the person, in the chat. What was answered before is not asked again. */
export function askInRun(
  { desk }: Pick<RunDependencies, 'desk'>,
  { plan }: Pick<Order, 'plan'>,
  job: { record: RunRecord; signal: AbortSignal; step?: string | undefined },
): AskPerson {
  const { record, signal, step = null } = job;
  return async ({ kind, text, choices = [] }) => {
    const { told } = parseRunState(record.run.state);
    const before = told.find((each) => each.kind === kind && each.text === text);
    if (before) return before.answer;
    const run = record.run.id;
    const host = plan?.plan.model?.host ?? '';
    const question: RunQuestion = { id: createId('q'), step, kind, text, choices: [...choices], host };
    const waiting = desk.wait({ run, id: question.id }, signal);
    record.tell({ kind: 'question-put', run, question });
    try {
      const answer = await waiting;
      const state = parseRunState(record.run.state);
      record.note({ state: { ...state, told: [...state.told, { kind, text, answer }] } });
      return answer;
    } finally {
      record.tell({ kind: 'question-put', run, question: null });
    }
  };
}
