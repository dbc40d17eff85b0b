import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSchema } from '../../../../../../templates/spec/check.ts';
import { specOperationSchema } from '../../../../../../templates/spec/operation.ts';
import { promptNames, readPrompts } from '../../../../../../server/agent/prompts/read-prompt.ts';
import { countTokens } from '../../../../../../server/agent/engines/model/chat/count-tokens.ts';
import { projectRoot } from '../../../../../support/project-root.ts';

test.each(promptNames)('the prompt %s is as it was meant to be, and short', (name) => {
  const text = readPrompts(name);
  expect(countTokens(text)).toBeLessThan(1600);
  expect(text).toMatchSnapshot();
});

test('every prompt is in use', () => {
  const files = readdirSync(join(projectRoot, 'server/agent/prompts')).filter((file) => file.endsWith('.md'));
  expect(files.map((file) => file.slice(0, -3)).toSorted()).toEqual([...promptNames].toSorted());
});

test('the examples of operations and checks are right', () => {
  const examples = readPrompts('operations')
    .split('\n')
    .filter((line) => line.startsWith('{ "kind"'));
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples)
    expect(specOperationSchema.safeParse(JSON.parse(example)).error).toBeUndefined();
  const check = /```json\n([\s\S]*?)```/.exec(readPrompts('checks'))?.[1] ?? '';
  expect(checkSchema.safeParse(JSON.parse(check)).error).toBeUndefined();
});
