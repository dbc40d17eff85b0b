import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { openGit } from './open-git.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

const nothing = '0'.repeat(40);
const mainRef = 'refs/heads/main';

/** Where the commits of a run are kept until they are released. */
export function candidateRef(run: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,80}$/i.test(run)) throw new AppError('invalid-input', 'That is not a run.');
  return `refs/sprout/candidates/${run}`;
}

export interface Reference {
  name: string;
  commit: string;
}

/** References whose names start so, for example `refs/sprout/candidates/`. */
export async function listRefs(repository: Repository, prefix: string): Promise<Reference[]> {
  const output = await openGit(repository).raw('for-each-ref', '--format=%(objectname) %(refname)', prefix);
  return output
    .split('\n')
    .filter((line) => line.length > 41)
    .map((line) => ({ commit: line.slice(0, 40), name: line.slice(41) }));
}

export async function removeRef(repository: Repository, name: string): Promise<void> {
  await openGit(repository).raw('update-ref', '-d', name);
}

/** Moves `main`, but only from where the caller last saw it (`null`: it was not there). Throws `conflict` otherwise. */
export async function moveMain(
  repository: Repository,
  move: { from: string | null; to: string },
): Promise<void> {
  const command = ['update-ref', mainRef, move.to, move.from ?? nothing];
  // Somebody's own git may hold the lock for a moment.
  for (let attempt = 1; ; attempt += 1) {
    const { status } = await runGit(repository, command, { accept: () => true });
    if (status === 0) return;
    const now = (await listRefs(repository, mainRef))[0]?.commit ?? null;
    if (now !== move.from || attempt === 20) throw moved(now, move);
    await pause(25 * attempt);
  }
}

function moved(now: string | null, move: { from: string | null; to: string }): AppError {
  const sentence =
    now === move.from
      ? 'Another program holds a lock on the app’s repository. Try again in a moment.'
      : 'The code was changed meanwhile. Try again.';
  return new AppError('conflict', sentence, { data: { now, ...move } });
}
