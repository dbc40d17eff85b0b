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
  config: Pick<Config, 'runtime' | 'containerRuntime' | 'baseImage'>;
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
      runtime: config.containerRuntime,
    }),
  };
  let found: Promise<Runtime> | undefined;
  // A runtime named on purpose is not passed over silently.
  const choose = async (): Promise<Runtime> =>
    config.containerRuntime === undefined ? preferContainers(drivers, log) : 'container';
  const usual = (): Promise<Runtime> => {
    found ??= config.runtime === 'auto' ? choose() : Promise.resolve(config.runtime);
    return found;
  };

  return {
    driverFor: (runtime) => drivers[runtime],
    chooseRuntime: async (wanted) => {
      const runtime = wanted === 'auto' ? await usual() : wanted;
      try {
        await drivers[runtime].describe();
        return runtime;
      } catch (error) {
        throw new AppError('unavailable', errorMessage(error), { cause: error });
      }
    },
    describe: async () => drivers[await usual()].describe(),
    sweep: async ({ keep }) => {
      await drivers.process.sweep({ keep: [] });
      // Where there is no container engine, nothing can have been left in one.
      await drivers.container.sweep({ keep }).catch((error: unknown) => {
        if (config.runtime === 'container') log.warn({ err: error }, 'containers could not be swept');
      });
    },
  };
}

/** Containers where an engine works, else processes; why there is no engine goes to the log. */
async function preferContainers(drivers: Record<Runtime, Driver>, log: Log): Promise<Runtime> {
  try {
    await drivers.container.describe();
    return 'container';
  } catch (error) {
    log.info({ reason: errorMessage(error) }, 'no container engine; apps run as processes');
    return 'process';
  }
}
