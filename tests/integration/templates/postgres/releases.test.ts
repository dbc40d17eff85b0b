import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeSteps } from '../../../../server/agent/compose-steps.ts';
import { readMigrations } from '../../../../server/git/migrations.ts';
import { createRepository } from '../../../../server/git/repository.ts';
import { writeSteps } from '../../../../server/git/write-steps.ts';
import { checksFor } from '../../../../templates/compose/checks-for.ts';
import { compose } from '../../../../templates/compose/compose.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { fieldSchema } from '../../../../templates/spec/entity.ts';
import { planStepSchema, type PlanStep } from '../../../../templates/spec/plan.ts';
import { readSpecFixture } from '../../../support/spec-fixture.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const catalogue = await loadCatalogue();
const composer = {
  compose: (...[spec, sources]: [Parameters<typeof compose>[0], ReadonlyMap<string, string>]) =>
    compose(spec, catalogue, sources),
  checksFor: (spec: Parameters<typeof checksFor>[0]) => checksFor(spec, catalogue),
  lock: async () => '{}',
};

function step(id: string, operation: PlanStep['operations'][number]): PlanStep {
  return planStepSchema.parse({
    id,
    title: id,
    sentence: `It does ${id}.`,
    areas: ['data'],
    operations: [operation],
  });
}

function addField(id: string): PlanStep['operations'][number] {
  const field = fieldSchema.parse({ id, label: id, type: 'text', order: 900 });
  return { kind: 'put-field', entity: 'task', field };
}

const migrationsOf = (files: ReadonlyMap<string, string> | undefined): string[] =>
  [...(files ?? new Map<string, string>()).keys()].filter((path) => path.startsWith('migrations/'));

test('each step has a migration of its own, and what was ever released is found again', async () => {
  const { spec, sources } = await readSpecFixture('kanban');
  const { steps } = await composeSteps(
    composer,
    {
      base: spec,
      steps: [
        step('storage', { kind: 'set-storage', storage: 'postgres' }),
        step('priority', addField('priority')),
        step('points', addField('points')),
      ],
    },
    async () => sources,
  );
  const expected = [
    'migrations/0001-app-tables.sql',
    'migrations/0002-create-member-and-task.sql',
    'migrations/0003-add-task-priority.sql',
    'migrations/0004-add-task-points.sql',
  ];
  expect(steps.map(({ files }) => migrationsOf(files))).toEqual([
    expected.slice(0, 2),
    expected.slice(0, 3),
    expected,
  ]);
  for (const path of expected)
    expect(new Set(steps.flatMap(({ files }) => files.get(path) ?? [])).size).toBe(1);

  const repository = await createRepository(join(temporaryFolder(), 'repo'));
  const written = await writeSteps(repository, { run: 'one', parent: null, seconds: 1_800_000_000, steps });
  const [first, ...later] = written.steps.map(({ commit }) => commit);
  expect([...(await readMigrations(repository, [first ?? ''])).keys()]).toEqual(expected.slice(0, 2));
  // Back at the first, all that later ones added are still known.
  expect([...(await readMigrations(repository, [first ?? '', ...later])).keys()]).toEqual(expected);
});
