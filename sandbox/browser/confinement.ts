import { execFile } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const relay = fileURLToPath(new URL('./relay.ts', import.meta.url));

/** The port the relay listens on, in a network of its own where every port is free. */
export const relayPort = 4700;

export interface ConfinementOptions {
  chromium: string;
  node: string;
  /** Holds the socket; the only thing of this machine that can be written to. */
  folder: string;
}

function system(): string[] {
  return ['/bin', '/sbin', '/lib', '/lib32', '/lib64'].flatMap((place) => {
    if (!existsSync(place)) return [];
    if (lstatSync(place).isSymbolicLink()) return ['--symlink', readlinkSync(place), place];
    return ['--ro-bind', place, place];
  });
}

function outsideUsr(file: string): string[] {
  const folder = path.dirname(realpathSync(file));
  return folder.startsWith('/usr/') ? [] : ['--ro-bind', folder, folder];
}

function bubblewrapArguments(options: ConfinementOptions): string[] {
  const settings = [
    '/etc/fonts',
    '/etc/chromium.d',
    '/etc/ld.so.cache',
    '/etc/alternatives',
    '/var/cache/fontconfig',
  ];
  const zone = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [
    ['--unshare-all', '--die-with-parent', '--new-session', '--clearenv'],
    ['--setenv', 'HOME', '/tmp', '--setenv', 'PATH', '/usr/local/bin:/usr/bin:/bin', '--setenv', 'TZ', zone],
    ['--ro-bind', '/usr', '/usr', ...system()],
    settings.flatMap((place) => ['--ro-bind-try', place, place]),
    ['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--tmpfs', '/run'],
    outsideUsr(options.chromium),
    ['--ro-bind', realpathSync(options.node), '/run/node', '--ro-bind', relay, '/run/relay.ts'],
    ['--ro-bind', options.folder, '/run/sprout', '--chdir', '/tmp', '--'],
  ].flat();
}

/** The command that runs Chromium without network but for the socket `app.sock` in the folder. Chromium's own arguments follow. */
export function confinedCommand(options: ConfinementOptions): [string, ...string[]] {
  const start = [
    '/run/node',
    '--disable-warning=ExperimentalWarning',
    '/run/relay.ts',
    String(relayPort),
    '/run/sprout/app.sock',
  ];
  return ['bwrap', ...bubblewrapArguments(options), ...start, options.chromium];
}

/** Whether bubblewrap works here, found out by running Chromium in it once. */
export async function confinementWorks(options: ConfinementOptions): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    await execute('bwrap', [...bubblewrapArguments(options), options.chromium, '--version', '--no-sandbox'], {
      timeout: 15_000,
    });
    return true;
  } catch {
    return false;
  }
}
