import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { planEditedSchema } from '../../server/contract/plan.ts';
import type { PlanResource } from '../../server/contract/plan.ts';
import type { ProjectView } from '../../server/contract/project.ts';
import { activeStatuses } from '../../server/db/runs.ts';
import { acknowledge, doSomething, keepWriting, readRows } from '../support/crash-day.ts';
import type { Day } from '../support/crash-day.ts';
import { freePort } from '../support/free-port.ts';
import { measureSlowness } from '../support/machine-slowness.ts';
import { createRandom } from '../support/random.ts';
import { lookForLeftovers } from '../support/look-for-leftovers.ts';
import { createSproutClient, requireLive, requirePlan } from '../support/sprout-client.ts';
import type { SproutClient } from '../support/sprout-client.ts';
import { startSprout } from '../support/start-sprout.ts';
import type { RunningSprout } from '../support/start-sprout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const kills = Number(process.env['SPROUT_TEST_KILLS'] ?? 12);
const seed = Number(process.env['SPROUT_TEST_SEED'] ?? 20_261_122);
// On a calm machine, from the moment the server is ready.
const answerMilliseconds = 5_000;
// Short ones, which a moment picked at random would seldom meet, are waited for.
const statuses = ['building', 'verifying', 'deploying', 'deploying', 'live'];

const home = temporaryFolder();
const random = createRandom(seed);
let sprout: RunningSprout | undefined;
afterAll(async () => {
  await sprout?.stop();
});

test(
  `killed ${kills} times at any moment, Sprout loses nothing and leaves nothing behind`,
  { timeout: 120_000 + kills * 60_000 },
  async () => {
    const port = await freePort();
    const start = () => startSprout({ home, environment: { SPROUT_PORT: String(port) } });
    sprout = await start();
    const client = createSproutClient(port);
    const { slug, answer } = await client.start('A simple notes app in Postgres');
    const plan = await withoutPages(client, slug, requirePlan(answer));
    const began = performance.now();
    requireLive(await client.approve(slug, plan));
    const usual = performance.now() - began;
    const day: Day = {
      client,
      port,
      slug,
      random,
      visitor: { cookie: '' },
      replacesData: false,
      acknowledged: {
        messages: new Set(),
        plans: new Map(),
        runs: new Set(),
        releases: new Map(),
        edits: new Set(),
        rows: new Set(),
      },
    };
    await readRows(day);
    // So that there is something to go back to.
    await client.change(slug, 'Add a mood field to each note');
    const told: string[] = [];
    const starts: number[] = [];
    const waits: { milliseconds: number; slowness: number }[] = [];
    let view = await client.open(slug);
    acknowledge(day, view);

    for (let kill = 1; kill <= kills; kill += 1) {
      const stop = new AbortController();
      const writing = keepWriting(day, stop.signal);
      const doing = doSomething(day, view).catch(() => 'cut short');
      await aMoment(day, usual);
      const before = view.releases.length;
      sprout.process.kill('SIGKILL');
      await once(sprout.process, 'exit');
      stop.abort();
      const [what] = await Promise.all([doing, writing]);

      const again = performance.now();
      sprout = await start();
      const ready = performance.now();
      while ((await client.visit(slug)).status !== 200) await pause(25);
      const answered = performance.now();
      starts.push(ready - again);
      waits.push({ milliseconds: answered - ready, slowness: measureSlowness() });
      view = await client.open(slug);
      const run = view.run;
      const line = `${kill}: ${what}, then ${run?.kind} ${run?.status}, v${view.releases[0]?.version}`;
      told.push(line);
      expect(await lookForLeftovers(home, sprout.process.pid ?? 0, { slug, ...view }), line).toEqual([]);
      await expectNothingLost(day, view, { before, line });
      acknowledge(day, view);
    }

    console.log(told.join('\n'));
    console.log(`ready again, ms: ${spread(starts)}`);
    console.log(
      `from ready until the live app answers, ms: ${spread(waits.map((wait) => wait.milliseconds))}`,
    );
    console.log(
      `the machine was slower than a calm one, %: ${spread(waits.map((wait) => wait.slowness * 100))}`,
    );
    const late = waits.filter((wait) => wait.milliseconds > answerMilliseconds * wait.slowness);
    expect(late).toEqual([]);

    const last = await client.open(slug);
    if (last.run?.status === 'interrupted') {
      await client.send('POST', `/api/projects/${slug}/runs/${last.run.id}/continue`, {
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      await expect
        .poll(async () => (await client.open(slug)).run?.status, { timeout: 120_000 })
        .toMatch(/live|failed/);
    }
    expect((await client.change(slug, 'Use purple')).status).toBe('live');
  },
);

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other).map(Math.round);
  return `p50 ${sorted[sorted.length >> 1]}, max ${sorted.at(-1)}`;
}

/** The plan without the page of a note, where it is read and written: half the checks, so that runs are short. */
async function withoutPages(client: SproutClient, slug: string, plan: PlanResource): Promise<PlanResource> {
  const step = plan.plan.steps.find(({ title }) => /^(?:Page|Editor) for/.test(title))?.id;
  const edit = { revision: plan.revision, edit: { kind: 'remove-step', step, withDependents: false } };
  const body = { method: 'PATCH' as const, body: edit };
  return (await client.connection.ask(planEditedSchema, `/api/projects/${slug}/plan`, body)).plan;
}

/** Waits for a random moment of what goes on, mostly for one soon after a change of status. */
async function aMoment({ client, slug }: Day, usual: number): Promise<void> {
  if (random() < 0.3) return void (await pause(random() * usual));
  const wanted = statuses[Math.floor(random() * statuses.length)];
  const deadline = performance.now() + 3 * usual;
  const reached = async (): Promise<boolean> => {
    const status = (await client.open(slug)).run?.status;
    return status === wanted || status === 'failed';
  };
  while (performance.now() < deadline && !(await reached())) await pause(40);
  await pause(random() * 250);
}

async function expectNothingLost(
  day: Day,
  view: ProjectView,
  at: { before: number; line: string },
): Promise<void> {
  const { before, line } = at;
  const { client, slug, acknowledged } = day;
  const { messages, releases, edits, rows, runs } = acknowledged;
  const present = new Set(view.messages.map(({ id }) => id));
  expect([...messages].filter((id) => !present.has(id), line)).toEqual([]);
  for (const [version, commit] of releases)
    expect(view.releases.find((release) => release.version === version)?.commit, line).toBe(commit);
  for (const run of runs)
    expect((await client.send('GET', `/api/projects/${slug}/runs/${run}`)).status, line).toBe(200);
  const { text } = await client.send('GET', `/api/projects/${slug}/commits`);
  for (const commit of edits) expect(text, line).toContain(commit);
  if (view.plan) expect(view.plan.revision).toBeGreaterThanOrEqual(acknowledged.plans.get(view.plan.id) ?? 0);

  const { run } = view;
  expect(run === null || activeStatuses.includes(run.status), `${line}: nothing goes on`).toBe(false);
  const there = await readRows(day);
  // Rows written before other data took their place are among those kept of the release before.
  const replaced = day.replacesData && view.releases.length > before;
  const lost = [...rows].filter((id) => !there.includes(id));
  if (!replaced) expect(lost, line).toEqual([]);
  rows.clear();
  for (const id of there) rows.add(id);
}
