import { expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

it.each([
  'Please implement an employee survey tool. The tool should have functionalities for creating surveys and collecting responses.',
  'Please create a writing tool. The tool should have functionalities for notes with a title and tags.',
])('the tool that is built is none of many that are kept: %s', (idea) => {
  expect(Object.keys(planOf(idea).entities)).not.toContain('tool');
});

it('tools that are lent are kept', () => {
  const { entities } = planOf('A tool lending website for neighbours, where members borrow tools');
  expect(Object.keys(entities)).toContain('tool');
});
