import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';
import { importCommits } from './fast-import.ts';
import { sameEntry, textEntry } from './flat-tree.ts';
import { findPerson } from './identity.ts';
import { formatMessage } from './message.ts';
import { checkPath } from './path.ts';
import { createReader, resolveCommit } from './read.ts';
import { moveMain, removeRef } from './refs.ts';
import type { Repository } from './repository.ts';

export interface PersonalEdit {
  path: string;
  content: string;
  /** The commit the person was looking at. */
  base: string;
  message?: string;
}

/**
 * Makes an edit of the person a commit of its own on `main`. Throws `conflict` when the file was changed since `base`.
 * Saving what is there already makes no commit and answers the one that is there.
 */
export async function commitAsPerson(
  repository: Repository,
  edit: PersonalEdit,
  seconds: number,
): Promise<{ commit: string; title: string; changed: boolean }> {
  const path = checkPath(edit.path);
  const reader = createReader(repository);
  const main = await resolveCommit(reader, 'main');
  const [now, then] = await Promise.all([
    reader.flatTree(main),
    reader.flatTree(await resolveCommit(reader, edit.base)),
  ]);
  const [current, seen] = [now.get(path), then.get(path)];
  const written = { ...textEntry(edit.content), mode: current?.mode ?? '100644' } as const;
  const title = edit.message?.trim() || `${current ? 'Edit' : 'Add'} ${path}`;
  if (sameEntry(current, written)) return { commit: main, title, changed: false };
  if (!sameEntry(current, seen)) {
    const yours = current === undefined ? '' : (await reader.blob(current.oid)).toString();
    throw new AppError('conflict', `${path} was changed meanwhile. Open it again and repeat your edit.`, {
      data: { path, commit: main, content: yours },
    });
  }
  refuseFolders(path, [...now.keys()]);

  const ref = `refs/sprout/edits/${randomUUID()}`;
  const [commit = ''] = await importCommits(repository, [
    {
      ref,
      parent: { commit: main },
      message: formatMessage({ title: title.slice(0, 200) }),
      author: await findPerson(),
      seconds,
      before: now,
      after: new Map(now).set(path, written),
    },
  ]);
  try {
    await moveMain(repository, { from: main, to: commit });
  } finally {
    await removeRef(repository, ref);
  }
  return { commit, title, changed: true };
}

function refuseFolders(path: string, existing: readonly string[]): void {
  const clash = existing.find((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
  if (clash !== undefined)
    throw new AppError('invalid-input', `“${path}” and “${clash}” cannot both be there: one is a folder.`);
}
