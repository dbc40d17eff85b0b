import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeRef, listRefs } from './refs.ts';
import { openGit } from './open-git.ts';

/** A project's repository. It has no work tree: what is built is checked out elsewhere. */
export interface Repository {
  /** Absolute path of the git folder. */
  readonly path: string;
}

/** Makes the repository, or opens the one that is there. */
export async function createRepository(path: string): Promise<Repository> {
  await mkdir(path, { recursive: true });
  // A template could bring hooks; `init` on what is there already changes nothing.
  await openGit({ path }).init(['--bare', '--template=', '--initial-branch=main']);
  await repairSettings(path);
  return { path };
}

/**
 * Removes what a crash may have left: locks, half-written packs, references of edits that were under way. Only while
 * nothing else writes to the repository.
 */
export async function repairRepository(repository: Repository): Promise<void> {
  const leftovers = await findLeftovers(repository.path);
  for (const file of leftovers) await rm(file, { force: true });
  for (const { name } of await listRefs(repository, 'refs/sprout/edits/')) await removeRef(repository, name);
}

async function repairSettings(path: string): Promise<void> {
  // Objects that only a candidate or a generated state needs are kept by references; nothing is to vanish by itself.
  await openGit({ path }).addConfig('gc.auto', '0');
}

async function findLeftovers(path: string): Promise<string[]> {
  const top = await readdir(path).catch(() => []);
  const found = top.filter((name) => /\.lock$|^sprout-index-|^fast_import_crash_/.test(name));
  const references = await readdir(join(path, 'refs'), { recursive: true }).catch(() => []);
  const locked = references.filter((name) => name.endsWith('.lock')).map((name) => join('refs', name));
  const objects = await readdir(join(path, 'objects'), { recursive: true }).catch(() => []);
  const halves = objects
    .filter((name) => /(^|\/)tmp_(obj|pack|idx)_/.test(name))
    .map((name) => join('objects', name));
  return [...found, ...locked, ...halves].map((name) => join(path, name));
}
