import { lstat, readlink } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Mount } from '../../sandbox.ts';

const temporaryFolderBytes = 512 * 1024 * 1024;
const sharedMemoryBytes = 64 * 1024 * 1024;

/** What of this machine every sandbox sees; found once. */
export type BaseArguments = readonly string[];

/**
 * The system's programs and libraries, read only, and nothing else of the machine. Where `/lib`, `/bin` and so on are
 * folders of their own (no merged /usr), they are mounted too.
 */
export async function findBaseArguments(): Promise<BaseArguments> {
  const base = ['--ro-bind', '/usr', '/usr'];
  for (const path of ['/bin', '/sbin', '/lib', '/lib32', '/lib64']) {
    const found = await lstat(path).catch(() => undefined);
    if (found?.isSymbolicLink()) base.push('--symlink', await readlink(path), path);
    else if (found?.isDirectory()) base.push('--ro-bind', path, path);
  }
  // Dates are shown in the machine's time zone.
  const zone = await readlink('/etc/localtime').catch(() => undefined);
  if (zone?.startsWith('/usr/')) base.push('--symlink', zone, '/etc/localtime');
  return base;
}

export interface BubblewrapPlan {
  base: BaseArguments;
  /** Forbid further user namespaces inside: less of the kernel within reach. Not supported everywhere. */
  disableUserNamespaces: boolean;
  /** Placed at other paths than outside: `/etc/passwd` and the like. */
  files: Readonly<Record<string, string>>;
  mounts: readonly Mount[];
  environment: Readonly<Record<string, string>>;
  folder: string;
  statusDescriptor: number;
}

/** The options for `bwrap`, without the command. */
export function bubblewrapArguments(plan: BubblewrapPlan): string[] {
  return [
    '--unshare-all',
    ...(plan.disableUserNamespaces ? ['--unshare-user', '--disable-userns'] : []),
    '--die-with-parent',
    '--new-session',
    '--cap-drop',
    'ALL',
    '--json-status-fd',
    String(plan.statusDescriptor),
    '--hostname',
    'sandbox',
    '--clearenv',
    ...Object.entries(plan.environment).flatMap(([name, value]) => ['--setenv', name, value]),
    ...plan.base,
    ...Object.entries(plan.files).flatMap(([inside, outside]) => ['--ro-bind', outside, inside]),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--size',
    String(sharedMemoryBytes),
    '--tmpfs',
    '/dev/shm',
    '--size',
    String(temporaryFolderBytes),
    '--tmpfs',
    '/tmp',
    // After /tmp: trees, sockets and stores may lie below it.
    ...inMountOrder(plan.mounts).flatMap(({ path, access }) => [
      access === 'write' ? '--bind' : '--ro-bind',
      path,
      path,
    ]),
    // The folders made on the way to the mounts are in memory; nothing may be written there.
    '--remount-ro',
    '/dev',
    '--remount-ro',
    '/',
    '--chdir',
    plan.folder,
  ];
}

/** Outer folders first, so that an inner mount is not hidden by an outer one; of two for one path the last counts. */
function inMountOrder(mounts: readonly Mount[]): Mount[] {
  const byPath = new Map(mounts.map((mount) => [mount.path, mount]));
  return [...byPath.values()].sort((one, other) => depth(one.path) - depth(other.path));
}

function depth(path: string): number {
  return path.split(sep).filter(Boolean).length;
}
