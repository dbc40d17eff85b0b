import { lstat, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writableFolders } from '../../sandbox/build/link-dependencies.ts';
import type { Driver } from '../../sandbox/sandbox.ts';
import { AppError, errorCode } from '../errors.ts';
import { checkPath } from '../git/path.ts';
import { declareDependency } from './declare-dependency.ts';
import type { AskPerson, Workspace } from './engines/engine.ts';

/** A workspace that remembers what was changed in it. */
export interface RecordingWorkspace extends Workspace {
  /** Path to text, `null` where the file was removed. */
  readonly edits: ReadonlyMap<string, string | null>;
}

// What a plan was approved with, and what Sprout works out itself.
const locked = /^(checks\/|sprout\.json$|package-lock\.json$)/;
const hidden = new Set(['node_modules', 'dist']);
// Only what judges the code; nothing that fetches, and nothing that changes it.
const commands = new Set(['tsc', 'vitest', 'vite']);
const largestFile = 1_000_000;
const commandMilliseconds = 120_000;

/** The files of a candidate as an engine may touch them: inside the tree, and only where `allowed` says so, if it says anything. */
export function createWorkspace(options: {
  tree: string;
  driver: Pick<Driver, 'run'>;
  /** Paths or folders; empty: everywhere. */
  allowed: readonly string[];
  /** Where packages come from; without it none can be added. */
  store?: string;
  /** Asked before a path outside `allowed` is changed. */
  ask?: AskPerson;
  /** The file the last build and start printed to. */
  log?: string;
}): RecordingWorkspace {
  const { tree, driver, store, log, ask } = options;
  const allowed = [...options.allowed];
  const edits = new Map<string, string | null>();

  async function inside(path: string): Promise<string> {
    const parts = checkPath(path).split('/');
    if (hidden.has(parts[0] ?? '')) throw refused(path);
    // A link on the way could lead out of the tree.
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const found = await lstat(join(tree, ...parts.slice(0, depth))).catch(() => undefined);
      if (found?.isSymbolicLink()) throw refused(path);
    }
    return join(tree, path);
  }

  async function changeable(path: string): Promise<string> {
    const file = await inside(path);
    if (locked.test(path)) throw refused(path);
    const may =
      allowed.length === 0 || allowed.some((each) => path === each || path.startsWith(folderOf(each)));
    if (!may) throw outsideScope(path);
    return file;
  }

  // Where things lie on this machine is nobody's business.
  const withoutPlaces = (text: string): string =>
    text.replaceAll(`${tree}/`, '').replaceAll(store ?? tree, 'node_modules');

  return {
    edits,
    list: async () => {
      const entries = await readdir(tree, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(tree.length + 1))
        .filter((path) => !hidden.has(path.split('/')[0] ?? ''))
        .toSorted();
    },
    read: async (path) => {
      try {
        return await readFile(await inside(path), 'utf8');
      } catch (error) {
        if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EISDIR') return undefined;
        throw error;
      }
    },
    write: async (path, content) => {
      if (Buffer.byteLength(content) > largestFile)
        throw new AppError('too-large', `${path} would be larger than 1 MB.`);
      const file = await changeable(path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      edits.set(path, content);
    },
    remove: async (path) => {
      await rm(await changeable(path), { force: true });
      edits.set(path, null);
    },
    run: async (command, signal) => {
      if (!commands.has(command[0])) throw new AppError('forbidden', `${command[0]} cannot be run here.`);
      const result = await driver.run({
        label: command[0],
        folder: tree,
        access: 'read',
        command,
        mounts: writableFolders.map((name) => ({ path: join(tree, 'node_modules', name), access: 'write' })),
        environment: { NO_COLOR: '1' },
        timeoutMilliseconds: commandMilliseconds,
        signal,
      });
      return {
        exitCode: result.exitCode,
        output: withoutPlaces(`${result.stdout}${result.stderr}`).slice(-16_000),
      };
    },
    ...(ask && {
      widen: async (path: string) => {
        const may = (await ask({ kind: 'scope', text: path })) !== null;
        if (may) allowed.push(path);
        return may;
      },
    }),
    ...(store !== undefined && {
      addDependency: async (name) => {
        const text = await declareDependency({ tree, store, name });
        if (text !== undefined) edits.set('package.json', text);
      },
    }),
    logs: async () => {
      if (log === undefined) return '';
      return (await readFile(log, 'utf8').catch(() => '')).slice(-60_000);
    },
  };
}

function folderOf(path: string): string {
  const folder = path.replace(/\/?\*+$/, '');
  return folder.endsWith('/') || folder === '' ? folder : `${folder}/`;
}

function refused(path: string): AppError {
  return new AppError('forbidden', `${path} cannot be changed or read here.`);
}

function outsideScope(path: string): AppError {
  return new AppError('forbidden', `${path} cannot be changed: it is outside what the plan names.`, {
    data: { fault: 'scope' },
  });
}
