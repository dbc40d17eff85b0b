import { dependentSteps } from '../../../templates/spec/fold-steps.ts';
import type { PlanStep } from '../../../templates/spec/plan.ts';
import { AppError } from '../../errors.ts';
import { foldPlan } from '../fold-plan.ts';
import { createStepId, getStep, withSteps } from './plan-change.ts';
import type { PlanChange, PlanDesk } from './plan-change.ts';
import { editWords } from './words/edit-words.ts';

/** Adds a step for a sentence; one that is not understood is kept as a note. */
export function addStep(
  { plan, base, language }: PlanDesk,
  { sentence, before }: { sentence: string; before?: string },
): PlanChange {
  const { step, meaning, notUnderstood } = language.interpret(sentence, foldPlan(plan.steps, base).spec);
  const understood = step.operations.length > 0;
  const added: PlanStep = {
    ...step,
    id: createStepId(plan, step.title),
    sentence,
    ...(!understood && { note: sentence.slice(0, 600) }),
  };
  const at = before === undefined ? plan.steps.length : plan.steps.indexOf(getStep(plan, before));
  return {
    plan: withSteps(plan, plan.steps.toSpliced(at, 0, added)),
    meaning: understood ? meaning : editWords({ plan, base }).noteOnly,
    notUnderstood,
  };
}

/** Moves a step before another, or to the end. Refused where something would come before what it needs. */
export function moveStep({ plan, base }: PlanDesk, id: string, before: string | undefined): PlanChange {
  const step = getStep(plan, id);
  const words = editWords({ plan, base });
  const target = before === undefined ? undefined : getStep(plan, before);
  if (target === step) return { plan, meaning: words.stays };
  const others = plan.steps.filter((each) => each !== step);
  const at = target ? others.indexOf(target) : others.length;
  const steps = others.toSpliced(at, 0, step);
  const torn = steps.findIndex((_, index) => {
    const early = foldPlan(steps.slice(0, index + 1), base).missing;
    return early.some((name) => !foldPlan(steps, base).missing.includes(name));
  });
  const wasTorn = plan.steps.some((_, index) => {
    const early = foldPlan(plan.steps.slice(0, index + 1), base).missing;
    return early.some((name) => !foldPlan(plan.steps, base).missing.includes(name));
  });
  const early = steps[torn];
  if (early && !wasTorn)
    throw new AppError('step-needed', `“${early.title}” would come before what it needs. The order stays.`, {
      data: { steps: [early.id] },
    });
  return {
    plan: withSteps(plan, steps),
    meaning: target ? words.before(step.title, target.title) : words.last(step.title),
  };
}

/** Takes a step out, with those that need it if asked to; else refused with their names. */
export function removeStep({ plan, base }: PlanDesk, id: string, withDependents: boolean): PlanChange {
  const step = getStep(plan, id);
  const dependents = dependentSteps(plan.steps, id, base);
  if (dependents.length > 0 && !withDependents) {
    const titles = dependents.map((each) => `“${each.title}”`).join(', ');
    throw new AppError(
      'step-needed',
      `${titles} cannot be built without “${step.title}”. Remove them as well?`,
      {
        data: { steps: dependents.map((each) => ({ id: each.id, title: each.title })) },
      },
    );
  }
  const gone = new Set([step, ...dependents]);
  return {
    plan: withSteps(
      plan,
      plan.steps.filter((each) => !gone.has(each)),
    ),
    meaning: editWords({ plan, base }).removed([...gone].map(({ title }) => title)),
  };
}
