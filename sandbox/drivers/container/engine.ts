import { homedir } from 'node:os';
import type Docker from 'dockerode';
import { z } from 'zod';
import { endpointStrategies } from '../../endpoints/index.ts';
import type { Endpoint } from '../../endpoints/endpoint.ts';
import { findEndpoint } from '../../endpoints/find-endpoint.ts';
import type { BaseImage } from '../../images/base-image.ts';
import { ensureBaseImage } from '../../images/base-image.ts';
import { SandboxError } from '../sandbox-error.ts';

/** A Docker API that was found to work, with what apps need in it. */
export interface Engine {
  docker: Docker;
  endpoint: Endpoint;
  image: BaseImage;
  /** The user inside; never root of this machine. */
  user: string;
  /** Whether Docker's own first process is there to pass on signals and collect ended processes. */
  hasInit: boolean;
  runtime: string | undefined;
}

export interface EngineOptions {
  environment: Readonly<Record<string, string | undefined>>;
  baseImage?: string;
  /** A runtime the engine knows, such as `runsc`. */
  runtime?: string;
}

const engineInfo = z.looseObject({
  OSType: z.string().optional(),
  InitBinary: z.string().optional(),
  Runtimes: z.record(z.string(), z.looseObject({ runtimeArgs: z.array(z.string()).nullish() })).nullish(),
  SecurityOptions: z.array(z.string()).nullish(),
});

/** Finds a Docker API and prepares the base image. Throws an error that says what is missing. */
export async function findEngine(options: EngineOptions): Promise<Engine> {
  if (process.platform !== 'linux') {
    throw new SandboxError(
      'sandbox-unavailable',
      'Containers need Linux: apps run from folders of this machine.',
    );
  }
  // Loaded when first needed: it is large, and most installations never do.
  const { default: Dockerode } = await import('dockerode');
  const connect = (endpoint: Endpoint): Docker => new Dockerode(endpoint.connection);
  const endpoint = await findEndpoint({
    strategies: endpointStrategies,
    surroundings: { environment: options.environment, homeFolder: homedir(), userId: process.getuid?.() },
    ping: (found) => connect(found).ping(),
  });
  const docker = connect(endpoint);
  const info = engineInfo.parse(await docker.info());
  requireRuntime(endpoint.name, info, options.runtime);
  return {
    docker,
    endpoint,
    image: await ensureBaseImage(docker, options.baseImage),
    user: userInside(info.SecurityOptions?.some((option) => option.includes('rootless')) ?? false),
    hasInit: (info.InitBinary ?? '') !== '',
    runtime: options.runtime,
  };
}

function requireRuntime(engine: string, info: z.infer<typeof engineInfo>, name: string | undefined): void {
  if (name === undefined) return;
  const runtime = info.Runtimes?.[name];
  if (runtime === undefined) {
    const known = Object.keys(info.Runtimes ?? {}).join(', ');
    throw new SandboxError(
      'sandbox-unavailable',
      `${engine} has no runtime “${name}”; it has ${known}. Name one of these, or add it to “runtimes” in the engine’s daemon.json.`,
    );
  }
  const sharesSockets =
    runtime.runtimeArgs?.some((option) => /^--?host-uds=(?:all|create)$/.test(option)) ?? false;
  if (isGvisor(name) && !sharesSockets) {
    throw new SandboxError(
      'sandbox-unavailable',
      `${engine} must start “${name}” with the arguments --host-uds=all and --network=none (runtimeArgs in daemon.json): apps listen on a socket of this machine.`,
    );
  }
}

/** Whether a runtime's name stands for gVisor. */
export function isGvisor(runtime: string | undefined): boolean {
  return runtime?.startsWith('runsc') ?? false;
}

function userInside(rootless: boolean): string {
  // There, root inside is Sprout's own user outside.
  if (rootless) return '0:0';
  const user = process.getuid?.() ?? 0;
  return user === 0 ? '65534:65534' : `${user}:${process.getgid?.() ?? user}`;
}
