import { AppError } from '../errors.ts';
import { isText } from './is-text.ts';
import { openGit } from './open-git.ts';
import { checkPath } from './path.ts';
import { createReader, resolveCommit } from './read.ts';
import type { Repository } from './repository.ts';

/** All files of a version, sorted by path. */
export async function listFiles(
  repository: Repository,
  version = 'main',
): Promise<{ commit: string; files: { path: string; bytes: number }[] }> {
  const commit = await resolveCommit(createReader(repository), version);
  const output = await openGit(repository).raw('ls-tree', '-r', '-z', '--long', commit);
  const files = output.split('\0').flatMap((line) => {
    const found = /^\d{6} blob [0-9a-f]{40} +(\d+)\t(.+)$/s.exec(line);
    return found?.[2] === undefined ? [] : [{ path: found[2], bytes: Number(found[1]) }];
  });
  return { commit, files };
}

/** One file of a version. What is no text has no content here. */
export async function readFile(
  repository: Repository,
  path: string,
  version = 'main',
): Promise<{ path: string; commit: string; content: string; binary: boolean }> {
  const reader = createReader(repository);
  const commit = await resolveCommit(reader, version);
  const entry = (await reader.flatTree(commit)).get(checkPath(path));
  if (entry === undefined) throw new AppError('not-found', `There is no file ${path} in this version.`);
  const bytes = await reader.blob(entry.oid);
  const binary = !isText(bytes);
  return { path, commit, content: binary ? '' : bytes.toString(), binary };
}

/** The text of all files of a commit or tree that `wanted` picks. */
export async function readTexts(
  repository: Repository,
  treeish: string,
  wanted: (path: string) => boolean,
): Promise<Map<string, string>> {
  const reader = createReader(repository);
  const texts = new Map<string, string>();
  for (const [path, { oid }] of await reader.flatTree(treeish))
    if (wanted(path)) texts.set(path, (await reader.blob(oid)).toString());
  return texts;
}
