import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { EventBody } from '../../../../server/contract/event.ts';
import { getProject } from '../../../../server/db/projects.ts';
import { listMessages } from '../../../../server/db/messages.ts';
import { listReleases } from '../../../../server/db/releases.ts';
import { updateRun } from '../../../../server/db/runs.ts';
import { AppError } from '../../../../server/errors.ts';
import { commitAsPerson } from '../../../../server/git/commit-as-person.ts';
import { readFile } from '../../../../server/git/files.ts';
import { listCommits } from '../../../../server/git/history.ts';
import { readMain } from '../../../../server/git/read.ts';
import { listRefs } from '../../../../server/git/refs.ts';
import { projectPaths } from '../../../../server/releases/project-paths.ts';
import { pageStep } from '../../../support/page-step.ts';
import { processesNaming } from '../../../support/processes.ts';
import { startRunHarness } from '../../../support/run-harness.ts';

vi.setConfig({ testTimeout: 180_000 });

const harness = await startRunHarness();
const { deps, test: db } = harness;
const repositoryOf = (slug: string) => ({ path: projectPaths(deps.folder, slug).repository });

async function edit(slug: string, path: string, change: (text: string) => string): Promise<void> {
  const repository = repositoryOf(slug);
  const { content, commit: base } = await readFile(repository, path);
  await commitAsPerson(repository, { path, content: change(content), base }, 1_800_000_000);
}

test('a plan becomes commits, is proven in a browser, and goes live', async () => {
  await harness.project('one');
  const run = await harness.build('one', [pageStep('home'), pageStep('agenda')]);
  expect(run.failure).toBeNull();
  expect(run).toMatchObject({ status: 'live', release: 1 });
  expect(run.steps.every(({ status, commit }) => status === 'done' && commit !== null)).toBe(true);
  expect(run.checks.map(({ id, passed, step }) => [id, passed, step]).toSorted()).toEqual([
    ['sees-agenda', true, 'add-agenda'],
    ['sees-home', true, 'add-home'],
  ]);
  const stages = (await harness.told('one')).flatMap((body) =>
    body.kind === 'stage-end' ? [`${body.stage} ${body.milliseconds}`] : [],
  );
  console.log('approval to live', run.milliseconds, stages.join(', '));

  const told = (await harness.told('one')).map((body) =>
    'status' in body ? `${body.kind} ${body.status}` : body.kind,
  );
  expect(told.filter((kind) => /run-status|stage-start|release-ready|run-end/.test(kind))).toEqual([
    'run-status building',
    'run-status verifying',
    ...Array.from({ length: 5 }, () => 'stage-start'),
    'run-status deploying',
    'release-ready',
    'run-status live',
    'run-end live',
    'release-ready',
  ]);
  expect((await harness.visit('one')).body).toContain('<title>Tiny</title>');
  const project = await getProject(db.database, 'one');
  expect(project).toMatchObject({ status: 'live', currentRelease: 1, screenshot: 'v1-1440.png' });
  expect(existsSync(`${projectPaths(deps.folder, 'one').pictures}/v1-390.png`)).toBe(true);
  const [message] = (await listMessages(db.database, 'one')).slice(-1);
  expect(message?.text).toContain('http://one.sprout.localhost');
  expect(message?.ideas).toHaveLength(3);
  const commits = await listCommits(repositoryOf('one'));
  expect(commits.map(({ step }) => step)).toEqual(['add-agenda', 'add-home']);
  expect(await listRefs(repositoryOf('one'), 'refs/sprout/')).toEqual([]);
});

