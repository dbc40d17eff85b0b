import { emptyTree } from './flat-tree.ts';
import { parseTrailers } from './message.ts';
import type { Reader } from './read.ts';

/** Keeps generated states that no commit holds as its own tree. */
export const generatedRef = 'refs/sprout/generated';

/** The tree Sprout last generated on the way to a commit; the empty one when it never did. */
export async function findGenerated(reader: Reader, commit: string | null): Promise<string> {
  for (let at = commit; at !== null;) {
    const { message, parents } = await reader.commit(at);
    const { Generated: tree } = parseTrailers(message);
    if (tree !== undefined && /^[0-9a-f]{40}$/.test(tree)) return tree;
    at = parents[0] ?? null;
  }
  return emptyTree;
}
