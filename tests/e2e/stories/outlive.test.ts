import { once } from 'node:events';
import Docker from 'dockerode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasContainerEngine, startContainerEngine } from '../../integration/sandbox/container-engine.ts';
import type { ContainerEngine } from '../../integration/sandbox/container-engine.ts';
import { createSproutClient, requireLive, requirePlan } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe.skipIf(!hasContainerEngine())('apps in containers', () => {
  let engine: ContainerEngine;
  let docker: Docker;
  const home = temporaryFolder();

  beforeAll(async () => {
    engine = await startContainerEngine();
    const socketPath = engine.environment['DOCKER_HOST']?.replace('unix://', '') ?? '/var/run/docker.sock';
    docker = new Docker({ socketPath });
  });
  afterAll(() => engine?.stop());

  const containers = async () =>
    (await docker.listContainers({ all: true })).filter(({ Mounts }) =>
      Mounts.some(({ Source }) => Source.startsWith(home)),
    );

  test('go on while Sprout is killed, and are taken over, not started again', async () => {
    const start = () => startSprout({ home, environment: engine.environment });
    const killed = await start();
    const before = createSproutClient(killed.port);
    const { slug, answer } = await before.start('A shared shopping list for our flat, stored in Postgres', {
      runtime: 'container',
    });
    requireLive(await before.approve(slug, requirePlan(answer)));
    await expect.poll(async () => (await containers()).length).toBe(1);
    const [container] = await containers();

    killed.process.kill('SIGKILL');
    await once(killed.process, 'exit');
    expect((await containers()).map(({ Id, State }) => [Id, State])).toEqual([[container?.Id, 'running']]);

    const sprout = await start();
    try {
      const after = createSproutClient(sprout.port);
      const answered = performance.now();
      await expect
        .poll(async () => (await after.visit(slug, '/healthz')).status, { timeout: 5000 })
        .toBe(200);
      expect(performance.now() - answered).toBeLessThan(5000);
      expect((await containers()).map(({ Id }) => Id)).toEqual([container?.Id]);
      // Its data are reached as before.
      expect((await after.visit(slug, '/')).status).toBe(200);
      requireLive(await after.approve(slug, requirePlan(await after.say(slug, 'Add a notes field'))));
      await expect.poll(async () => (await containers()).length).toBe(1);
    } finally {
      await sprout.stop();
    }
    expect(await containers()).toEqual([]);
  });
});
