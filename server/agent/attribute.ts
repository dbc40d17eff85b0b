import type { PlanStep } from '../../templates/spec/plan.ts';

/** A step with the files its commit changed. */
export interface AttributedStep {
  step: PlanStep;
  paths: readonly string[];
}

/** The step that added or rewrote a check, if it is of this plan. */
export function stepOfCheck(steps: readonly AttributedStep[], check: string): string | undefined {
  return steps.findLast(({ step }) =>
    step.operations.some((operation) => operation.kind === 'put-check' && operation.check.id === check),
  )?.step.id;
}

/** The step that last put something on a page. */
export function stepOfPage(steps: readonly AttributedStep[], page: string): string | undefined {
  return steps.findLast(({ step }) =>
    step.operations.some(
      (operation) =>
        ('page' in operation && operation.page === page) ||
        (operation.kind === 'put-page' && operation.page.id === page),
    ),
  )?.step.id;
}

/** The steps that last changed these files. */
export function stepsOfFiles(steps: readonly AttributedStep[], files: readonly string[]): string[] {
  const found = files.flatMap((file) => steps.findLast(({ paths }) => paths.includes(file))?.step.id ?? []);
  return inOrder(steps, found);
}

/** Each once, in the order of the plan. */
export function inOrder(steps: readonly AttributedStep[], ids: readonly string[]): string[] {
  return steps.map(({ step }) => step.id).filter((id) => ids.includes(id));
}
