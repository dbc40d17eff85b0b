import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { RunResource } from '../../../server/contract/run.ts';
import { createSproutClient, requireLive, requirePlan } from '../../support/sprout-client.ts';
import type { Answer, SproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const home = temporaryFolder();
let sprout: RunningSprout;
let client: SproutClient;

beforeAll(async () => {
  sprout = await startSprout({ home, environment: { SPROUT_AHEAD: 'on' } });
  client = createSproutClient(sprout.port);
});
afterAll(() => sprout?.stop());

/** Approves once the app that the plan makes is proven, before anybody asked for it. */
async function approveLate(slug: string, answer: Answer, version: number): Promise<RunResource> {
  const proven = async () => (await client.open(slug)).plan?.proven;
  await vi.waitFor(async () => expect(await proven()).toBeGreaterThan(3), { timeout: 90_000, interval: 100 });
  const built = join(home, 'projects', slug, 'releases', String(version), 'tree', 'dist', 'index.html');
  const { ino } = statSync(built);
  const run = requireLive(await client.approve(slug, requirePlan(answer)));
  // It is what is live now, not another one like it.
  expect(statSync(built).ino).toBe(ino);
  expect(run.checks).toHaveLength((await proven()) ?? 0);
  return run;
}

test(
  'what a plan makes is built while it is read; approving takes that over',
  { timeout: 240_000 },
  async () => {
    const { slug, answer } = await client.start('A simple notes app');
    const first = await approveLate(slug, answer, 1);
    expect(first.checks.every(({ passed }) => passed)).toBe(true);

    const second = await approveLate(slug, await client.say(slug, 'Store it in Postgres'), 2);
    // The earlier checks ran too, and on a database.
    const ids = second.checks.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(first.checks.map(({ id }) => id)));
    expect((await client.visit(slug)).status).toBe(200);
    expect((await client.visit(`v1--${slug}`)).status).toBe(200);
  },
);

test('a project that is deleted while its plan is proven leaves nothing', { timeout: 120_000 }, async () => {
  const { slug } = await client.start('A list of books');
  const folder = join(home, 'projects', slug, 'releases', '1');
  await vi.waitFor(() => expect(existsSync(folder)).toBe(true), { timeout: 60_000, interval: 50 });
  expect((await client.send('DELETE', `/api/projects/${slug}`)).status).toBeLessThan(300);
  expect(existsSync(folder)).toBe(false);
});
