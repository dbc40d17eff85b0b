import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommandRequest, Limits, Mount, ServiceRequest } from '../../sandbox.ts';
import { requirePaths } from '../require-paths.ts';
import { launchInBubblewrap } from './bubblewrap.ts';
import type { Isolation } from './isolation.ts';
import type { Launched, ProgramExit } from './launched.ts';
import { launchPlain } from './plain.ts';
import { runMarker, runTemporaryFolder, writeRunRecord } from './run-folder.ts';
import type { ExceededLimit } from './watch-usage.ts';
import { watchUsage } from './watch-usage.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

export interface LaunchOptions {
  /** Recorded for a sweep after a crash. */
  id: string;
  request: CommandRequest | ServiceRequest;
  /** The run's own folder. */
  folder: string;
  /** Sprout's own Node. */
  node: string;
  store: string;
  isolation: Isolation;
  /** Added to the request's. */
  mounts?: readonly Mount[];
  environment?: Readonly<Record<string, string>>;
  onOutput: (stream: 'stdout' | 'stderr', bytes: Buffer) => void;
}

export interface Run extends Pick<Launched, 'ask' | 'end' | 'pids'> {
  /** Settles once nothing is left, the run's folder included. Never rejects. */
  readonly exited: Promise<ProgramExit & { exceeded: ExceededLimit | undefined }>;
}

/** Starts what a request asks for and watches its limits. */
export async function launch(options: LaunchOptions): Promise<Run> {
  const { request, isolation, folder } = options;
  const node = await realpath(options.node);
  const mounts: Mount[] = [
    { path: options.store, access: 'read' },
    { path: node, access: 'read' },
    ...(request.mounts ?? []),
    { path: request.folder, access: request.access },
    ...(options.mounts ?? []),
  ];
  await requirePaths(mounts);

  const temporary = isolation.kind === 'bubblewrap' ? '/tmp' : runTemporaryFolder(folder);
  if (isolation.kind === 'none') await mkdir(temporary, { recursive: true, mode: 0o700 });
  const [program, ...rest] = request.command;
  const launchRequest = {
    command: [program === 'node' ? node : program, ...rest] as const,
    folder: request.folder,
    environment: {
      ...request.environment,
      PATH: [dirname(node), join(request.folder, 'node_modules/.bin'), '/usr/local/bin:/usr/bin:/bin'].join(
        ':',
      ),
      HOME: temporary,
      TMPDIR: temporary,
      ...options.environment,
    },
    onOutput: options.onOutput,
  };
  const launched =
    isolation.kind === 'bubblewrap'
      ? await launchInBubblewrap(launchRequest, {
          ...isolation.surroundings,
          mounts,
          temporaryFolder: runTemporaryFolder(folder),
        })
      : await launchPlain(launchRequest, runMarker(folder));

  let exceeded: ExceededLimit | undefined;
  const stopWatching = watchUsage({
    limits: request.limits ?? {},
    pids: launched.pids,
    onExceeded(limit) {
      exceeded = limit;
      options.onOutput('stderr', Buffer.from(exceededSentence(limit, request.limits)));
      launched.end();
    },
  });
  const recorded = writeRunRecord(folder, {
    id: options.id,
    pid: launched.pid,
    isolated: isolation.kind === 'bubblewrap',
  }).catch(() => {});

  const exited = launched.exited.then(async (exit) => {
    stopWatching();
    await recorded;
    await removeRunFolder(folder);
    return { ...exit, exceeded };
  });
  return { ask: launched.ask, end: launched.end, pids: launched.pids, exited };
}

function exceededSentence(limit: ExceededLimit, limits: Limits | undefined): string {
  if (limit === 'processes') return `\nEnded: it ran more than ${limits?.processes} processes at once.\n`;
  const megabytes = Math.round((limits?.memoryBytes ?? 0) / 1024 / 1024);
  return `\nEnded: it used more than ${megabytes} MB of memory.\n`;
}
