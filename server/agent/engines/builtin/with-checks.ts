import { checksFor } from '../../../../templates/compose/checks-for.ts';
import type { Catalogue } from '../../../../templates/compose/layer.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { checkSchema, type Check } from '../../../../templates/spec/check.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import type { SpecOperation } from '../../../../templates/spec/operation.ts';
import type { Plan, PlanStep } from '../../../../templates/spec/plan.ts';
import { sayWhyGone } from './say/why-gone.ts';

/**
 * The plan with the checks its steps bring and take away, worked out afresh: each step carries the difference that its
 * own operations make. Any change of a plan goes through here. Checks of steps with a task (model engine) stay.
 */
export function withChecks(plan: Plan, baseSpec: AppSpec, catalogue: Catalogue): Plan {
  const steps: PlanStep[] = [];
  const operations: SpecOperation[] = [];
  let known = derivedChecks(baseSpec, catalogue);
  let kept = new Map(Object.entries(baseSpec.checks));
  for (const step of plan.steps) {
    const own = step.operations.filter((operation) => step.task !== undefined || !isCheck(operation));
    operations.push(...own);
    const { spec } = fold(operations, baseSpec);
    const now = derivedChecks(spec, catalogue) ?? known;
    const difference = differenceOf({ before: known, now, kept }, spec);
    steps.push({ ...step, operations: [...own, ...difference] });
    kept = withDifference(kept, difference);
    known = now;
  }
  return { ...plan, steps };
}

function isCheck(operation: SpecOperation): boolean {
  return operation.kind === 'put-check' || operation.kind === 'remove-check';
}

type Checks = ReadonlyMap<string, Check>;

/** What blocks prove of a spec; `undefined` while its blocks point to things that a later step brings. */
function derivedChecks(spec: AppSpec, catalogue: Catalogue): Checks | undefined {
  try {
    // Parsed, so that a check is equal to the one kept in a spec, down to the order of its keys.
    const checks = checksFor({ ...spec, checks: {} }, catalogue).map((check) => checkSchema.parse(check));
    return new Map(checks.map((check) => [check.id, check]));
  } catch {
    return undefined;
  }
}

function differenceOf(
  { before, now, kept }: { before: Checks | undefined; now: Checks | undefined; kept: Checks },
  spec: AppSpec,
): SpecOperation[] {
  const operations: SpecOperation[] = [];
  for (const check of now?.values() ?? []) {
    const old = kept.get(check.id);
    if (!old || proofOf(old) !== proofOf(check)) operations.push({ kind: 'put-check', check });
  }
  for (const id of before?.keys() ?? []) {
    const old = kept.get(id);
    if (old && !now?.has(id))
      operations.push({ kind: 'remove-check', check: id, reason: sayWhyGone(old, spec) });
  }
  return operations;
}

/** What a check proves. How it shares its set-up with others is no part of that: a check that only says so anew is not rewritten. */
function proofOf({ setup: _, spends: _spends, fresh: _fresh, returns: _returns, ...proof }: Check): string {
  return JSON.stringify(proof);
}

function withDifference(kept: Checks, operations: readonly SpecOperation[]): Map<string, Check> {
  const next = new Map(kept);
  for (const operation of operations) {
    if (operation.kind === 'put-check') next.set(operation.check.id, operation.check);
    if (operation.kind === 'remove-check') next.delete(operation.check);
  }
  return next;
}
