import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SandboxError } from '../sandbox-error.ts';
import { bubblewrapArguments, findBaseArguments } from './bubblewrap-arguments.ts';
import type { BubblewrapSurroundings } from './bubblewrap.ts';

export type Isolation =
  | { kind: 'bubblewrap'; surroundings: Omit<BubblewrapSurroundings, 'mounts'> }
  | { kind: 'none'; reason: string };

/** Finds out how programs can be isolated here, by trying. Throws when bubblewrap is asked for and does not work. */
export async function findIsolation(
  wanted: 'auto' | 'bubblewrap' | 'none',
  runFolder: string,
): Promise<Isolation> {
  if (wanted === 'none') return { kind: 'none', reason: 'Isolation is switched off.' };
  const reason = await tryBubblewrap(runFolder);
  if (typeof reason !== 'string') return reason;
  if (wanted === 'bubblewrap') {
    throw new SandboxError(
      'sandbox-unavailable',
      `bubblewrap does not work here: ${reason} Install the package “bubblewrap” and allow unprivileged user namespaces.`,
    );
  }
  return { kind: 'none', reason: `bubblewrap does not work here: ${reason}` };
}

async function tryBubblewrap(runFolder: string): Promise<Isolation | string> {
  if (process.platform !== 'linux') return 'it exists for Linux only.';
  const base = await findBaseArguments();
  const files = await writeSystemFiles(join(runFolder, 'etc'));
  let reason = '';
  for (const disableUserNamespaces of [true, false]) {
    const surroundings = { base, files, disableUserNamespaces };
    const failure = await probe(surroundings);
    if (failure === undefined) return { kind: 'bubblewrap', surroundings };
    reason = failure;
  }
  return reason;
}

/** Resolves to why it failed. */
function probe(surroundings: Omit<BubblewrapSurroundings, 'mounts'>): Promise<string | undefined> {
  const options = bubblewrapArguments({
    ...surroundings,
    mounts: [],
    environment: { PATH: '/usr/bin:/bin' },
    folder: '/tmp',
    statusDescriptor: 2,
  });
  return new Promise((resolve) => {
    execFile('bwrap', [...options, '--', 'true'], { timeout: 10_000 }, (error, _output, errors) => {
      if (!error) resolve(undefined);
      else if (error.code === 'ENOENT') resolve('it is not installed.');
      else resolve(`${errors.split('\n').find((line) => line.startsWith('bwrap: ')) ?? error.message}.`);
    });
  });
}

/** Names for the users 0 and Sprout's own, and for the loopback address; nothing of the machine's own /etc. */
async function writeSystemFiles(folder: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const user = process.getuid?.() ?? 0;
  const group = process.getgid?.() ?? 0;
  const contents = {
    passwd: `app:x:${user}:${group}:app:/tmp:/bin/sh\n`,
    group: `app:x:${group}:\n`,
    hosts: '127.0.0.1 localhost\n::1 localhost\n',
  };
  const files: Record<string, string> = {};
  for (const [name, content] of Object.entries(contents)) {
    const path = join(folder, name);
    await writeFile(path, content, { mode: 0o644 });
    files[`/etc/${name}`] = path;
  }
  return files;
}
