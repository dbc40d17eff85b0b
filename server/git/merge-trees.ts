import type { Entry, FlatTree } from './flat-tree.ts';
import { sameEntry, textEntry } from './flat-tree.ts';
import { mergeText } from './merge-text.ts';
import type { Reader } from './read.ts';
import type { Repository } from './repository.ts';

export interface MergeRequest {
  base: FlatTree;
  yours: FlatTree;
  sprouts: FlatTree;
  /** Answers to conflicts found before: the whole text of a file. */
  answers: ReadonlyMap<string, string>;
}

export interface MergedTrees {
  /** With your version where the two disagree. */
  tree: FlatTree;
  conflicts: readonly string[];
}

/** Merges file by file: what only one side changed is taken from it, what both changed is merged line by line. */
export async function mergeTrees(
  repository: Repository,
  reader: Reader,
  request: MergeRequest,
): Promise<MergedTrees> {
  const { base, yours, sprouts, answers } = request;
  const merged = new Map<string, Entry>();
  const conflicts: string[] = [];
  const put = (path: string, entry: Entry | undefined): void => {
    if (entry !== undefined) merged.set(path, entry);
  };
  for (const path of new Set([...yours.keys(), ...sprouts.keys()])) {
    const [from, mine, theirs] = [base.get(path), yours.get(path), sprouts.get(path)];
    const answer = answers.get(path);
    if (sameEntry(mine, theirs) || sameEntry(from, theirs)) put(path, mine);
    else if (sameEntry(from, mine)) put(path, theirs);
    else if (answer !== undefined) put(path, textEntry(answer));
    else {
      const both = await mergeEntries(repository, reader, { from, mine, theirs });
      if (both === undefined) conflicts.push(path);
      put(path, both ?? mine);
    }
  }
  return { tree: merged, conflicts: [...conflicts, ...removeShadowed(merged)] };
}

async function mergeEntries(
  repository: Repository,
  reader: Reader,
  sides: { from: Entry | undefined; mine: Entry | undefined; theirs: Entry | undefined },
): Promise<Entry | undefined> {
  const { from, mine, theirs } = sides;
  if (from === undefined || mine === undefined || theirs === undefined) return undefined;
  if (mine.mode === '120000' || theirs.mode === '120000') return undefined;
  const [base, yours, sprouts] = await Promise.all(
    [from, mine, theirs].map((entry) => contentOf(reader, entry)),
  );
  if (base === undefined || yours === undefined || sprouts === undefined) return undefined;
  const content = await mergeText(repository, { base, yours, sprouts });
  return content && { ...textEntry(content.toString()), mode: mine.mode };
}

/** What a file holds, wherever it is. */
export async function contentOf(reader: Reader, entry: Entry): Promise<Buffer> {
  return entry.content ?? reader.blob(entry.oid);
}

// One side made a file where the other has a folder: the file gives way and is asked about.
function removeShadowed(tree: Map<string, Entry>): string[] {
  const shadowed = new Set<string>();
  for (const path of tree.keys()) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash);
      if (tree.has(folder)) shadowed.add(folder);
    }
  }
  for (const path of shadowed) tree.delete(path);
  return [...shadowed];
}
