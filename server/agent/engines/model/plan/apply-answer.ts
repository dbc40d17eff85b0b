import { planSchema } from '../../../../../templates/spec/plan.ts';
import type { Plan, PlanStep } from '../../../../../templates/spec/plan.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';
import type { AnsweredStep, PlanAnswer } from './plan-answer.ts';

/** The draft as the answer changes it. Checks come only from an answer's free steps; those of blocks are worked out later. */
export function applyAnswer(draft: Plan, answer: PlanAnswer, { free }: { free: boolean }): Plan {
  const dropped = new Set(answer.drop);
  const changed = new Map(answer.steps.map((step) => [step.id, step]));
  const kept = draft.steps.filter((step) => !dropped.has(step.id) || changed.has(step.id));
  const made = new Map<string, PlanStep>();
  for (const step of kept) made.set(step.id, step);
  for (const step of answer.steps) made.set(step.id, changeStep(step, made.get(step.id), free));
  const steps = orderOf(kept, answer.steps).flatMap((id) => made.get(id) ?? []);
  return planSchema.parse({
    summary: answer.summary || draft.summary,
    steps,
    questions: answer.questions.map((question) => ({
      ...question,
      choices: [...new Set([question.chosen, ...question.choices])].slice(0, 6),
    })),
  });
}

function changeStep(step: AnsweredStep, draft: PlanStep | undefined, free: boolean): PlanStep {
  const { id, title, sentence } = step;
  const before = draft && step.keep ? draft.operations.filter((each) => draft.task || !isCheck(each)) : [];
  const task = free ? (step.task ?? draft?.task) : undefined;
  const checks: SpecOperation[] = task ? step.checks.map((check) => ({ kind: 'put-check', check })) : [];
  const own = step.operations.filter((operation) => !isCheck(operation));
  return {
    id,
    title,
    sentence,
    areas: [...new Set([...(draft?.areas ?? []), ...step.areas])],
    phrases: draft?.phrases ?? [],
    operations: [...before, ...own, ...checks],
    ...(task && { task }),
  };
}

function isCheck({ kind }: SpecOperation): boolean {
  return kind === 'put-check' || kind === 'remove-check';
}

/** The draft's order, with new steps after the step the answer has before them; the answer's own order if it names all. */
function orderOf(kept: readonly PlanStep[], answered: readonly AnsweredStep[]): string[] {
  const named = answered.map(({ id }) => id);
  const ids = kept.map(({ id }) => id);
  if (ids.every((id) => named.includes(id))) return [...new Set(named)];
  for (const [index, id] of named.entries()) {
    if (ids.includes(id)) continue;
    const before = named[index - 1];
    const at = before === undefined ? ids.length : ids.indexOf(before) + 1;
    ids.splice(at, 0, id);
  }
  return ids;
}
