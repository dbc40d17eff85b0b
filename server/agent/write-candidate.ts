import { cp, rm } from 'node:fs/promises';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { AppError } from '../errors.ts';
import { checkOut } from '../git/check-out.ts';
import { createReader } from '../git/read.ts';
import { restoreTree } from '../git/restore-tree.ts';
import { writeSteps } from '../git/write-steps.ts';
import type { StepToWrite, WrittenSteps } from '../git/write-steps.ts';
import { isBuilt, markBuilt } from '../releases/prepare-release.ts';
import { releasePaths } from '../releases/project-paths.ts';
import { answersFor } from './answers.ts';
import type { AttributedStep } from './attribute.ts';
import type { Advance } from './ahead/advance.ts';
import { composePlan } from './compose-plan.ts';
import { implementSteps } from './implement-steps.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { refuseConflicts } from './refuse-conflicts.ts';
import { RunFailed } from './run-failed.ts';
import type { RunRecord } from './run-record.ts';

/** Commits that may become a release, with their files in the release's folder. */
export interface WrittenCandidate {
  commit: string;
  title: string;
  spec: AppSpec;
  steps: readonly AttributedStep[];
  commits: WrittenSteps['steps'];
  /** Its client is there already, built from the same files. */
  built: boolean;
  /** What is known of the very same files from before they were ordered; they are in place then. */
  advance?: Advance;
}

/** Writes what was ordered onto the run's candidate and puts its files in place. */
export async function writeCandidate(
  deps: RunDependencies,
  order: Order,
  job: { record: RunRecord; signal: AbortSignal; advance: Advance | undefined },
): Promise<WrittenCandidate> {
  if (!job.advance) await rm(order.place.folder, { recursive: true, force: true });
  if (order.run.kind === 'restore') return writeRestored(deps, order);
  if (order.plan === null) return writeEdits(order);
  return writePlan(deps, order, job);
}

async function writePlan(
  deps: RunDependencies,
  order: Order,
  job: { record: RunRecord; signal: AbortSignal; advance: Advance | undefined },
): Promise<WrittenCandidate> {
  const { repository, plan, steps } = order;
  if (steps.length === 0)
    throw new RunFailed({ stage: 'compose', summary: 'No step of the plan is left to build.' });
  const composed = job.advance?.composed ?? (await composePlan(deps, order, { id: plan?.id ?? null, steps }));
  job.signal.throwIfAborted();
  const written = steps.some(({ task }) => task !== undefined)
    ? await implementSteps(deps, order, { ...job, composed })
    : await writeAll(deps, order, { ...job, steps: composed.steps });
  const { tree } = await createReader(repository).commit(written.head);
  const advance = job.advance?.tree === tree ? job.advance : undefined;
  if (!advance) {
    await job.advance?.leave();
    await checkOut(repository, written.head, order.place.tree);
  }
  return {
    commit: written.head,
    title: plan?.plan.summary ?? '',
    spec: composed.spec,
    steps: steps.map((step) => ({
      step,
      paths: written.steps.find(({ id }) => id === step.id)?.paths ?? [],
    })),
    commits: written.steps,
    built: false,
    advance,
  };
}

async function writeAll(
  deps: RunDependencies,
  order: Order,
  job: { record: RunRecord; steps: readonly StepToWrite[] },
): Promise<WrittenSteps> {
  const { run, main, repository } = order;
  const { record, steps } = job;
  const of = steps.length;
  const [first] = steps;
  if (first) record.tell({ kind: 'step-start', run: run.id, step: first.id, index: 0, of });
  const written = await writeSteps(repository, {
    run: run.id,
    parent: main,
    steps,
    seconds: Math.floor(deps.now().getTime() / 1000),
    answers: await answersFor(repository, order),
  });
  for (const [index, { id: step, commit, paths }] of written.steps.entries()) {
    if (index > 0) record.tell({ kind: 'step-start', run: run.id, step, index, of });
    for (const path of paths) record.tell({ kind: 'step-file', run: run.id, step, path });
    record.tell({ kind: 'step-end', run: run.id, step, commit, files: paths.length });
  }
  refuseConflicts(order, written, record);
  return written;
}

// The person's own commits are on `main` already; they only have to be proven.
async function writeEdits(order: Order): Promise<WrittenCandidate> {
  if (order.main === null) throw new AppError('not-found', 'The app has no code yet.');
  await checkOut(order.repository, order.main, order.place.tree);
  return { commit: order.main, title: 'Your edits', spec: order.base, steps: [], commits: [], built: false };
}

async function writeRestored(deps: RunDependencies, order: Order): Promise<WrittenCandidate> {
  const { target, main, repository, place, paths } = order;
  if (!target || main === null) throw new AppError('not-found', 'There is no such release to go back to.');
  const commit = await restoreTree(repository, {
    run: order.run.id,
    parent: main,
    commit: target.commit,
    version: target.version,
    seconds: Math.floor(deps.now().getTime() / 1000),
  });
  const kept = releasePaths(paths, target.version);
  const built = await isBuilt(kept, target.commit);
  if (built) {
    await cp(kept.tree, place.tree, { recursive: true, verbatimSymlinks: true });
    await markBuilt(place, commit);
  } else await checkOut(repository, commit, place.tree);
  const title = `Back to v${target.version}`;
  return { commit, title, spec: target.spec, steps: [], commits: [], built };
}
