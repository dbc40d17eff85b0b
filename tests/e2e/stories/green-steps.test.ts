import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { follow } from '../../../bin/cli/follow.ts';
import { fileSchema } from '../../../server/contract/code.ts';
import { runResourceSchema } from '../../../server/contract/run.ts';
import type { RunResource } from '../../../server/contract/run.ts';
import { editFile } from '../../support/edit-file.ts';
import { createSproutClient, errorOf, requireLive, requirePlan } from '../../support/sprout-client.ts';
import type { SproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const order = z.object({
  entities: z.record(z.string(), z.unknown()),
  actions: z.record(z.string(), z.unknown()),
  theme: z.object({ scheme: z.string() }),
});

const button = 'src/ui/action-button.tsx';
const refusal = "action.label === 'Add to favourites'";

let sprout: RunningSprout;
let client: SproutClient;

beforeAll(async () => {
  sprout = await startSprout({ home: temporaryFolder() });
  client = createSproutClient(sprout.port);
});
afterAll(() => sprout?.stop());

async function chooseGreenSteps(slug: string, run: string): Promise<RunResource> {
  const { lastEvent: after } = await client.open(slug);
  const path = `/api/projects/${slug}/runs/${run}`;
  const options = { method: 'POST' as const, body: {} };
  const begun = await client.connection.ask(runResourceSchema, `${path}/green-steps`, options);
  await follow(client.connection, { slug, after }, (event) =>
    event.kind === 'run-end' && event.run === begun.id ? true : undefined,
  );
  return client.connection.ask(runResourceSchema, `/api/projects/${slug}/runs/${begun.id}`);
}

async function read(slug: string, path: string): Promise<string> {
  const address = `/api/projects/${slug}/file?path=${encodeURIComponent(path)}`;
  return (await client.connection.ask(fileSchema, address)).content;
}

test('of a plan with a red step the others go live, and only they', { timeout: 240_000 }, async () => {
  const { slug, answer } = await client.start('A simple notes app');
  requireLive(await client.approve(slug, requirePlan(answer)));
  // The person’s own code leaves out what the next plan adds, so that its check cannot hold.
  await editFile(client, { slug, path: button }, (content) =>
    content.replace('!available(row)', `!available(row) || ${refusal}`),
  );
  const before = await client.open(slug);
  const plan = requirePlan(await client.say(slug, 'Add a favourites list for notes. Use a dark theme.'));
  const [list, dark] = plan.plan.steps.map(({ id }) => id);
  expect(plan.plan.steps).toHaveLength(2);

  const red = await client.approve(slug, plan);
  expect(red).toMatchObject({ status: 'failed', failure: { stage: 'checks', redSteps: [list] } });
  const [failed] = red.failure?.checks.filter(({ passed }) => !passed) ?? [];
  expect(failed).toMatchObject({ step: list, sentence: expect.stringMatching(/^You can /) });
  expect(failed?.failure).toMatch(/Add to favourites/);
  const { pathname } = new URL(failed?.screenshot ?? '', sprout.url);
  expect((await client.send('GET', pathname)).headers['content-type']).toBe('image/png');
  const still = await client.open(slug);
  expect(still.releases.map(({ commit }) => commit)).toEqual(before.releases.map(({ commit }) => commit));
  expect((await client.visit(slug)).status).toBe(200);

  const green = requireLive(await chooseGreenSteps(slug, red.id));
  expect(green.steps.map(({ id, status }) => [id, status])).toEqual([[dark, 'done']]);
  const [release] = (await client.open(slug)).releases;
  expect(release).toMatchObject({ version: 2, steps: [{ id: dark }] });
  const { actions, entities, theme } = order.parse(JSON.parse(await read(slug, 'sprout.json')));
  expect(theme.scheme).toBe('dark');
  expect(Object.keys(entities)).toEqual(['note']);
  expect(Object.keys(actions)).toEqual([]);
  expect(await read(slug, button)).toContain(refusal);
  expect((await client.visit(slug)).text).toContain('dark');

  const again = await client.send('POST', `/api/projects/${slug}/runs/${green.id}/green-steps`, {
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(again.status).toBe(409);
  expect(errorOf(again).message).toContain('failed');
});
