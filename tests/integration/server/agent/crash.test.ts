import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { endBroken } from '../../../../server/agent/end-broken.ts';
import { getProject } from '../../../../server/db/projects.ts';
import { insertRelease, listReleases } from '../../../../server/db/releases.ts';
import { findRun, updateRun } from '../../../../server/db/runs.ts';
import { AppError } from '../../../../server/errors.ts';
import { readMain } from '../../../../server/git/read.ts';
import { listRefs } from '../../../../server/git/refs.ts';
import { projectPaths, releasePaths } from '../../../../server/releases/project-paths.ts';
import { tidyProjects } from '../../../../server/releases/tidy-projects.ts';
import { pageStep } from '../../../support/page-step.ts';
import { startRunHarness } from '../../../support/run-harness.ts';

vi.setConfig({ testTimeout: 180_000 });

const harness = await startRunHarness();
const { deps, test: db, apps } = harness;
const { database } = db;
const interrupted = new AppError('interrupted', 'Sprout was stopped.');

test('a release whose main had moved when Sprout ended is brought to its end', async () => {
  await harness.project('one');
  await harness.build('one', [pageStep('home')]);
  deps.apps = {
    ...apps,
    put: () => {
      throw interrupted;
    },
  };
  const broken = await harness.build('one', [pageStep('news')]);
  deps.apps = apps;
  expect(broken).toMatchObject({ status: 'live', release: 2 });
  expect(await getProject(database, 'one')).toMatchObject({ currentRelease: 2, status: 'live' });
  // What runs is still the old one; a start of Sprout, or a restart of the app, brings the new one, built again.
  await apps.takeDown('one');
  expect((await harness.visit('one', '/news')).status).toBe(200);
  expect(apps.live('one')?.version).toBe(2);
});

test('a release that was only noted is forgotten', async () => {
  await harness.project('two');
  const first = await harness.build('two', [pageStep('home')]);
  const main = await readMain({ path: projectPaths(deps.folder, 'two').repository });
  const [release] = await listReleases(database, 'two');
  if (!release) throw new Error('no release');
  const { version: _, createdAt: __, ...rest } = release;
  await insertRelease(database, { ...rest, commit: 'f'.repeat(40), title: 'half' });
  await updateRun(database, first.id, {
    status: 'deploying',
    endedAt: null,
    state: { deploying: { version: 2, commit: 'f'.repeat(40) } },
  });
  await endBroken(deps, { project: 'two', run: first.id, error: interrupted });
  expect((await listReleases(database, 'two')).map(({ version }) => version)).toEqual([1]);
  expect(await findRun(database, 'two', first.id)).toMatchObject({ status: 'interrupted' });
  expect(await getProject(database, 'two')).toMatchObject({ currentRelease: 1, status: 'interrupted' });
  expect(await readMain({ path: projectPaths(deps.folder, 'two').repository })).toBe(main);
  // It can be gone on with.
  expect(await harness.again('two', first.id)).toMatchObject({ status: 'live', release: 2 });
});

test('a start of Sprout removes what nobody can go on with, and serves what was live', async () => {
  await harness.project('three');
  await harness.build('three', [pageStep('home')]);
  await harness.build('three', [pageStep('bad', { introduction: 'type error' })]);
  const repository = { path: projectPaths(deps.folder, 'three').repository };
  expect(await listRefs(repository, 'refs/sprout/candidates/')).toHaveLength(1);
  await harness.build('three', [pageStep('bad', { introduction: 'does not start' })]);
  await apps.takeDown('three');
  await tidyProjects(deps);
  expect(await listRefs(repository, 'refs/sprout/candidates/')).toHaveLength(1);
  await apps.startAll();
  expect(apps.live('three')?.version).toBe(1);
  expect((await harness.visit('three')).status).toBe(200);
});

test('an app whose packages are no longer where they were is linked to where they are now', async () => {
  await harness.project('four');
  await harness.build('four', [pageStep('home')]);
  await apps.takeDown('four');
  const { tree } = releasePaths(projectPaths(deps.folder, 'four'), 1);
  const link = join(tree, 'node_modules', 'express');
  await rm(link);
  await symlink('/nowhere/node_modules/express', link);
  expect((await harness.visit('four')).status).toBe(200);
});