test('a follow-up runs all checks of earlier plans, and a red one leaves everything as it is', async () => {
  await harness.project('two');
  await harness.build('two', [pageStep('home')]);
  const before = await readMain(repositoryOf('two'));
  const red = await harness.build('two', [
    pageStep('news'),
    pageStep('home', { title: 'Something else' }),
    pageStep('broken', { introduction: 'throws' }),
  ]);
  expect(red.status).toBe('failed');
  expect(red.failure?.stage).toBe('checks');
  expect(red.failure?.redSteps).toEqual(['add-home', 'add-broken']);
  expect(red.failure?.checks.map(({ id }) => id).toSorted()).toEqual(['sees-broken', 'sees-home']);
  expect(red.failure?.details).toContain('boom');
  expect(red.checks.find(({ id }) => id === 'sees-home')?.screenshot).toContain(
    `/api/projects/two/screenshots/${red.id}-sees-home.png`,
  );
  expect(await readMain(repositoryOf('two'))).toBe(before);
  expect(harness.apps.live('two')?.version).toBe(1);
  expect(readdirSync(projectPaths(deps.folder, 'two').releases)).toEqual(['1']);
  expect(await getProject(db.database, 'two')).toMatchObject({ status: 'failed', currentRelease: 1 });
  expect((await listMessages(db.database, 'two')).at(-1)?.text).toContain('v1 goes on as it is');
  const green = await harness.build('two', [pageStep('news')]);
  expect(green).toMatchObject({ status: 'live', release: 2 });
  expect(green.checks.map(({ id }) => id)).toEqual(expect.arrayContaining(['sees-home', 'sees-news']));
});

test('types and start that fail name the step', async () => {
  await harness.project('three');
  const types = await harness.build('three', [
    pageStep('home'),
    pageStep('bad', { introduction: 'type error' }),
  ]);
  expect(types).toMatchObject({ status: 'failed', failure: { stage: 'types', redSteps: ['add-bad'] } });
  expect(types.failure?.details).toContain('src/pages/bad.ts');
  const start = await harness.build('three', [
    pageStep('home'),
    pageStep('bad', { introduction: 'does not start' }),
  ]);
  expect(start).toMatchObject({ status: 'failed', failure: { stage: 'start', redSteps: ['add-bad'] } });
  expect(await readMain(repositoryOf('three'))).toBeNull();
  expect((await harness.visit('three')).status).toBe(404);
});

test('an app that is tried while its types are checked is given up when they are wrong', async () => {
  await harness.project('late');
  const run = await harness.build('late', [pageStep('home', { introduction: 'late type error' })]);
  expect(run).toMatchObject({
    status: 'failed',
    failure: { stage: 'types', redSteps: ['add-home'], checks: [] },
  });
  const told = (await harness.told('late')).flatMap((body) =>
    body.kind === 'stage-start' || body.kind === 'stage-end' ? `${body.kind} ${body.stage}` : [],
  );
  expect(told.indexOf('stage-start start')).toBeLessThan(told.indexOf('stage-end types'));
  expect(await readMain(repositoryOf('late'))).toBeNull();
  expect(processesNaming(projectPaths(deps.folder, 'late').repository.replace(/repo$/, ''))).toEqual([]);
  const mended = await harness.build('late', [pageStep('home')]);
  expect(mended).toMatchObject({ status: 'live', release: 1 });
});

test('hand edits are merged, asked about where they disagree, and published by a run without a plan', async () => {
  await harness.project('four');
  await harness.build('four', [pageStep('home')]);
  await edit('four', 'src/pages/home.ts', (text) => text.replace('Welcome.', 'My own words.'));
  const published = await harness.carryOut('four', null);
  expect(published).toMatchObject({ status: 'live', release: 2 });
  const merged = await harness.build('four', [pageStep('home', { title: 'The home page of mine' })]);
  expect(merged).toMatchObject({ status: 'live', release: 3 });
  const { content } = await readFile(repositoryOf('four'), 'src/pages/home.ts');
  expect(content).toContain('My own words.');
  expect(content).toContain('The home page of mine');

  const asked = await harness.build('four', [pageStep('home', { introduction: 'New words.' })]);
  expect(asked).toMatchObject({ status: 'failed', failure: { stage: 'conflict' } });
  const conflict = (await harness.told('four')).find((body) => body.kind === 'conflict-found');
  expect(conflict?.files.map(({ path }) => path)).toEqual(['src/pages/home.ts']);
  const main = await readMain(repositoryOf('four'));
  const answer = content
    .replace('My own words.', 'New words of mine.')
    .replace('The home page of mine', 'The home page');
  await updateRun(db.database, asked.id, {
    state: { answers: { main, files: [{ path: 'src/pages/home.ts', content: answer }] } },
    status: 'queued',
  });
  expect(await harness.again('four', asked.id)).toMatchObject({ status: 'live', release: 4 });
  expect((await readFile(repositoryOf('four'), 'src/pages/home.ts')).content).toBe(answer);
});

