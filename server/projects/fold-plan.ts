import { z } from 'zod';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { fold } from '../../templates/spec/fold.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';

/** The spec that steps make of a base, and in words what keeps it from being built. */
export function foldPlan(
  steps: readonly PlanStep[],
  base: AppSpec,
): { spec: AppSpec; problems: string[]; missing: string[] } {
  const operations = steps.flatMap((step) => step.operations);
  try {
    const { spec, problems } = fold(operations, base);
    const sentences = new Set(problems.map((problem) => problem.sentence));
    return { spec, problems: [...sentences], missing: problems.flatMap((problem) => problem.missing ?? []) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const problems = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { spec: base, problems, missing: [] };
  }
}
