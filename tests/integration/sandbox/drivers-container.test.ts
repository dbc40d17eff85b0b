import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../../sandbox/build/build-app.ts';
import { createContainerDriver } from '../../../sandbox/drivers/container.ts';
import { requestTarget } from '../../../sandbox/ready/request-target.ts';
import { waitUntilReady } from '../../../sandbox/ready/wait-until-ready.ts';
import { projectRoot } from '../../support/project-root.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { hasContainerEngine, startContainerEngine } from './container-engine.ts';
import type { ContainerEngine } from './container-engine.ts';
import { describeDriver } from './driver-conformance.ts';

const store = join(projectRoot, 'node_modules');

describe.skipIf(!hasContainerEngine())('containers', () => {
  let engine: ContainerEngine;
  beforeAll(async () => {
    engine = await startContainerEngine();
  });
  afterAll(() => engine?.stop());

  function driverIn(runFolder: string) {
    const { environment } = engine;
    return createContainerDriver({
      node: process.execPath,
      store,
      runFolder,
      environment,
      // To try the same against gVisor or another image.
      runtime: process.env['SPROUT_TEST_RUNTIME'],
      baseImage: process.env['SPROUT_TEST_BASE_IMAGE'],
    });
  }

  describeDriver('container driver', async ({ folder }) => {
    const runFolder = join(folder, 'run');
    return { driver: driverIn(runFolder), runFolder };
  });

  test('a service outlives its control plane, and is adopted or swept by the next', async () => {
    const folder = temporaryFolder();
    const tree = join(folder, 'tree');
    cpSync(join(projectRoot, 'tests/fixtures/sandbox/programs'), tree, { recursive: true });
    const start = {
      label: 'test',
      folder: tree,
      access: 'read',
      command: ['node', 'server.mjs', 'first'],
    } as const;
    const first = driverIn(join(folder, 'run'));
    const before = await first.start({ ...start, id: 'kept' });
    await waitUntilReady(before, { path: '/healthz', timeoutMilliseconds: 15_000 });
    await waitUntilReady(await first.start({ ...start, id: 'left' }), {
      path: '/healthz',
      timeoutMilliseconds: 15_000,
    });

    const second = driverIn(join(folder, 'run'));
    expect(await second.sweep({ keep: ['kept'] })).toBe(1);
    const adopted = await second.adopt?.('kept');
    expect(adopted?.target).toEqual(before.target);
    if (adopted === undefined) return;
    expect(await requestTarget(adopted.target, '/healthz')).toMatchObject({ status: 200 });
    await expect.poll(() => adopted.logs(5)).toContain('listening first');
    expect(await second.adopt?.('unknown')).toBeUndefined();
    await adopted.stop();
    expect(await second.sweep({ keep: [] })).toBe(0);
  });

  test('builds an app', async () => {
    const folder = temporaryFolder();
    const tree = join(folder, 'tree');
    cpSync(join(projectRoot, 'tests/fixtures/sandbox/client-app'), tree, { recursive: true });
    const result = await buildApp(driverIn(join(folder, 'run')), {
      tree,
      store,
      output: join(folder, 'output'),
    });
    expect(result).toMatchObject({ ok: true, typeErrors: [], buildErrors: [] });
  });

  test('a runtime that is not there is named', async () => {
    const driver = createContainerDriver({
      node: process.execPath,
      store,
      runFolder: join(temporaryFolder(), 'run'),
      environment: engine.environment,
      runtime: 'no-such-runtime',
    });
    await expect(driver.describe()).rejects.toThrow('no-such-runtime');
  });
});
