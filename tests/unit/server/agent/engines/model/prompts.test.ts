import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSchema } from '../../../../../../templates/spec/check.ts';
import { specOperationSchema } from '../../../../../../templates/spec/operation.ts';
import { promptNames, readPrompts } from '../../../../../../server/agent/prompts/read-prompt.ts';
import { countTokens } from '../../../../../../server/agent/engines/model/chat/count-tokens.ts';
import { planAnswerSchema } from '../../../../../../server/agent/engines/model/plan/plan-answer.ts';
import { findPlanProblems } from '../../../../../../server/agent/engines/model/plan/find-plan-problems.ts';
import { loadCatalogue } from '../../../../../../templates/compose/load-catalogue.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { tools } from '../../../../../../server/agent/tools/index.ts';
import { projectRoot } from '../../../../../support/project-root.ts';

const catalogue = await loadCatalogue();

test.each(promptNames)('the prompt %s is as it was meant to be, and short', (name) => {
  const text = readPrompts(name);
  expect(countTokens(text)).toBeLessThan(2000);
  expect(text).toMatchSnapshot();
});

test('every prompt is in use', () => {
  const files = readdirSync(join(projectRoot, 'server/agent/prompts')).filter((file) => file.endsWith('.md'));
  expect(files.map((file) => file.slice(0, -3)).toSorted()).toEqual([...promptNames].toSorted());
});

test('the examples of operations, checks and free steps are right', () => {
  const examples = readPrompts('operations')
    .split('\n')
    .filter((line) => line.startsWith('{ "kind"'));
  expect(examples.length).toBeGreaterThan(15);
  const operations = examples.map((example) => specOperationSchema.parse(JSON.parse(example)));
  // Together they are an app that could be built.
  const whole = { id: 'all', title: 'All', sentence: 'All.', areas: [], phrases: [], operations };
  const drafted = { summary: 'Plants.', steps: [whole], questions: [] };
  expect(findPlanProblems(drafted, emptySpec, catalogue)).toEqual([]);
  const check = exampleOf(readPrompts('checks'));
  expect(checkSchema.safeParse(JSON.parse(check)).error).toBeUndefined();
  const step = exampleOf(readPrompts('free-steps')).replace('…the check below…', check);
  const plan = { summary: 'A metronome.', steps: [JSON.parse(step)] };
  expect(planAnswerSchema.safeParse(plan).error).toBeUndefined();
});

test('every kind of operation and step is named to the model', () => {
  const kinds = (schema: { options: readonly { shape: { kind: { value: string } } }[] }): string[] =>
    schema.options.map(({ shape }) => shape.kind.value);
  const operations = readPrompts('operations');
  for (const kind of kinds(specOperationSchema))
    // Checks come with free steps, not as operations.
    if (!kind.endsWith('-check')) expect(operations).toContain(kind);
  const steps = checkSchema.shape.steps.element;
  for (const kind of kinds(steps)) expect(readPrompts('checks')).toMatch(new RegExp(`\\b${kind}\\b`));
});

test('tools that prompts name are there', () => {
  const names = tools.map(({ name }) => name);
  const named = [...readPrompts('build', 'repair').matchAll(/`([a-z_]+)`/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'any' && name !== 'base');
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(names).toContain(name);
});

function exampleOf(prompt: string): string {
  return /```json\n([\s\S]*?)```/.exec(prompt)?.[1] ?? '';
}
