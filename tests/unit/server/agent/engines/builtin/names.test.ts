import { expect, test } from 'vitest';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';
import { contextOf, engine, specOf } from './support.ts';

test.each([
  ['A simple CRM with contacts and deals', 'CRM'],
  ['an hr portal for employees', 'HR portal'],
])('%s is called %s', async (text, name) => {
  const answer = await engine.plan({ text, attachments: [] }, contextOf(emptySpec));
  if (answer.kind !== 'plan') throw new Error(answer.text);
  expect(specOf(answer.plan, emptySpec).name).toBe(name);
});
