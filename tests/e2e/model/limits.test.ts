import { expect, test, vi } from 'vitest';
import { commitListSchema } from '../../../server/contract/code.ts';
import { runResourceSchema } from '../../../server/contract/run.ts';
import type { RunResource } from '../../../server/contract/run.ts';
import { calls, says, textOf } from '../../support/model-server/script.ts';
import { timerWrites } from '../../support/model-server/timer-story.ts';
import { requireLive, requirePlan } from '../../support/sprout-client.ts';
import { client, idea, model, turnsOf, useWhileBuilding } from './metronome-asked-for.ts';

vi.setConfig({ testTimeout: 300_000 });

async function drafted() {
  const { slug, answer } = await client.start(idea, { engine: 'model' });
  return { slug, plan: requirePlan(answer) };
}

function post(path: string, body: object): Promise<RunResource> {
  return client.connection.ask(runResourceSchema, path, { method: 'POST', body });
}

async function ended(slug: string): Promise<RunResource> {
  return vi.waitFor(
    async () => {
      const { run } = await client.open(slug);
      if (!run || !['live', 'failed', 'cancelled'].includes(run.status)) throw new Error('still going on');
      return run;
    },
    { timeout: 120_000, interval: 50 },
  );
}

test('a model that goes round in circles, or costs more than it may, is stopped and says so', async () => {
  useWhileBuilding(() =>
    calls(['edit', { path: 'src/pages/timer.tsx', edits: [{ search: 'no', replace: 'x' }] }]),
  );
  const { slug, plan } = await drafted();
  const circles = await client.approve(slug, plan);
  expect(circles.failure?.summary).toContain('round in circles');
  expect(circles.failure?.redSteps).toEqual(['timer']);

  const settings = { baseUrl: model.url, model: 'scripted', cap: { tokens: 100_000, dollars: null } };
  await client.send('PUT', '/api/settings/model', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  useWhileBuilding(() => ({
    kind: 'answer',
    calls: [{ name: 'list', arguments: {} }],
    usage: { input: 90_000, output: 20_000 },
  }));
  const again = await drafted();
  const capped = await client.approve(again.slug, again.plan);
  expect(capped.failure?.summary).toContain('at most (100,000 tokens)');
  await client.send('DELETE', '/api/settings/model');
});

test('an endpoint that stays busy is told of, and the plan of the built-in engine is one message away', async () => {
  model.use([{ kind: 'status', status: 429, message: 'slow down', retryAfter: '0.05' }]);
  const { slug, answer } = await client.start(idea, { engine: 'model' });
  expect('words' in answer && answer.words).toMatch(/fewer requests/);
  const plan = requirePlan(await client.say(slug, idea, { engine: 'builtin' }));
  expect(plan.plan.steps.length).toBeGreaterThan(1);
});

test('a run that failed is tried again with a hint, which the model is told', async () => {
  useWhileBuilding((request) => {
    const hinted = textOf(request).includes('Use a plain number');
    if (!hinted) return says('I cannot do that.');
    return turnsOf(request) === 0 ? calls(...timerWrites) : says('You can now run a timer.');
  });
  const { slug, plan } = await drafted();
  const failed = await client.approve(slug, plan);
  expect(failed).toMatchObject({ status: 'failed', failure: { redSteps: ['timer'] } });
  const again = `/api/projects/${slug}/runs/${failed.id}/continue`;
  await post(again, {});
  expect(await ended(slug)).toMatchObject({ status: 'failed' });
  await post(again, { hint: 'Use a plain number for the time that is left.' });
  expect(await ended(slug)).toMatchObject({ status: 'live', release: 1 });
  const told = model.requests
    .map((request) => textOf(request))
    .findLast((text) => text.includes('plain number'));
  expect(told).toContain('It failed: The model wrote nothing for “Timer”');
});

test('Stop ends it within a second; built again, what does not fit together is mended in a commit of its own', async () => {
  useWhileBuilding(() => ({ kind: 'hang' }));
  const { slug, plan } = await drafted();
  const order = { plan: plan.id, hash: plan.hash };
  const { id } = await post(`/api/projects/${slug}/plan/approve`, order);
  await vi.waitFor(() => expect(model.requests.length).toBeGreaterThan(1), { timeout: 30_000 });
  const asked = performance.now();
  await client.send('POST', `/api/projects/${slug}/runs/${id}/cancel`, {
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect((await ended(slug)).status).toBe('cancelled');
  expect(performance.now() - asked).toBeLessThan(1000);

  const broken = timerWrites.map(([name, input]): [string, unknown] => [
    name,
    JSON.parse(JSON.stringify(input).replace('String(value).padStart', 'value.padStart')),
  ]);
  const path = 'shared/timer/clock-text.ts';
  const edits = [{ search: 'value.padStart', replace: 'String(value).padStart' }];
  useWhileBuilding((request) => {
    const mending =
      textOf(request).includes("'padStart' does not exist") && /does not fit together/.test(textOf(request));
    if (mending) return turnsOf(request) === 0 ? calls(['edit', { path, edits }]) : says('It fits now.');
    return turnsOf(request) === 0 ? calls(...broken) : says('You can now run a timer.');
  });
  const { plan: next } = await client.open(slug);
  if (!next) throw new Error('The plan is gone.');
  const run = requireLive(await client.approve(slug, next));
  expect(run.release).toBe(1);
  const commits = await client.connection.ask(commitListSchema, `/api/projects/${slug}/commits`);
  expect(commits.map(({ title }) => title)).toContain('Mend what the checks found');
});
