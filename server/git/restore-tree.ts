import { importCommits } from './fast-import.ts';
import { emptyTree } from './flat-tree.ts';
import { findGenerated } from './generated.ts';
import { sprout } from './identity.ts';
import { formatMessage } from './message.ts';
import { createReader } from './read.ts';
import { candidateRef } from './refs.ts';
import type { Repository } from './repository.ts';

/**
 * Writes, onto the candidate of a run, a commit with the files of an earlier one. It carries that one's generated
 * state along, so that hand edits after it are merged as if nothing had come in between.
 */
export async function restoreTree(
  repository: Repository,
  request: { run: string; parent: string; commit: string; version: number; seconds: number },
): Promise<string> {
  const reader = createReader(repository);
  const generated = await findGenerated(reader, request.commit);
  const message = formatMessage({
    title: `Back to v${request.version}`,
    trailers: {
      Run: request.run,
      Restored: `v${request.version}`,
      ...(generated === emptyTree ? {} : { Generated: generated }),
    },
  });
  const [commit = ''] = await importCommits(repository, [
    {
      ref: candidateRef(request.run),
      parent: { commit: request.parent },
      message,
      author: sprout,
      seconds: request.seconds,
      before: await reader.flatTree(request.parent),
      after: await reader.flatTree(request.commit),
    },
  ]);
  return commit;
}
