import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * Makes a folder hold the files of a commit, and nothing else: no git folder that would lead back to the repository,
 * links as plain files, no hooks or filters.
 */
export async function checkOut(repository: Repository, commit: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const index = join(repository.path, `sprout-index-${randomUUID()}`);
  const environment = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
  try {
    await runGit(repository, ['read-tree', commit], { environment });
    await runGit(repository, ['checkout-index', '--all', '--force', '--quiet'], { environment });
  } finally {
    await rm(index, { force: true });
  }
}
