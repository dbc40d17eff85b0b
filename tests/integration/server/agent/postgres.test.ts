import { existsSync } from 'node:fs';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { listReleases } from '../../../../server/db/releases.ts';
import { AppError } from '../../../../server/errors.ts';
import { projectPaths } from '../../../../server/releases/project-paths.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import type { PlanStep } from '../../../../templates/spec/plan.ts';
import { pageStep } from '../../../support/page-step.ts';
import { startRunHarness } from '../../../support/run-harness.ts';

vi.setConfig({ testTimeout: 180_000 });

const harness = await startRunHarness();
const { test: db } = harness;

const onPostgres: PlanStep = {
  id: 'postgres',
  title: 'Keep rows in Postgres',
  sentence: 'Rows are kept in Postgres.',
  areas: ['storage'],
  phrases: [],
  operations: [{ kind: 'set-storage', storage: 'postgres' }],
};

const inBrowser: PlanStep = {
  ...onPostgres,
  id: 'browser',
  operations: [{ kind: 'set-storage', storage: 'browser' }],
};

async function rows(service: string): Promise<unknown> {
  return JSON.parse((await harness.visit(service, '/rows')).body);
}

async function databases(): Promise<string[]> {
  const { rows: found } = await db.pool.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1) ORDER BY 1',
    [`${db.server.ownDatabase}_`],
  );
  return found.map(({ datname }) => datname.slice(db.server.ownDatabase.length + 1));
}

