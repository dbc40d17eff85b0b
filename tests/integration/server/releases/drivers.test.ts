import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSilentLog } from '../../../../server/log.ts';
import { openDataFolder } from '../../../../server/home/data-folder.ts';
import { createDrivers } from '../../../../server/releases/drivers.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import {
  hasContainerEngine,
  hasGvisor,
  startContainerEngine,
  type ContainerEngine,
} from '../../sandbox/container-engine.ts';

async function drivers(
  runtime: 'auto' | 'process' | 'container',
  environment: NodeJS.ProcessEnv,
  containerRuntime?: string,
) {
  const folder = await openDataFolder(temporaryFolder());
  const config = { runtime, containerRuntime, baseImage: undefined };
  return createDrivers({
    config,
    environment,
    folder,
    store: `${projectRoot}/node_modules`,
    log: createSilentLog(),
  });
}

/** A place where nothing listens. */
const nowhere = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

describe('where apps run by themselves', () => {
  test('is in processes where no engine works, and a wish for containers says why not', async () => {
    const { chooseRuntime, describe: describeUsual } = await drivers('auto', nowhere);
    expect(await chooseRuntime('auto')).toBe('process');
    expect((await describeUsual()).id).toBe('process');
    await expect(chooseRuntime('container')).rejects.toThrow('/nowhere/docker.sock');
  });

  describe.runIf(hasContainerEngine())('with an engine', () => {
    let engine: ContainerEngine;
    beforeAll(async () => {
      engine = await startContainerEngine();
    });
    afterAll(async () => engine.stop());

    test('is in containers, unless the setting says processes', async () => {
      expect(await (await drivers('auto', engine.environment)).chooseRuntime('auto')).toBe('container');
      expect(await (await drivers('process', engine.environment)).chooseRuntime('auto')).toBe('process');
    });

    test('a container runtime the engine does not know is named, and never passed over for processes', async () => {
      const { chooseRuntime, describe: describeUsual } = await drivers('auto', engine.environment, 'crun-2');
      await expect(chooseRuntime('auto')).rejects.toThrow(/no runtime “crun-2”; it has .*runc/);
      await expect(describeUsual()).rejects.toThrow('crun-2');
      expect(await chooseRuntime('process')).toBe('process');
    });

    test.runIf(hasGvisor())('apps run under gVisor where the setting says so', async () => {
      const {
        chooseRuntime,
        describe: describeUsual,
        driverFor,
      } = await drivers('auto', engine.environment, 'runsc');
      expect(await chooseRuntime('auto')).toBe('container');
      expect(await describeUsual()).toMatchObject({ id: 'container', isolation: 'gvisor' });
      const kernel = await driverFor('container').run({
        label: 'test',
        folder: temporaryFolder(),
        access: 'read',
        command: ['dmesg'],
        timeoutMilliseconds: 30_000,
      });
      expect(kernel.stdout).toContain('gVisor');
    });
  });
});
