import { openGit } from './open-git.ts';
import { createReader } from './read.ts';
import type { Repository } from './repository.ts';

/** The migrations of several versions of an app, by path. Where versions differ, the first that has a file counts. */
export async function readMigrations(
  repository: Repository,
  commits: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const commit of new Set(commits)) {
    const output = await openGit(repository).raw('ls-tree', '-z', commit, 'migrations/');
    for (const line of output.split('\0')) {
      const [, oid, path] = /^\d{6} blob ([0-9a-f]{40})\t(migrations\/[^/]+\.sql)$/.exec(line) ?? [];
      if (oid && path && !found.has(path)) found.set(path, oid);
    }
  }
  const reader = createReader(repository);
  const texts = await Promise.all(
    [...found].map(async ([path, oid]): Promise<[string, string]> => [
      path,
      (await reader.blob(oid)).toString(),
    ]),
  );
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
