import { changedPaths } from './flat-tree.ts';
import type { Entry, FlatTree } from './flat-tree.ts';
import { isText } from './is-text.ts';
import { createReader, resolveCommit } from './read.ts';
import type { Reader } from './read.ts';
import type { Repository } from './repository.ts';

export interface FileChange {
  path: string;
  change: 'added' | 'changed' | 'removed';
  before: string;
  after: string;
}

/** What differs between two versions; without `from` between a version and its parent. */
export async function diffVersions(
  repository: Repository,
  versions: { from?: string; to: string },
): Promise<{ from: string | null; to: string; files: FileChange[] }> {
  const reader = createReader(repository);
  const to = await resolveCommit(reader, versions.to);
  const from = versions.from
    ? await resolveCommit(reader, versions.from)
    : ((await reader.commit(to)).parents[0] ?? null);
  const [before, after]: FlatTree[] = await Promise.all([
    from === null ? new Map<string, Entry>() : reader.flatTree(from),
    reader.flatTree(to),
  ]);
  const files: FileChange[] = [];
  for (const path of changedPaths(before ?? new Map(), after ?? new Map())) {
    const [old, now] = [before?.get(path), after?.get(path)];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    files.push({ path, change, before: await show(reader, old), after: await show(reader, now) });
  }
  return { from, to, files };
}

async function show(reader: Reader, entry: Entry | undefined): Promise<string> {
  if (entry === undefined) return '';
  const bytes = await reader.blob(entry.oid);
  return isText(bytes) ? bytes.toString() : `(${bytes.length} bytes, no text)\n`;
}
