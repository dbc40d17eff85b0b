import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service, ServiceRequest } from '../../sandbox.ts';
import { createServiceSocket } from '../service-socket.ts';
import { createServiceLog, presentService } from './container-service.ts';
import { labels } from './context.ts';
import type { ContainerDriverContext } from './context.ts';
import { attachOutput, followContainer } from './follow-container.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

interface OwnedOptions {
  context: ContainerDriverContext;
  runFolder: string;
  /** Names of folders of what this control plane runs. */
  ours: Set<string>;
}

function listOwned({ engine, owner }: ContainerDriverContext, label: string) {
  return engine.docker.listContainers({
    all: true,
    filters: { label: [`${labels.owner}=${owner}`, label].filter(Boolean) },
  });
}

/** Takes over a container that outlived the control plane which started it. */
export async function adoptService(
  options: OwnedOptions,
  id: string,
  onOutput: ServiceRequest['onOutput'],
): Promise<Service | undefined> {
  const { docker } = options.context.engine;
  const found = await listOwned(options.context, `${labels.service}=${id}`);
  const running = found.find(
    ({ State, Labels }) => State === 'running' && !options.ours.has(Labels[labels.run] ?? ''),
  );
  const name = running?.Labels[labels.run];
  if (running === undefined || name === undefined) return undefined;

  options.ours.add(name);
  const folder = join(options.runFolder, name);
  const socket = await createServiceSocket(folder, { keep: true });
  const log = createServiceLog(onOutput);
  const container = docker.getContainer(running.Id);
  const output = await attachOutput({ docker, container, fromStart: true, onOutput: log.write });
  const followed = followContainer(container, output);
  const exited = followed.exited.then(async (exit) => {
    await removeRunFolder(folder);
    return exit;
  });
  return presentService({ id, socket, launched: { ...followed, container, exited }, log });
}

/** Removes what earlier control planes left, but for the services named. Resolves to how many were running. */
export async function sweepContainers(options: OwnedOptions, keep: readonly string[]): Promise<number> {
  const { docker } = options.context.engine;
  const keptFolders = new Set(options.ours);
  let count = 0;
  for (const found of await listOwned(options.context, '')) {
    const name = found.Labels[labels.run] ?? '';
    if (options.ours.has(name)) continue;
    if (found.State === 'running' && keep.includes(found.Labels[labels.service] ?? '')) {
      keptFolders.add(name);
      continue;
    }
    if (found.State === 'running') count += 1;
    await docker
      .getContainer(found.Id)
      .remove({ force: true, v: true })
      .catch(() => {});
  }
  const names = await readdir(options.runFolder).catch(() => []);
  const left = names.filter((name) => /^[0-9a-f]{8}$/.test(name) && !keptFolders.has(name));
  await Promise.all(left.map((name) => rm(join(options.runFolder, name), { recursive: true, force: true })));
  return count;
}
