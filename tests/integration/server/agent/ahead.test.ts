import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { createProvingAhead } from '../../../../server/agent/ahead/prove-ahead.ts';
import type { EventBody } from '../../../../server/contract/event.ts';
import { readMain } from '../../../../server/git/read.ts';
import { projectPaths, releasePaths } from '../../../../server/releases/project-paths.ts';
import { pageStep } from '../../../support/page-step.ts';
import { startRunHarness } from '../../../support/run-harness.ts';

vi.setConfig({ testTimeout: 180_000 });

const harness = await startRunHarness();
const { deps } = harness;
const { driverFor } = deps;

/** What the sandbox was asked for since the test began. */
let asked: string[] = [];
deps.driverFor = (runtime) => {
  const driver = driverFor(runtime);
  return {
    ...driver,
    run: (request) => {
      asked.push(request.label);
      return driver.run(request);
    },
  };
};
const ahead = createProvingAhead(deps, { waitMilliseconds: 0 });
deps.ahead = ahead;
afterAll(() => ahead.close());
beforeEach(() => {
  asked = [];
});

function folderOf(slug: string, version: number): string {
  return releasePaths(projectPaths(deps.folder, slug), version).folder;
}

/** Until both commands of a build were asked for. */
async function begun(): Promise<void> {
  await vi.waitFor(() => expect(asked.toSorted()).toEqual(['build', 'type-check']), 20_000);
}

function stages(told: readonly EventBody[]): string[] {
  return told.flatMap((body) => (body.kind === 'stage-end' ? body.stage : []));
}

test('a plan that is read before it is approved is built once, and told like every other', async () => {
  await harness.project('one');
  const plan = await harness.propose('one', [pageStep('home'), pageStep('news')]);
  ahead.consider('one');
  await begun();
  // Nothing is there yet that a person could notice.
  expect(existsSync(projectPaths(deps.folder, 'one').repository)).toBe(false);
  expect(await harness.told('one')).toEqual([]);
  const run = await harness.approve('one', plan);
  expect(run).toMatchObject({ status: 'live', release: 1 });
  expect(run.steps.map(({ status }) => status)).toEqual(['done', 'done']);
  expect(asked).toHaveLength(2);
  expect(stages(await harness.told('one'))).toEqual(
    expect.arrayContaining(['dependencies', 'types', 'build', 'start', 'checks']),
  );
  expect((await harness.visit('one', '/news')).status).toBe(200);
});

test('another plan or a fault puts it aside, and all is done in the open', async () => {
  await harness.project('two');
  await harness.propose('two', [pageStep('home')]);
  ahead.consider('two');
  await begun();
  // It was changed in the moment of the approval.
  const changed = await harness.propose('two', [pageStep('home'), pageStep('shop')]);
  expect(await harness.approve('two', changed)).toMatchObject({ status: 'live', release: 1 });
  expect(asked.filter((label) => label === 'build')).toHaveLength(2);
  expect((await harness.visit('two', '/shop')).status).toBe(200);

  asked = [];
  const red = await harness.propose('two', [pageStep('bad', { introduction: 'type error' })]);
  ahead.consider('two');
  await begun();
  await vi.waitFor(() => expect(existsSync(folderOf('two', 2))).toBe(false), 20_000);
  expect(await harness.approve('two', red)).toMatchObject({ status: 'failed', failure: { stage: 'types' } });
  expect((await harness.visit('two', '/shop')).status).toBe(200);
});

test('a plan of a model is not begun before it is approved', async () => {
  await harness.project('three');
  await harness.propose('three', [pageStep('home')], { engine: 'model' });
  ahead.consider('three');
  await pause(500);
  await ahead.leave('three');
  expect(asked).toEqual([]);
});

test('who goes away leaves nothing behind', async () => {
  await harness.project('four');
  await harness.propose('four', [pageStep('home')]);
  ahead.consider('four');
  await begun();
  await ahead.leave('four');
  expect(existsSync(folderOf('four', 1))).toBe(false);
  expect(existsSync(projectPaths(deps.folder, 'four').repository)).toBe(false);
});

test('what was approved and then stopped leaves nothing behind either', async () => {
  await harness.project('five');
  const plan = await harness.propose('five', [pageStep('home')]);
  ahead.consider('five');
  await begun();
  const stop = new AbortController();
  const running = harness.approve('five', plan, stop.signal);
  await pause(100);
  stop.abort(new Error('Stopped.'));
  expect(await running).toMatchObject({ release: null });
  expect(existsSync(folderOf('five', 1))).toBe(false);
  expect(await readMain({ path: projectPaths(deps.folder, 'five').repository })).toBeNull();
  expect(await harness.again('five', (await running).id)).toMatchObject({ status: 'live', release: 1 });
});
