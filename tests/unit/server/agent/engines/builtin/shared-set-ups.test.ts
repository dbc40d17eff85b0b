import { expect, it } from 'vitest';
import { withChecks } from '../../../../../../server/agent/engines/builtin/index.ts';
import type { SpecOperation } from '../../../../../../templates/spec/operation.ts';
import { catalogue, planOf, specOf } from './support.ts';

function stripped(operation: SpecOperation): SpecOperation {
  if (operation.kind !== 'put-check') return operation;
  const { setup: _setup, spends: _spends, fresh: _fresh, ...check } = operation.check;
  return { ...operation, check };
}

it('checks of an app made before set-ups were shared are not rewritten by a later plan', async () => {
  const plan = await planOf('A library of books with ratings and a chart');
  const before = specOf({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, operations: step.operations.map(stripped) })),
  });
  expect(Object.values(specOf(plan).checks).some(({ setup }) => setup !== undefined)).toBe(true);
  expect(Object.values(before.checks).some(({ setup }) => setup !== undefined)).toBe(false);
  const [step] = plan.steps;
  if (!step) throw new Error('the plan has no steps');
  const { steps } = withChecks({ ...plan, steps: [{ ...step, operations: [] }] }, before, catalogue);
  expect(steps.flatMap(({ operations }) => operations)).toEqual([]);
});
