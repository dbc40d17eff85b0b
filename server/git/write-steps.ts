import { importCommits } from './fast-import.ts';
import type { NewCommit } from './fast-import.ts';
import { changedPaths, emptyTree, flatten, hashTree, textEntry } from './flat-tree.ts';
import type { FlatTree } from './flat-tree.ts';
import { findGenerated, generatedRef } from './generated.ts';
import { sprout } from './identity.ts';
import { contentOf, mergeTrees } from './merge-trees.ts';
import { formatMessage } from './message.ts';
import type { Trailers } from './message.ts';
import { createReader } from './read.ts';
import type { Reader } from './read.ts';
import { candidateRef } from './refs.ts';
import type { Repository } from './repository.ts';

export interface StepToWrite {
  id: string;
  title: string;
  sentence: string;
  /** All files of the app as generated after this step. */
  files: ReadonlyMap<string, string>;
  /** What an engine wrote by hand once they were merged: path to text, `null` where it removed the file. */
  edits?: ReadonlyMap<string, string | null>;
}

export interface StepsToWrite {
  run: string;
  /** Where `main` is; `null` before the first release. */
  parent: string | null;
  steps: readonly StepToWrite[];
  seconds: number;
  /** The person's answers to conflicts found before. */
  answers?: ReadonlyMap<string, string>;
}

export interface ConflictingFile {
  path: string;
  base: string;
  yours: string;
  sprouts: string;
}

export interface WrittenStep {
  id: string;
  commit: string;
  /** Paths this commit changes. */
  paths: readonly string[];
}

export interface WrittenSteps {
  /** The last commit; without steps the parent. */
  head: string;
  steps: readonly WrittenStep[];
  /** Files in which a hand edit and the new code disagree; the candidate has the person's version of them. */
  conflicts: readonly ConflictingFile[];
}

/**
 * Writes one commit per step onto the candidate of a run, never onto `main`. Where the code was edited by hand since
 * Sprout last generated it, what Sprout changed is merged into it.
 */
export async function writeSteps(repository: Repository, request: StepsToWrite): Promise<WrittenSteps> {
  const { parent } = request;
  const answers = request.answers ?? new Map<string, string>();
  const reader = createReader(repository);
  const started = await start(reader, parent);
  const conflicts = new Set<string>();
  const commits: NewCommit[] = [];
  const kept: { message: string; generated: FlatTree }[] = [];
  const paths: string[][] = [];
  let { yours, base } = started;

  for (const [index, step] of request.steps.entries()) {
    const sprouts = flatten(step.files);
    const merged =
      hashTree(yours) === hashTree(base)
        ? { tree: sprouts, conflicts: [] }
        : await mergeTrees(repository, reader, { base, yours, sprouts, answers });
    for (const path of merged.conflicts) conflicts.add(path);
    const after = withEdits(merged.tree, step.edits);
    const tree = hashTree(sprouts);
    const trailers: Trailers = { Run: request.run, Step: step.id, Generated: tree };
    const message = formatMessage({ title: step.title, body: step.sentence, trailers });
    commits.push({
      ref: candidateRef(request.run),
      parent: index > 0 ? { index: index - 1 } : parent === null ? null : { commit: parent },
      message,
      author: sprout,
      seconds: request.seconds,
      before: yours,
      after,
    });
    if (hashTree(after) !== tree) kept.push({ message, generated: sprouts });
    paths.push(changedPaths(yours, after));
    yours = after;
    base = sprouts;
  }

  const ids = await importCommits(repository, [
    ...commits,
    ...(await keepGenerated(reader, kept, { first: commits.length, seconds: request.seconds })),
  ]);
  const steps = request.steps.map((step, index) => ({
    id: step.id,
    commit: ids[index] ?? '',
    paths: paths[index] ?? [],
  }));
  const last = request.steps.at(-1);
  const sprouts: FlatTree = last === undefined ? new Map() : flatten(last.files);
  return {
    head: steps.at(-1)?.commit ?? parent ?? '',
    steps,
    conflicts: await describe(reader, [...conflicts], { ...started, sprouts }),
  };
}

async function start(reader: Reader, parent: string | null): Promise<{ yours: FlatTree; base: FlatTree }> {
  if (parent === null) return { yours: new Map(), base: new Map() };
  const { tree } = await reader.commit(parent);
  const generated = await findGenerated(reader, parent);
  const yours = await reader.flatTree(tree);
  if (tree === generated) return { yours, base: yours };
  return { yours, base: generated === emptyTree ? new Map() : await reader.flatTree(generated) };
}

function withEdits(merged: FlatTree, edits: StepToWrite['edits']): FlatTree {
  if (!edits?.size) return merged;
  const tree = new Map(merged);
  for (const [path, text] of edits) {
    if (text === null) tree.delete(path);
    else tree.set(path, textEntry(text));
  }
  return tree;
}

// Bases of later merges must stay reachable even when no commit of `main` has them as its tree.
async function keepGenerated(
  reader: Reader,
  kept: readonly { message: string; generated: FlatTree }[],
  options: { first: number; seconds: number },
): Promise<NewCommit[]> {
  const tip = (await reader.resolve(generatedRef)) ?? null;
  let before: FlatTree = tip === null ? new Map() : await reader.flatTree(tip);
  return kept.map(({ message, generated }, index) => {
    const commit: NewCommit = {
      ref: generatedRef,
      parent: index > 0 ? { index: options.first + index - 1 } : tip === null ? null : { commit: tip },
      message,
      author: sprout,
      seconds: options.seconds,
      before,
      after: generated,
    };
    before = generated;
    return commit;
  });
}

async function describe(
  reader: Reader,
  paths: readonly string[],
  trees: { base: FlatTree; yours: FlatTree; sprouts: FlatTree },
): Promise<ConflictingFile[]> {
  const text = async (tree: FlatTree, path: string): Promise<string> => {
    const entry = tree.get(path);
    return entry === undefined ? '' : (await contentOf(reader, entry)).toString();
  };
  return Promise.all(
    paths.map(async (path) => ({
      path,
      base: await text(trees.base, path),
      yours: await text(trees.yours, path),
      sprouts: await text(trees.sprouts, path),
    })),
  );
}
