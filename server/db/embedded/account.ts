import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../errors.ts';

/** The user Postgres runs as; `undefined` where that is simply the user Sprout runs as. */
export type PostgresAccount = {
  uid: number;
  gid: number;
  /** The files lie where this user cannot get to, so it is given root's access to files (and nothing else). */
  needsFileAccess: boolean;
};

/** Postgres refuses to run as root: this picks the owner of an existing cluster, else `postgres`, else `nobody`. */
export function chooseAccount(cluster: string, neededPaths: string[]): PostgresAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const identity = clusterOwner(cluster) ?? lookUp('postgres') ?? lookUp('nobody');
  if (identity === undefined) {
    throw new AppError(
      'database-unavailable',
      'Postgres does not run as root and there is no user postgres or nobody. Start Sprout as an ordinary user.',
    );
  }
  return { ...identity, needsFileAccess: neededPaths.some((path) => !canReach(path, identity)) };
}

type Identity = { uid: number; gid: number };

function clusterOwner(cluster: string): Identity | undefined {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function lookUp(name: string): Identity | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}

function canReach(path: string, identity: Identity): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && !mayPass(found, identity)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayPass(folder: { mode: number; uid: number; gid: number }, identity: Identity): boolean {
  if (folder.uid === identity.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === identity.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
