import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleOf } from '../../../../templates/blocks/collection/checks/example-row.ts';
import { appSpecSchema } from '../../../../templates/spec/app-spec.ts';
import { projectRoot } from '../../../support/project-root.ts';

const file = join(projectRoot, 'tests/fixtures/specs/kanban.json');
const spec = appSpecSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const task = spec.entities['task'];

test('checks look at an example that stands in the list they look at', () => {
  if (!task) throw new Error('The board has no tasks.');
  const [last] = Object.values(task.samples)
    .map(({ status }) => String(status))
    .slice(-1);
  expect(exampleOf(task)).toBeDefined();
  expect(exampleOf(task, { only: { field: 'status', equals: [last ?? ''] } })?.values).toMatchObject({
    status: last,
  });
  expect(exampleOf(task, { only: { field: 'status', equals: ['nothing'] } })).toBeUndefined();
  expect(exampleOf(task, { mine: true })).toBeUndefined();
});
