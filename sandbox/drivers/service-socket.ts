import { link, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { SandboxError } from './sandbox-error.ts';

// The kernel's `sockaddr_un` holds 108 bytes with the closing zero (104 on macOS).
const longestSocketPath = process.platform === 'linux' ? 107 : 103;
const pollMilliseconds = 25;

export interface ServiceSocket {
  /** The folder the app may write in. */
  readonly appFolder: string;
  /** The path given to the app as `PORT`. */
  readonly appPath: string;
  /** The path the router connects to. */
  readonly routerPath: string;
  close(): void;
}

/**
 * Prepares a service's socket in `folder`, which only Sprout can write in.
 *
 * The app listens in a subfolder it can write in. Were the router to connect there, a hostile app could replace its
 * socket by a symbolic link to any other socket of this machine, such as Docker's. So the socket itself is
 * hard-linked to a path the app cannot reach, again whenever the app makes a new one, and the router connects to that.
 */
export async function createServiceSocket(
  folder: string,
  /** `keep`: the app is running already. */
  options: { keep?: boolean } = {},
): Promise<ServiceSocket> {
  const appFolder = join(folder, 's');
  const appPath = join(appFolder, 'app.sock');
  const routerPath = join(folder, 'app.sock');
  if (Buffer.byteLength(appPath) > longestSocketPath) {
    throw new SandboxError(
      'sandbox-path-too-long',
      `A socket path may have at most ${longestSocketPath} bytes, but ${appPath} is longer. Use a shorter data folder.`,
    );
  }
  await mkdir(appFolder, { recursive: true, mode: 0o700 });
  if (!options.keep) await rm(appPath, { force: true });

  let published: bigint | undefined;
  let busy = false;
  let closed = false;

  async function publish(): Promise<void> {
    if (busy || closed) return;
    busy = true;
    try {
      const inode = await publishSocket({ appPath, routerPath, published });
      if (inode !== undefined) published = inode;
    } finally {
      busy = false;
    }
  }

  const watcher = watch(appFolder, () => void publish());
  watcher.on('error', () => watcher.close());
  // The first socket is also looked for by the clock: an event can arrive between two looks.
  const timer = setInterval(() => {
    if (published === undefined) void publish();
    else clearInterval(timer);
  }, pollMilliseconds);
  timer.unref();

  return {
    appFolder,
    appPath,
    routerPath,
    close() {
      closed = true;
      watcher.close();
      clearInterval(timer);
    },
  };
}

/** Returns the inode now published, or `undefined` when there is nothing (new) to publish. */
async function publishSocket(state: {
  appPath: string;
  routerPath: string;
  published: bigint | undefined;
}): Promise<bigint | undefined> {
  const next = `${state.routerPath}.next`;
  try {
    const seen = await lstat(state.appPath, { bigint: true });
    if (!seen.isSocket() || seen.ino === state.published) return undefined;
    await rm(next, { force: true });
    await link(state.appPath, next);
    // What counts is what was linked: the app may have exchanged it since.
    const linked = await lstat(next, { bigint: true });
    if (!linked.isSocket()) {
      await rm(next, { force: true });
      return undefined;
    }
    await rename(next, state.routerPath);
    return linked.ino;
  } catch {
    // Not there yet, or gone again.
    return undefined;
  }
}
