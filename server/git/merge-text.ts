import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** Three versions of one text. */
export interface Versions {
  base: Buffer;
  yours: Buffer;
  sprouts: Buffer;
}

/** The text with both changes; `undefined` where they touch the same lines, or it is no text. */
export async function mergeText(repository: Repository, versions: Versions): Promise<Buffer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'sprout-merge-'));
  try {
    const file = (name: keyof Versions): string => join(folder, name);
    for (const name of ['base', 'yours', 'sprouts'] as const) await writeFile(file(name), versions[name]);
    const { status, output } = await runGit(
      repository,
      ['merge-file', '--stdout', '--quiet', file('yours'), file('base'), file('sprouts')],
      // The number of conflicts, or 255 for what is no text.
      { accept: (code) => code >= 0 },
    );
    return status === 0 ? output : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
