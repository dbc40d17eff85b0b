import { dirname, join } from 'node:path';
import type { ContainerCreateOptions } from 'dockerode';
import type { CommandRequest, Mount, ServiceRequest } from '../../sandbox.ts';
import type { Engine } from './engine.ts';

const temporaryFolder = '/tmp';
// Threads count as processes.
const defaultProcesses = 1024;

export interface ContainerPlan {
  engine: Engine;
  request: CommandRequest | ServiceRequest;
  /** The resolved path of Sprout's own Node. */
  node: string;
  mounts: readonly Mount[];
  environment: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
}

/** A container without network, capabilities or a writable root, in which everything has the path it has outside. */
export function containerOptions(plan: ContainerPlan): ContainerCreateOptions {
  const { engine, request, node } = plan;
  const [program, ...rest] = request.command;
  const environment = {
    ...request.environment,
    PATH: [dirname(node), join(request.folder, 'node_modules/.bin'), '/usr/local/bin:/usr/bin:/bin'].join(
      ':',
    ),
    HOME: temporaryFolder,
    TMPDIR: temporaryFolder,
    ...plan.environment,
  };
  const mounts = [...engine.image.folders.map((path): Mount => ({ path, access: 'read' })), ...plan.mounts];
  const { memoryBytes, cpus, processes } = request.limits ?? {};
  return {
    Image: engine.image.name,
    Cmd: [program === 'node' ? node : program, ...rest],
    Entrypoint: [],
    WorkingDir: request.folder,
    User: engine.user,
    Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    Hostname: 'sandbox',
    Labels: { ...plan.labels },
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    Tty: false,
    NetworkDisabled: true,
    HostConfig: {
      NetworkMode: 'none',
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      Tmpfs: { [temporaryFolder]: 'rw,exec,nosuid,nodev,mode=1777,size=512m' },
      ShmSize: 64 * 1024 * 1024,
      PidsLimit: processes ?? defaultProcesses,
      Mounts: withoutRepeats(mounts).map(({ path, access }) => ({
        Type: 'bind',
        Source: path,
        Target: path,
        ReadOnly: access === 'read',
      })),
      LogConfig: { Type: 'json-file', Config: { 'max-size': '2m', 'max-file': '1' } },
      ...(engine.hasInit ? { Init: true } : {}),
      ...(engine.runtime === undefined ? {} : { Runtime: engine.runtime }),
      ...(memoryBytes === undefined ? {} : { Memory: memoryBytes, MemorySwap: memoryBytes }),
      ...(cpus === undefined ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
    },
  };
}

/** Of two mounts of one path the last counts. */
function withoutRepeats(mounts: readonly Mount[]): Mount[] {
  return [...new Map(mounts.map((mount) => [mount.path, mount])).values()];
}
