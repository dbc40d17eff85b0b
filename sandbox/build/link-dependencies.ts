import { lstat, mkdir, readFile, readlink, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { findVersionProblem, isPackageName } from './check-version.ts';
import { DependencyError } from './dependency-error.ts';
import type { DependencyProblem } from './dependency-error.ts';
import { declaredPackages, readPackageManifest } from './package-manifest.ts';

/** Folders in `node_modules` that tools write in while the rest of the tree is read only. */
export const writableFolders = ['.tmp', '.vite', '.vite-temp'] as const;

const storedPackage = z.object({
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
});

/**
 * Makes the tree's `node_modules`: links to the packages its package.json declares, and no others, with their
 * programs in `.bin`. Left as it is where it is right already. Throws a `DependencyError` naming every package that
 * the store cannot give.
 */
export async function linkDependencies(options: {
  tree: string;
  store: string;
}): Promise<{ linked: number }> {
  const { tree, store } = options;
  const declared = declaredPackages(await readPackageManifest(tree));
  const problems: DependencyProblem[] = [];
  const links = new Map<string, string>();
  await Promise.all(
    [...declared].map(async ([name, requested]) => {
      const found = await findLinks({ name, requested, store });
      if ('problem' in found) problems.push(found);
      else for (const [path, target] of found) links.set(path, target);
    }),
  );
  if (problems.length > 0) {
    throw new DependencyError(problems.toSorted((one, other) => one.name.localeCompare(other.name)));
  }

  const folder = join(tree, 'node_modules');
  if (!(await isLinkedAlready(folder, links))) await writeLinks(folder, links);
  return { linked: declared.size };
}

/** Links by their path in `node_modules`, for one package and its programs. */
async function findLinks(options: {
  name: string;
  requested: string;
  store: string;
}): Promise<Map<string, string> | DependencyProblem> {
  const { name, requested, store } = options;
  if (!isPackageName(name)) return { name, requested, problem: 'name' };
  const packageFolder = join(store, name);
  const stored = await readStoredPackage(packageFolder);
  if (stored === undefined) return { name, requested, problem: 'missing' };
  const problem = findVersionProblem({ name, requested, available: stored.version });
  if (problem !== undefined) return problem;

  const links = new Map([[name, packageFolder]]);
  const ownName = name.split('/').at(-1) ?? name;
  const programs = typeof stored.bin === 'string' ? { [ownName]: stored.bin } : (stored.bin ?? {});
  for (const [program, path] of Object.entries(programs)) {
    const target = resolve(packageFolder, path);
    if (isPackageName(program) && target.startsWith(packageFolder + sep))
      links.set(join('.bin', program), target);
  }
  return links;
}

async function readStoredPackage(folder: string): Promise<z.infer<typeof storedPackage> | undefined> {
  try {
    return storedPackage.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

async function isLinkedAlready(folder: string, links: ReadonlyMap<string, string>): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) return false;
  const present = await listEntries(folder);
  if (present.length !== links.size + writableFolders.length) return false;
  const matches = await Promise.all(
    [...links].map(async ([path, target]) => (await readlink(join(folder, path)).catch(() => '')) === target),
  );
  return matches.every(Boolean);
}

/** Paths of all packages and programs, with scopes and `.bin` opened. */
async function listEntries(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const opened = entry.isDirectory() && (entry.name.startsWith('@') || entry.name === '.bin');
    if (!opened) return [entry.name];
    return (await readdir(join(folder, entry.name))).map((name) => join(entry.name, name));
  });
  return (await Promise.all(lists)).flat();
}

async function writeLinks(folder: string, links: ReadonlyMap<string, string>): Promise<void> {
  // Also when it is itself a link, as a hostile repository may have it: then the link alone is removed.
  await rm(folder, { recursive: true, force: true });
  const parents = new Set([...links.keys()].map((path) => dirname(join(folder, path))));
  for (const name of writableFolders) parents.add(join(folder, name));
  for (const parent of parents) await mkdir(parent, { recursive: true });
  await Promise.all([...links].map(([path, target]) => symlink(target, join(folder, path))));
}
