import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError, errorCode } from '../errors.ts';

/** Where Sprout keeps things. All paths are absolute. */
export type DataFolder = {
  path: string;
  /** One folder per project, named by its slug. */
  projects: string;
  /** Files people attached, named by the SHA-256 of their content. */
  attachments: string;
  /** The embedded Postgres cluster. */
  database: string;
  /** Unix sockets (Postgres, apps, router): short, since Linux allows only 107 bytes for a socket's path. */
  sockets: string;
  logs: string;
  /** What can be deleted at any time. */
  cache: string;
};

// Leaves room for a folder of 24 and a file name of 24 characters.
const longestSocketFolder = 58;

/** The layout of a data folder; touches nothing. */
export function describeDataFolder(path: string): DataFolder {
  const inside = join(path, 'run');
  const short = createHash('sha256').update(path).digest('hex').slice(0, 10);
  return {
    path,
    projects: join(path, 'projects'),
    attachments: join(path, 'attachments'),
    database: join(path, 'database'),
    sockets: Buffer.byteLength(inside) <= longestSocketFolder ? inside : join(tmpdir(), `sprout-${short}`),
    logs: join(path, 'logs'),
    cache: join(path, 'cache'),
  };
}

/** Makes the data folder with its parts, or says in one line why it cannot be used. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = describeDataFolder(path);
  try {
    const { path: root, projects, attachments, logs, cache, sockets } = folder;
    for (const part of [root, projects, attachments, logs, cache, sockets]) {
      await mkdir(part, { recursive: true });
      await access(part, constants.W_OK | constants.X_OK);
    }
    // Others may pass through (the unprivileged user Postgres runs as when Sprout is root) but not list.
    for (const part of [folder.path, folder.sockets]) await chmod(part, 0o711);
    for (const part of [projects, attachments, logs]) await chmod(part, 0o700);
  } catch (error) {
    throw unusable(path, error);
  }
  await refuseForeignSockets(folder.sockets);
  return folder;
}

// In a shared temporary folder somebody else could have made the folder first.
async function refuseForeignSockets(sockets: string): Promise<void> {
  const owner = (await stat(sockets)).uid;
  if (process.getuid === undefined || owner === process.getuid()) return;
  throw new AppError(
    'data-folder-unusable',
    `${sockets} belongs to another user. Set SPROUT_HOME to a folder with a shorter path.`,
  );
}

function unusable(path: string, error: unknown): AppError {
  const reasons: Record<string, string> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'it is on a read-only disk',
    ENOTDIR: 'a part of that path is a file',
    EEXIST: 'a file of that name is in the way',
    ENOSPC: 'the disk is full',
  };
  const reason = reasons[errorCode(error) ?? ''] ?? String(error);
  return new AppError(
    'data-folder-unusable',
    `The data folder ${path} cannot be used: ${reason}. Set SPROUT_HOME to a folder this user can write to.`,
    { cause: error },
  );
}
