import { sprout } from './identity.ts';
import { parseTrailers } from './message.ts';
import { createReader, resolveCommit } from './read.ts';
import type { Repository } from './repository.ts';

export interface CommitEntry {
  commit: string;
  title: string;
  author: 'sprout' | 'person';
  /** ISO 8601. */
  at: string;
  step: string | null;
}

/** Commits of `main` or another version, newest first, first parents only. */
export async function listCommits(
  repository: Repository,
  options: { version?: string; limit?: number } = {},
): Promise<CommitEntry[]> {
  const reader = createReader(repository);
  const entries: CommitEntry[] = [];
  let at: string | undefined = await resolveCommit(reader, options.version ?? 'main');
  while (at !== undefined && entries.length < (options.limit ?? 500)) {
    const { message, author, parents } = await reader.commit(at);
    entries.push({
      commit: at,
      title: message.split('\n', 1)[0] ?? '',
      author: author.email === sprout.email ? 'sprout' : 'person',
      at: new Date(author.seconds * 1000).toISOString(),
      step: parseTrailers(message).Step ?? null,
    });
    at = parents[0];
  }
  return entries;
}
