import { appSpecSchema, emptySpec, type AppSpec } from './app-spec.ts';
import { applyOperation } from './apply-operation.ts';
import { assembleSpec, takeApart } from './draft.ts';
import type { SpecOperation } from './operation.ts';
import type { SpecProblem } from './problem.ts';
import { findProblems } from './find-problems.ts';

export interface FoldResult {
  spec: AppSpec;
  /** What the operations left wrong; empty for a spec that can be composed. */
  problems: readonly SpecProblem[];
}

/**
 * The spec that operations make of a base. Pure. Operations on different ids give the same spec in any order; a part
 * (field, sample, block) may come before its owner. Operations on what is not there are problems, never exceptions.
 */
export function fold(operations: readonly SpecOperation[], base: AppSpec = emptySpec): FoldResult {
  const draft = takeApart(base);
  const problems: SpecProblem[] = [];
  for (const operation of operations) problems.push(...applyOperation(draft, operation));
  const { spec, problems: orphans } = assembleSpec(draft);
  const parsed = appSpecSchema.parse(spec);
  return { spec: parsed, problems: [...problems, ...orphans, ...findProblems(parsed)] };
}
