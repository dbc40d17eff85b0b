import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../templates/spec/operation.ts';
import type { PlanStep } from '../../../../templates/spec/plan.ts';
import { finishOperations } from './design/app-draft.ts';
import { readChanges } from './follow-up/follow-up.ts';

/** What a sentence asks of an app: the operations, what they mean in words, and the parts that were not understood. */
export interface Interpretation {
  operations: SpecOperation[];
  /** The same in the engine's own words; empty when nothing was understood. */
  meaning: string;
  /** A short name for a step made of it. */
  title: string;
  areas: PlanStep['areas'];
  notUnderstood: string[];
}

/** Reads a reworded or added step. `spec` is the app as the steps before it leave it. Never throws. */
export function interpretSentence(sentence: string, { spec }: { spec: AppSpec }): Interpretation {
  const { understood, answers, unclear } = readChanges(sentence, spec);
  const changes = understood.map(({ change }) => change);
  return {
    operations: finishOperations(changes.flatMap((change) => change.operations)),
    meaning: changes.map((change) => change.sentence).join(' '),
    title: changes[0]?.title.slice(0, 60) ?? sentence.trim().slice(0, 60),
    areas: [...new Set(changes.flatMap((change) => change.areas))],
    // What would only be answered in the chat is no step.
    notUnderstood: [...unclear, ...answers.map(({ clause }) => clause)].map((clause) => clause.text),
  };
}
