import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createComposer } from '../../../../server/agent/create-composer.ts';
import { loadCatalogue } from '../../../../templates/compose/load-catalogue.ts';
import { planOfSpec } from '../../../support/plan-of-spec.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { startRunHarness } from '../../../support/run-harness.ts';
import { fixtureNames, readSpecFixture } from '../../../support/spec-fixture.ts';

vi.setConfig({ testTimeout: 240_000 });

const composer = createComposer({
  catalogue: await loadCatalogue(),
  store: join(projectRoot, 'node_modules'),
});
const harness = await startRunHarness({ composer });

test.each(fixtureNames)('%s, made of the templates, is green and goes live', async (name) => {
  const { spec, sources } = await readSpecFixture(name);
  await harness.project(name);
  const used = new Set(Object.values(spec.entities).flatMap(({ source }) => source?.file ?? []));
  const run = await harness.build(name, planOfSpec(spec, composer.checksFor(spec)), {
    sources: new Map([...sources].filter(([path]) => used.has(path))),
  });
  const stages = (await harness.told(name)).flatMap((body) =>
    body.kind === 'stage-end' ? [`${body.stage} ${body.milliseconds}`] : [],
  );
  console.log(name, run.checks.length, 'checks', JSON.stringify(run.milliseconds), stages.join(', '));
  console.log(run.checks.map(({ id, milliseconds }) => `${id} ${milliseconds}`).join(', '));
  expect(run.failure).toBeNull();
  expect(run).toMatchObject({ status: 'live', release: 1 });
  expect(run.checks.length).toBeGreaterThan(0);
  expect((await harness.visit(name)).body).toContain('<title>');
});
