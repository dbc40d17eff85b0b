import { join } from 'node:path';
import { createContainerDriver } from '../../sandbox/drivers/container.ts';
import { createProcessDriver } from '../../sandbox/drivers/process.ts';
import type { Driver, DriverDescription } from '../../sandbox/sandbox.ts';
import type { Config } from '../config.ts';
import { AppError, errorMessage } from '../errors.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { Log } from '../log.ts';

type Runtime = Driver['id'];

/** Where apps can run. */
export interface Drivers {
  driverFor(runtime: Runtime): Driver;
  /** Where a new app is to run. Throws `unavailable` when it cannot run there. */
  chooseRuntime(wanted: 'auto' | Runtime): Promise<Runtime>;
  /** Of the one new apps run in, unless they say otherwise. */
  describe(): Promise<DriverDescription>;
  /** Ends what an earlier Sprout left running, but for the services with these ids where they can be taken over. */
  sweep(options: { keep: readonly string[] }): Promise<void>;
}

export function createDrivers(options: {
  config: Pick<Config, 'runtime' | 'baseImage'>;
  /** Tells where a container engine may be. */
  environment: NodeJS.ProcessEnv;
  folder: DataFolder;
  store: string;
  log: Log;
}): Drivers {
  const { config, environment, folder, store, log } = options;
  const node = process.execPath;
  const drivers: Record<Runtime, Driver> = {
    process: createProcessDriver({ node, store, runFolder: join(folder.sockets, 'p') }),
    container: createContainerDriver({
      node,
      store,
      runFolder: join(folder.sockets, 'c'),
      environment,
      baseImage: config.baseImage,
    }),
  };
  const usual: Runtime = config.runtime === 'container' ? 'container' : 'process';

  return {
    driverFor: (runtime) => drivers[runtime],
    chooseRuntime: async (wanted) => {
      const runtime = wanted === 'auto' ? usual : wanted;
      try {
        await drivers[runtime].describe();
        return runtime;
      } catch (error) {
        throw new AppError('unavailable', errorMessage(error), { cause: error });
      }
    },
    describe: () => drivers[usual].describe(),
    sweep: async ({ keep }) => {
      await drivers.process.sweep({ keep: [] });
      // Where there is no container engine, nothing can have been left in one.
      await drivers.container.sweep({ keep }).catch((error: unknown) => {
        if (usual === 'container') log.warn({ err: error }, 'containers could not be swept');
      });
    },
  };
}
