import { createHash } from 'node:crypto';

/** A file of a tree. `content` is there when it may not be in the repository yet. */
export interface Entry {
  mode: '100644' | '100755' | '120000';
  oid: string;
  content?: Buffer;
}

/** All files of a tree by path. */
export type FlatTree = ReadonlyMap<string, Entry>;

export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function hashObject(type: 'blob' | 'tree', content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** Files made of text, as git would name them. */
export function flatten(files: ReadonlyMap<string, string>): FlatTree {
  return new Map([...files].map(([path, text]) => [path, textEntry(text)]));
}

export function textEntry(text: string): Entry {
  const content = Buffer.from(text);
  return { mode: '100644', oid: hashObject('blob', content), content };
}

/** The name git gives to a tree of these files. */
export function hashTree(tree: FlatTree): string {
  const folders = new Map<string, Map<string, { mode: string; oid: string }>>([['', new Map()]]);
  const folder = (path: string): Map<string, { mode: string; oid: string }> => {
    const known = folders.get(path);
    if (known) return known;
    const made = new Map<string, { mode: string; oid: string }>();
    folders.set(path, made);
    folder(parentOf(path));
    return made;
  };
  for (const [path, { mode, oid }] of tree) folder(parentOf(path)).set(nameOf(path), { mode, oid });

  // Deepest first, so that a folder's own name is known when its parent is hashed.
  const paths = [...folders.keys()].filter((path) => path !== '').sort((a, b) => depth(b) - depth(a));
  for (const path of paths)
    folder(parentOf(path)).set(nameOf(path), { mode: '40000', oid: hashFolder(folder(path)) });
  return hashFolder(folder(''));
}

function hashFolder(entries: ReadonlyMap<string, { mode: string; oid: string }>): string {
  const sorted = [...entries]
    .map(([name, entry]) => ({
      ...entry,
      name: Buffer.from(name),
      // Git sorts folders as if their names ended with a slash.
      key: Buffer.from(entry.mode === '40000' ? `${name}/` : name),
    }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
  const parts = sorted.flatMap(({ mode, name, oid }) => [
    Buffer.from(`${mode} `),
    name,
    Buffer.from([0]),
    Buffer.from(oid, 'hex'),
  ]);
  return hashObject('tree', Buffer.concat(parts));
}

/** Paths that differ, sorted. */
export function changedPaths(from: FlatTree, to: FlatTree): string[] {
  const paths = new Set([...from.keys(), ...to.keys()]);
  return [...paths].filter((path) => !sameEntry(from.get(path), to.get(path))).sort();
}

export function sameEntry(one: Entry | undefined, other: Entry | undefined): boolean {
  return one?.oid === other?.oid && one?.mode === other?.mode;
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function depth(path: string): number {
  return path.split('/').length;
}
