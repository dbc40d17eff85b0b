import type { CommandRequest, CommandResult, Driver, Service, ServiceRequest } from '../sandbox.ts';
import type { ProcessDriverContext } from './process/context.ts';
import { describeProcessDriver } from './process/describe.ts';
import { findIsolation } from './process/isolation.ts';
import type { Isolation } from './process/isolation.ts';
import { createRunFolder, sweepRunFolders } from './process/run-folder.ts';
import { runCommand } from './process/run-command.ts';
import { startService } from './process/start-service.ts';

export interface ProcessDriverOptions {
  /** Sprout's own Node. */
  node: string;
  /** The folder of packages that apps' `node_modules` link to. */
  store: string;
  /** For sockets and records of what runs; at most 85 characters long. One control plane at a time uses it. */
  runFolder: string;
  /** `auto`, the default: bubblewrap where it works. */
  isolation?: 'auto' | 'bubblewrap' | 'none';
}

/** Runs apps as processes of this machine: under bubblewrap where that works, else with a clean environment only. */
export function createProcessDriver(options: ProcessDriverOptions): Driver {
  const ours = new Set<string>();
  let isolation: Promise<Isolation> | undefined;

  function findOnce(): Promise<Isolation> {
    isolation ??= findIsolation(options.isolation ?? 'auto', options.runFolder);
    // A failure is not kept: what was missing may have been installed by the next time.
    isolation.catch(() => {
      isolation = undefined;
    });
    return isolation;
  }

  async function context(): Promise<ProcessDriverContext> {
    return {
      node: options.node,
      store: options.store,
      isolation: await findOnce(),
      async createRunFolder() {
        const { name, folder } = await createRunFolder(options.runFolder);
        ours.add(name);
        return folder;
      },
    };
  }

  return {
    id: 'process',
    describe: async () => describeProcessDriver(await findOnce()),
    run: async (request: CommandRequest): Promise<CommandResult> => runCommand(await context(), request),
    start: async (request: ServiceRequest): Promise<Service> => startService(await context(), request),
    sweep: ({ keep }) => sweepRunFolders(options.runFolder, { keep, ours }),
  };
}
