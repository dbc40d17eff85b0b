import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { Plan, PlanStep } from '../../../templates/spec/plan.ts';
import { AppError } from '../../errors.ts';
import type { PlanLanguage } from '../plan-language.ts';

/** A plan under the pencil. */
export interface PlanDesk {
  plan: Plan;
  base: AppSpec;
  language: PlanLanguage;
}

/** What an edit made of it. */
export interface PlanChange {
  plan: Plan;
  /** One line on what the edit means now. */
  meaning: string;
  notUnderstood?: string[];
}

export function getStep(plan: Plan, id: string): PlanStep {
  const step = plan.steps.find((each) => each.id === id);
  if (!step) throw new AppError('not-found', `The plan has no step “${id}”.`, { data: { step: id } });
  return step;
}

export function withSteps(plan: Plan, steps: PlanStep[]): Plan {
  return { ...plan, steps };
}

/** The steps with the operations of each changed. */
export function mapOperations(
  plan: Plan,
  change: (operation: PlanStep['operations'][number]) => PlanStep['operations'][number][],
): Plan {
  return withSteps(
    plan,
    plan.steps.map((step) => ({ ...step, operations: step.operations.flatMap(change) })),
  );
}

/** An id for a step that no other step has. */
export function createStepId(plan: Plan, title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, 40).replace(/-$/, '');
  const wished = /^[a-z]/.test(name) ? name : `step${name && `-${name}`}`;
  const taken = new Set(plan.steps.map((step) => step.id));
  for (let count = 1; ; count++) {
    const id = count === 1 ? wished : `${wished}-${count}`;
    if (!taken.has(id)) return id;
  }
}
