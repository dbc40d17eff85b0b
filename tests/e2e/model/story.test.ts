import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { modelCallSchema } from '../../../server/contract/model.ts';
import { statusSchema } from '../../../server/contract/status.ts';
import { startModelServer } from '../../support/model-server/model-server.ts';
import { secretKey } from '../../support/model-server/scripted-model.ts';
import { timerModel } from '../../support/model-server/timer-story.ts';
import { createSproutClient, requireLive, requirePlan } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const model = await startModelServer(timerModel);
const home = temporaryFolder();
const sprout = await startSprout({
  home,
  environment: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: secretKey, SPROUT_MODEL: 'scripted' },
});
afterAll(() => sprout.stop());
const client = createSproutClient(sprout.port);
const idea = 'Make a task tracker with priority and due date, and a metronome with sound';

test('an idea becomes an app with a part no block has, is changed by the other engine, and keeps that part', async () => {
  const status = await client.connection.ask(statusSchema, '/api/status');
  expect(status.engines).toContainEqual({ id: 'model', label: 'scripted', ready: true });
  const { slug, answer } = await client.start(idea, { engine: 'model' });
  const plan = requirePlan(answer);
  expect(plan).toMatchObject({ engine: 'model', plan: { model: { name: 'scripted' } } });
  expect(plan.order.checks.map(({ sentence }) => sentence)).toContain(
    'You can start the timer, pause it and put it back.',
  );

  const run = requireLive(await client.approve(slug, plan));
  expect(run.checks.find(({ id }) => id === 'timer-runs')).toMatchObject({ passed: true });
  console.log('approval to live', run.milliseconds, run.checks.length, 'checks');

  const calls = await client.connection.ask(
    z.array(modelCallSchema),
    `/api/projects/${slug}/calls?${new URLSearchParams({ run: run.id })}`,
  );
  expect(calls.map(({ step, error }) => [step, error])).toEqual(
    Array.from({ length: 4 }, () => ['timer', null]),
  );
  const full = await client.send('GET', `/api/projects/${slug}/calls/${calls[1]?.id}`);
  expect(full.text).toContain('clockText');

  const asked = model.requests.length;
  const changed = requirePlan(await client.say(slug, 'Use a dark theme', { engine: 'builtin' }));
  const second = requireLive(await client.approve(slug, changed));
  expect(second.release).toBe(2);
  expect(second.checks.find(({ id }) => id === 'timer-runs')).toMatchObject({ passed: true });
  expect(model.requests).toHaveLength(asked);

  const log = readFileSync(join(home, 'logs', 'sprout.log'), 'utf8');
  expect(`${log}${sprout.output()}${full.text}`).not.toContain(secretKey);
  expect(model.requests.map(({ text }) => text).join()).not.toContain(secretKey);
});
