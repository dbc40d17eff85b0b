import { AppError } from '../errors.ts';
import { changedPaths } from './flat-tree.ts';
import type { FlatTree } from './flat-tree.ts';
import type { Identity } from './identity.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** A commit to write. Its parent is another of the same import, by position, or one that is there. */
export interface NewCommit {
  ref: string;
  parent: { index: number } | { commit: string } | null;
  message: string;
  author: Identity;
  seconds: number;
  /** Files of the parent and of the commit. Entries without content must be in the repository. */
  before: FlatTree;
  after: FlatTree;
}

/** Writes commits in one go; the references move at the very end, or not at all. Returns their ids in order. */
export async function importCommits(
  repository: Repository,
  commits: readonly NewCommit[],
): Promise<string[]> {
  if (commits.length === 0) return [];
  const parts = commits.flatMap((commit, index) => printCommit(commit, index + 1));
  const questions = commits.map((_, index) => Buffer.from(`get-mark :${index + 1}\n`));
  const input = Buffer.concat([...parts, ...questions, Buffer.from('done\n')]);
  const { output } = await runGit(repository, ['fast-import', '--quiet', '--force', '--done'], { input });
  const ids = output.toString().trim().split('\n');
  if (ids.length !== commits.length || ids.some((id) => !/^[0-9a-f]{40}$/.test(id)))
    throw new AppError('internal', 'Git did not say which commits it wrote.');
  return ids;
}

function printCommit(commit: NewCommit, mark: number): Buffer[] {
  const by = `${commit.author.name} <${commit.author.email}> ${commit.seconds} +0000\n`;
  const { parent } = commit;
  const from = parent === null ? '' : `from ${'index' in parent ? `:${parent.index + 1}` : parent.commit}\n`;
  const start = parent === null ? [Buffer.from(`reset ${commit.ref}\n`)] : [];
  const changed = changedPaths(commit.before, commit.after);
  // Removals first: a folder may take the place of a file, or a file that of a folder.
  const changes = [
    ...changed.filter((path) => !commit.after.has(path)),
    ...changed.filter((path) => commit.after.has(path)),
  ];
  return [
    ...start,
    Buffer.from(`commit ${commit.ref}\nmark :${mark}\nauthor ${by}committer ${by}`),
    ...printData(Buffer.from(commit.message)),
    Buffer.from(from),
    ...changes.flatMap((path) => printChange(path, commit.after)),
    Buffer.from('\n'),
  ];
}

function printChange(path: string, after: FlatTree): Buffer[] {
  const name = `"${path.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
  const entry = after.get(path);
  if (entry === undefined) return [Buffer.from(`D ${name}\n`)];
  if (entry.content === undefined) return [Buffer.from(`M ${entry.mode} ${entry.oid} ${name}\n`)];
  return [Buffer.from(`M ${entry.mode} inline ${name}\n`), ...printData(entry.content)];
}

function printData(content: Buffer): Buffer[] {
  return [Buffer.from(`data ${content.length}\n`), content, Buffer.from('\n')];
}
