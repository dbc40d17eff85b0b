import { expect, test } from 'vitest';
import { createPlanLanguage } from '../../../../server/projects/create-plan-language.ts';
import { applyEdit } from '../../../../server/projects/plan-edits/apply-edit.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import { pageStep } from '../../../support/page-step.ts';
import { timerStep } from '../../../support/timer-step.ts';

test('a free step in other words keeps its task and checks, and tells the model', () => {
  const language = createPlanLanguage({ catalogue: { layers: [], blocks: [] } });
  const plan = { summary: 'A timer', steps: [pageStep('home'), timerStep()], questions: [] };
  const sentence = 'The timer counts 50 minutes and the app is dark.';
  const { plan: changed } = applyEdit(
    { plan, base: emptySpec, language },
    { kind: 'reword-step', step: 'timer', sentence },
  );
  const step = changed.steps.find(({ id }) => id === 'timer');
  expect(step).toMatchObject({ sentence, operations: timerStep().operations });
  expect(step?.task?.paths).toEqual(timerStep().task?.paths);
  expect(step?.task?.instruction).toContain(sentence);
});
