import type { RunDependencies } from './run-dependencies.ts';

type Edits = ReadonlyMap<string, string | null>;

/** Edits with the lockfile that fits them, where they change what the app depends on. */
export async function withLockfile(
  { composer }: Pick<RunDependencies, 'composer'>,
  edits: Edits,
): Promise<Edits> {
  const manifest = edits.get('package.json');
  if (typeof manifest !== 'string') return edits;
  return new Map([...edits, ['package-lock.json', await composer.lock(manifest)]]);
}
