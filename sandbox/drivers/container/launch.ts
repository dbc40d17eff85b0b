import { realpath } from 'node:fs/promises';
import type Docker from 'dockerode';
import type { CommandRequest, Mount, ServiceRequest } from '../../sandbox.ts';
import { requirePaths } from '../require-paths.ts';
import { SandboxError } from '../sandbox-error.ts';
import { containerOptions } from './container-options.ts';
import { labels } from './context.ts';
import type { ContainerDriverContext } from './context.ts';
import { attachOutput, followContainer } from './follow-container.ts';
import type { FollowedContainer } from './follow-container.ts';
import { shareFolder } from './share-folder.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

export interface ContainerLaunch {
  context: ContainerDriverContext;
  request: CommandRequest | ServiceRequest;
  run: { name: string; folder: string };
  /** Of a service. */
  id?: string;
  mounts?: readonly Mount[];
  environment?: Readonly<Record<string, string>>;
  onOutput: (stream: 'stdout' | 'stderr', bytes: Buffer) => void;
}

export interface LaunchedContainer extends FollowedContainer {
  container: Docker.Container;
}

/** Creates a container and starts it. Its folder is removed with it. */
export async function launchContainer(launch: ContainerLaunch): Promise<LaunchedContainer> {
  const { context, request, run } = launch;
  const { docker } = context.engine;
  const node = await realpath(context.node);
  const mounts: Mount[] = [
    { path: context.store, access: 'read' },
    { path: node, access: 'read' },
    ...(request.mounts ?? []),
    { path: request.folder, access: request.access },
    ...(launch.mounts ?? []),
  ];
  await requirePaths(mounts);
  await Promise.all(mounts.filter(({ access }) => access === 'write').map(({ path }) => shareFolder(path)));

  let container: Docker.Container | undefined;
  try {
    container = await docker.createContainer(
      containerOptions({
        engine: context.engine,
        request,
        node,
        mounts,
        environment: launch.environment ?? {},
        labels: {
          [labels.owner]: context.owner,
          [labels.run]: run.name,
          ...(launch.id === undefined ? {} : { [labels.service]: launch.id }),
        },
      }),
    );
    const output = await attachOutput({ docker, container, onOutput: launch.onOutput });
    await container.start();
    const followed = followContainer(container, output);
    const exited = followed.exited.then(async (exit) => {
      await removeRunFolder(run.folder);
      return exit;
    });
    return { container, exited, ask: followed.ask, end: followed.end };
  } catch (cause) {
    await container?.remove({ force: true, v: true }).catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SandboxError('sandbox-start-failed', `${request.label} could not be started: ${reason}`, {
      cause,
    });
  }
}
