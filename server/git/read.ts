import fs from 'node:fs';
import git from 'isomorphic-git';
import { AppError } from '../errors.ts';
import type { Entry, FlatTree } from './flat-tree.ts';
import type { Repository } from './repository.ts';

const modes: readonly Entry['mode'][] = ['100644', '100755', '120000'];

/** Reads objects of a repository within this process. What was read is kept as long as the reader. */
export interface Reader {
  /** `undefined`: no such reference. */
  resolve(ref: string): Promise<string | undefined>;
  commit(oid: string): Promise<CommitFacts>;
  /** Of a commit or a tree. */
  flatTree(oid: string): Promise<FlatTree>;
  blob(oid: string): Promise<Buffer>;
}

export interface CommitFacts {
  oid: string;
  tree: string;
  parents: readonly string[];
  message: string;
  author: { name: string; email: string; seconds: number };
}

export function createReader(repository: Repository): Reader {
  const place = { fs, gitdir: repository.path, cache: {} };

  async function collect(oid: string, prefix: string, into: Map<string, Entry>): Promise<void> {
    const { tree } = await git.readTree({ ...place, oid });
    for (const entry of tree) {
      const path = `${prefix}${entry.path}`;
      if (entry.type === 'tree') {
        await collect(entry.oid, `${path}/`, into);
        continue;
      }
      const mode = modes.find((each) => each === entry.mode.padStart(6, '0'));
      // A submodule has no files of its own.
      if (mode !== undefined && entry.type === 'blob') into.set(path, { mode, oid: entry.oid });
    }
  }

  return {
    async resolve(ref) {
      try {
        return await git.resolveRef({ ...place, ref });
      } catch (error) {
        if (error instanceof git.Errors.NotFoundError) return undefined;
        throw error;
      }
    },
    async commit(oid) {
      const { commit } = await orNotFound(git.readCommit({ ...place, oid }));
      return {
        oid,
        tree: commit.tree,
        parents: commit.parent,
        message: commit.message,
        author: {
          name: commit.author.name,
          email: commit.author.email,
          seconds: commit.author.timestamp,
        },
      };
    },
    async flatTree(oid) {
      const files = new Map<string, Entry>();
      await orNotFound(collect(oid, '', files));
      return files;
    },
    async blob(oid) {
      const { blob } = await orNotFound(git.readBlob({ ...place, oid }));
      return Buffer.from(blob);
    },
  };
}

async function orNotFound<Value>(read: Promise<Value>): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof git.Errors.NotFoundError)
      throw new AppError('not-found', 'The app’s repository has no such version.', { cause: error });
    throw error;
  }
}

/** The commit a name given from outside stands for: `main`, or a full commit id. */
export async function resolveCommit(reader: Reader, name: string): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(name)) return (await reader.commit(name)).oid;
  const found = name === 'main' ? await reader.resolve('refs/heads/main') : undefined;
  if (found === undefined) throw new AppError('not-found', 'The app has no such version yet.');
  return found;
}

/** Where `main` is; `null` before the first release. */
export async function readMain(repository: Repository): Promise<string | null> {
  return (await createReader(repository).resolve('refs/heads/main')) ?? null;
}
