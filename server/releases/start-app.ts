import { randomBytes } from 'node:crypto';
import { readPackageManifest } from '../../sandbox/build/package-manifest.ts';
import { waitUntilReady } from '../../sandbox/ready/wait-until-ready.ts';
import type { Driver, Mount, Service } from '../../sandbox/sandbox.ts';

/** How an app reaches its data: nothing for one that keeps it in the browser. */
export interface DataAccess {
  environment: Readonly<Record<string, string>>;
  mounts: readonly Mount[];
}

export const noData: DataAccess = { environment: {}, mounts: [] };

export interface AppStart {
  slug: string;
  version: number;
  tree: string;
  data: DataAccess;
  signal?: AbortSignal;
  /** Told each piece of the app's output. */
  onOutput?: (text: string) => void;
}

const readyMilliseconds = 30_000;
const memoryBytes = 512 * 1024 * 1024;

/** Starts a built app and waits until it answers. Throws a `NotReadyError` when it does not; nothing is left then. */
export async function startApp(driver: Driver, start: AppStart): Promise<Service> {
  const manifest = await readPackageManifest(start.tree);
  const service = await driver.start({
    id: serviceId(start.slug, start.version),
    label: `${start.slug} v${start.version}`,
    folder: start.tree,
    access: 'read',
    command: startCommand(manifest.scripts['start']),
    environment: { NODE_ENV: 'production', ...start.data.environment },
    mounts: start.data.mounts,
    limits: { memoryBytes, processes: 256 },
    onOutput: (_stream, text) => start.onOutput?.(text),
  });
  try {
    const { signal } = start;
    await waitUntilReady(service, { path: '/healthz', timeoutMilliseconds: readyMilliseconds, signal });
    return service;
  } catch (error) {
    await service.stop({ graceMilliseconds: 200 });
    throw error;
  }
}

function serviceId(slug: string, version: number): string {
  return `${slug.slice(0, 40)}-v${version}-${randomBytes(4).toString('hex')}`;
}

// A plain command is run as it is, so that the app itself receives the signal to stop.
function startCommand(script = 'node server/main.ts'): [string, ...string[]] {
  const [program, ...rest] = script.trim().split(/\s+/);
  const plain = /^[\w./@:=+ -]+$/.test(script) && program !== undefined && !program.includes('=');
  return plain ? [program, ...rest] : ['sh', '-c', script];
}