test('data stay through releases, are rehearsed on, snapshotted and brought back', async () => {
  await harness.project('shop');
  expect(await harness.build('shop', [pageStep('home'), onPostgres])).toMatchObject({
    status: 'live',
    failure: null,
  });
  expect(await rows('shop')).toEqual({ count: 0 });
  await harness.visit('shop', '/rows', 'POST');
  expect(await rows('shop')).toEqual({ count: 1 });

  const second = await harness.build('shop', [pageStep('news')]);
  expect(second).toMatchObject({ status: 'live', release: 2 });
  expect(await rows('shop')).toEqual({ count: 1 });
  await harness.visit('shop', '/rows', 'POST');
  expect(await rows('v1--shop')).toEqual({ count: 0 });

  const red = await harness.build('shop', [pageStep('bad', { introduction: 'no rows' })]);
  expect(red).toMatchObject({ status: 'failed', failure: { stage: 'migrate' } });
  expect(await rows('shop')).toEqual({ count: 2 });

  const code = await harness.carryOut('shop', { version: 1, scope: 'code' });
  expect(code).toMatchObject({ status: 'live', release: 3, failure: null });
  expect(await rows('shop')).toEqual({ count: 2 });

  const both = await harness.carryOut('shop', { version: 1, scope: 'code-and-data' });
  expect(both).toMatchObject({ status: 'live', release: 4, failure: null });
  console.log('code and data', both.milliseconds);
  expect(await rows('shop')).toEqual({ count: 1 });
  const releases = await listReleases(db.database, 'shop');
  expect(releases.map(({ version, snapshot }) => [version, snapshot])).toEqual([
    [4, null],
    [3, 'snap_v3'],
    [2, 'snap_v2'],
    [1, 'snap_v1'],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await databases()).toEqual(['shop', 'shop__snap_v1', 'shop__snap_v2', 'shop__snap_v3']);
  expect(existsSync(projectPaths(harness.deps.folder, 'shop').repository)).toBe(true);
});

test('a move to Postgres is rehearsed on what people entered, and on nothing when there was never any', async () => {
  const { deps } = harness;
  const { data } = deps;
  const copies: string[] = [];
  deps.data = {
    ...data,
    copy: (slug, spec, copy) => {
      copies.push(copy.name);
      return data.copy(slug, spec, copy);
    },
  };
  await harness.project('moved');
  await harness.build('moved', [pageStep('home')]);
  expect(await harness.build('moved', [onPostgres])).toMatchObject({ status: 'live', failure: null });
  expect(copies).toEqual([]);
  await harness.visit('moved', '/rows', 'POST');
  await harness.build('moved', [inBrowser]);
  expect(await harness.build('moved', [onPostgres])).toMatchObject({ status: 'live', failure: null });
  deps.data = data;
  expect(copies).toContain('rehearsal');
  expect(await rows('moved')).toEqual({ count: 1 });
});

test('what people use is as it was when a restore with data is cut short', async () => {
  await harness.project('cut');
  await harness.build('cut', [pageStep('home'), onPostgres]);
  await harness.visit('cut', '/rows', 'POST');
  await harness.build('cut', [pageStep('news')]);
  await harness.visit('cut', '/rows', 'POST');
  const { deps } = harness;
  const { data } = deps;
  const cut = new AppError('interrupted', 'Sprout was stopped.');
  let calls = 0;
  deps.data = {
    ...data,
    exchange: async (slug, names) => {
      await data.exchange(slug, names);
      throw cut;
    },
    bringBack: async (slug, name) => {
      calls += 1;
      // The data of v1 are in place when it happens, and nothing can be put back at once.
      if (calls === 1) throw cut;
      await data.bringBack(slug, name);
    },
  };
  const restore = await harness.carryOut('cut', { version: 1, scope: 'code-and-data' });
  deps.data = data;
  expect(calls).toBe(2);
  expect(restore).toMatchObject({ status: 'interrupted', state: { deploying: null } });
  expect(await rows('cut')).toEqual({ count: 2 });
  expect((await listReleases(db.database, 'cut')).map(({ version }) => version)).toEqual([2, 1]);
});

test('a restore with data that is cut short before it changed any leaves them alone', async () => {
  const before = await rows('cut');
  const { deps } = harness;
  const { data } = deps;
  // Left by a crash, under the very name what people use is put away by.
  await data.copy('cut', (await listReleases(db.database, 'cut'))[0]?.spec ?? emptySpec, { name: 'snap_v2' });
  await harness.visit('cut', '/rows', 'POST');
  deps.data = {
    ...data,
    exchange: async () => {
      throw new AppError('interrupted', 'Sprout was stopped.');
    },
  };
  const restore = await harness.carryOut('cut', { version: 1, scope: 'code-and-data' });
  deps.data = data;
  expect(restore).toMatchObject({ status: 'interrupted', state: { deploying: null } });
  expect(before).toEqual({ count: 2 });
  expect(await rows('cut')).toEqual({ count: 3 });
});

test('a restore with data that fails after the app had moved to the browser puts back what was there', async () => {
  await harness.project('away');
  await harness.build('away', [pageStep('home'), onPostgres]);
  await harness.visit('away', '/rows', 'POST');
  await harness.build('away', [pageStep('news')]);
  await harness.visit('away', '/rows', 'POST');
  expect(await harness.build('away', [inBrowser])).toMatchObject({ status: 'live', release: 3 });

  const { deps } = harness;
  const { data } = deps;
  const found: number[] = [];
  const live = async (): Promise<number> => {
    const database = `${db.server.ownDatabase}_away`;
    const client = new pg.Client(db.server.connection(database));
    await client.connect();
    try {
      return (await client.query<{ count: number }>('SELECT count(*)::int FROM rows')).rows[0]?.count ?? -1;
    } finally {
      await client.end();
    }
  };
  deps.data = {
    ...data,
    exchange: async (slug, names) => {
      await data.exchange(slug, names);
      found.push(await live());
      throw new AppError('internal', 'The disk is full.');
    },
    bringBack: async (slug, name) => {
      await data.bringBack(slug, name);
      found.push(await live());
    },
  };
  const restore = await harness.carryOut('away', { version: 1, scope: 'code-and-data' });
  deps.data = data;
  expect(restore).toMatchObject({ status: 'failed', state: { deploying: null } });
  expect(found).toEqual([1, 2]);
  expect(await harness.carryOut('away', { version: 2, scope: 'code' })).toMatchObject({ status: 'live' });
  expect(await rows('away')).toEqual({ count: 2 });
  expect(await harness.carryOut('away', { version: 1, scope: 'code-and-data' })).toMatchObject({
    failure: null,
  });
  expect(await rows('away')).toEqual({ count: 1 });
});
