import { createHash } from 'node:crypto';
import type { Driver } from '../sandbox.ts';
import type { ContainerDriverContext } from './container/context.ts';
import { describeContainerDriver } from './container/describe.ts';
import { findEngine } from './container/engine.ts';
import type { Engine, EngineOptions } from './container/engine.ts';
import { adoptService, sweepContainers } from './container/owned-containers.ts';
import { runCommand } from './container/run-command.ts';
import { startService } from './container/start-service.ts';
import { createRunFolder } from './process/run-folder.ts';

export interface ContainerDriverOptions extends EngineOptions {
  /** Sprout's own Node. */
  node: string;
  /** The folder of packages that apps' `node_modules` link to. */
  store: string;
  /** For sockets; at most 85 characters long, and not the process driver's. Containers are recognised by it after a crash. */
  runFolder: string;
}

/** Runs each app in a container of its own, on any Docker API of this machine. */
export function createContainerDriver(options: ContainerDriverOptions): Driver {
  const { runFolder } = options;
  const ours = new Set<string>();
  const owner = createHash('sha256').update(runFolder).digest('hex').slice(0, 16);
  let engine: Promise<Engine> | undefined;

  function findOnce(): Promise<Engine> {
    engine ??= findEngine(options);
    // A failure is not kept: Docker may have been started by the next time.
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  }

  async function context(): Promise<ContainerDriverContext> {
    return {
      node: options.node,
      store: options.store,
      engine: await findOnce(),
      owner,
      async createRunFolder() {
        const run = await createRunFolder(runFolder);
        ours.add(run.name);
        return run;
      },
    };
  }

  return {
    id: 'container',
    describe: async () => describeContainerDriver(await findOnce()),
    run: async (request) => runCommand(await context(), request),
    start: async (request) => startService(await context(), request),
    adopt: async (id, onOutput) => adoptService({ context: await context(), runFolder, ours }, id, onOutput),
    sweep: async ({ keep }) => sweepContainers({ context: await context(), runFolder, ours }, keep),
  };
}
