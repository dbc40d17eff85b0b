import type { AppSpec } from './app-spec.ts';
import { fold, type FoldResult } from './fold.ts';
import type { PlanStep } from './plan.ts';

/** The spec after each step, in order: entry `i` is the base with steps 0…i folded in. */
export function foldSteps(steps: readonly PlanStep[], base: AppSpec): FoldResult[] {
  return steps.map((_, index) => foldAll(steps.slice(0, index + 1), base));
}

/** Steps that cannot stand without the one named, directly or through others, in plan order. */
export function dependentSteps(steps: readonly PlanStep[], id: string, base: AppSpec): PlanStep[] {
  const missingAnyway = new Set(missingIn(steps, base));
  const gone = new Set([id]);
  for (;;) {
    const rest = steps.filter((step) => !gone.has(step.id));
    const torn = missingIn(rest, base).filter((name) => !missingAnyway.has(name));
    if (torn.length === 0) break;
    // The first step after which something is torn is one that needs it.
    const first = rest.find((_, index) =>
      missingIn(rest.slice(0, index + 1), base).some((name) => torn.includes(name)),
    );
    if (!first) break;
    gone.add(first.id);
  }
  return steps.filter((step) => step.id !== id && gone.has(step.id));
}

function foldAll(steps: readonly PlanStep[], base: AppSpec): FoldResult {
  return fold(
    steps.flatMap((step) => step.operations),
    base,
  );
}

function missingIn(steps: readonly PlanStep[], base: AppSpec): string[] {
  return foldAll(steps, base).problems.flatMap((problem) => problem.missing ?? []);
}