test('an edit saved while a run goes on is merged into it', async () => {
  await harness.project('five');
  await harness.build('five', [pageStep('home')]);
  const running = harness.build('five', [pageStep('news')]);
  await pause(400);
  await edit('five', 'src/pages/home.ts', (text) => text.replace('Welcome.', 'Meanwhile.'));
  expect(await running).toMatchObject({ status: 'live', release: 2 });
  expect((await readFile(repositoryOf('five'), 'src/pages/home.ts')).content).toContain('Meanwhile.');
});

test('an old release opens at its own address, and going back takes about a second', async () => {
  await harness.project('six');
  await harness.build('six', [pageStep('home')]);
  const first = (await harness.visit('six')).body;
  await harness.build('six', [pageStep('news')]);
  expect((await harness.visit('v1--six')).body).toBe(first);
  expect((await harness.visit('v9--six')).status).toBe(404);
  const back = await harness.carryOut('six', { version: 1, scope: 'code' });
  expect(back).toMatchObject({ status: 'live', release: 3 });
  console.log('going back', back.milliseconds);
  expect((await harness.visit('six')).body).toBe(first);
  const releases = await listReleases(db.database, 'six');
  expect(releases[0]).toMatchObject({ version: 3, title: 'Back to v1', restored: 1, checks: { passed: 1 } });
  expect(Object.keys(releases[0]?.spec.pages ?? {})).toEqual(['home']);
  await pause(1500);
});

test('a run that is cancelled leaves nothing behind', async () => {
  await harness.project('seven');
  let stop = new AbortController();
  let moment: (body: EventBody) => boolean = () => false;
  deps.events.watch((slug, events) => {
    if (slug === 'seven' && events.some(({ body }) => moment(body)))
      stop.abort(new AppError('cancelled', 'Cancelled.'));
  });
  const moments: (typeof moment)[] = [
    (body) => body.kind === 'run-status' && body.status === 'building',
    (body) => body.kind === 'run-status' && body.status === 'verifying',
    (body) => body.kind === 'stage-start' && body.stage === 'checks',
  ];
  for (moment of moments) {
    stop = new AbortController();
    const run = await harness.build('seven', [pageStep('home')], { signal: stop.signal });
    expect(stop.signal.aborted).toBe(true);
    expect(run.status).toBe('cancelled');
    expect(await readMain(repositoryOf('seven'))).toBeNull();
    expect(await listReleases(db.database, 'seven')).toEqual([]);
    expect(existsSync(`${projectPaths(deps.folder, 'seven').releases}/1`)).toBe(false);
  }
  moment = () => false;
  expect(await harness.build('seven', [pageStep('home')])).toMatchObject({ status: 'live', release: 1 });
});

test('a live app that ends by itself is started again', async () => {
  await harness.project('eight');
  await harness.build('eight', [pageStep('home')]);
  const before = harness.apps.live('eight');
  await before?.service.stop();
  await pause(100);
  expect((await harness.visit('eight')).status).toBe(200);
  expect(harness.apps.live('eight')).not.toBe(before);
});

test('the repositories are sound', async () => {
  for (const slug of ['one', 'two', 'four', 'five', 'six']) {
    const { stdout } = await promisify(execFile)('git', [
      '--git-dir',
      repositoryOf(slug).path,
      'fsck',
      '--strict',
      '--no-dangling',
    ]);
    expect(stdout).toBe('');
  }
});
