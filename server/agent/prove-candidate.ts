import { linkDependencies } from '../../sandbox/build/link-dependencies.ts';
import { checkOut } from '../git/check-out.ts';
import { writeSteps } from '../git/write-steps.ts';
import { createReader } from '../git/read.ts';
import { readTexts } from '../git/files.ts';
import { findGenerated } from '../git/generated.ts';
import type { RunFailure } from '../contract/run.ts';
import type { Failure } from './engines/engine.ts';
import { createBrowsing } from './browse.ts';
import { dataTools } from './data-tools.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { RunFailed } from './run-failed.ts';
import type { RunRecord } from './run-record.ts';
import { verify } from './verify.ts';
import type { Proof } from './verify.ts';
import { contextOf } from './context-of.ts';
import { withLockfile } from './with-lockfile.ts';
import { createWorkspace } from './workspace.ts';
import type { WrittenCandidate } from './write-candidate.ts';

const repairs = 3;

interface ProveJob {
  candidate: WrittenCandidate;
  record: RunRecord;
  signal: AbortSignal;
}

/** Proves a candidate; an engine that can mend what it wrote gets a few tries when it is red. */
export async function proveCandidate(
  deps: RunDependencies,
  order: Order,
  job: ProveJob,
): Promise<{ candidate: WrittenCandidate; proof: Proof }> {
  let { candidate } = job;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { candidate, proof: await verify(deps, order, { ...job, candidate }) };
    } catch (error) {
      if (!(error instanceof RunFailed) || !isModels(order) || attempt > repairs) throw error;
      const mended = await mend(deps, order, { ...job, candidate, failure: error.failure });
      if (!mended) throw error;
      candidate = mended;
    }
  }
}

/** Whether a model had a hand in it. */
function isModels({ plan, steps }: Order): boolean {
  return plan?.engine === 'model' || steps.some(({ task }) => task !== undefined);
}

async function mend(
  deps: RunDependencies,
  order: Order,
  job: ProveJob & { failure: RunFailure },
): Promise<WrittenCandidate | undefined> {
  const { candidate, failure, record, signal } = job;
  const { repository, place, run } = order;
  const failed = describe(failure);
  if (!failed) return undefined;
  record.tell({ kind: 'activity', sentence: `Mending: ${failure.summary}` });
  await linkDependencies({ tree: place.tree, store: deps.store });
  const driver = deps.driverFor(order.project.runtime);
  const context = contextOf(deps, order, { record, signal, spec: candidate.spec });
  const workspace = createWorkspace({
    tree: place.tree,
    driver,
    allowed: mendable(order),
    store: deps.store,
    log: order.paths.buildLog,
    ask: context.ask,
  });
  const browsing = createBrowsing(deps, order, { spec: candidate.spec, edits: workspace.edits, signal });
  const mending = { ...workspace, ...dataTools(deps, order, context.ask), open: browsing.open };
  const mended = await deps.engineFor('model').repair(failed, mending, context).finally(browsing.close);
  signal.throwIfAborted();
  if (!mended || workspace.edits.size === 0) return undefined;
  const generated = await findGenerated(createReader(repository), candidate.commit);
  const written = await writeSteps(repository, {
    run: run.id,
    parent: candidate.commit,
    steps: [
      {
        id: failed.step ?? order.steps.at(-1)?.id ?? 'mend',
        title: 'Mend what the checks found',
        sentence: failure.summary,
        files: await readTexts(repository, generated, () => true),
        edits: await withLockfile(deps, workspace.edits),
      },
    ],
    seconds: Math.floor(deps.now().getTime() / 1000),
  });
  await checkOut(repository, written.head, place.tree);
  return { ...candidate, commit: written.head };
}

/** What may be changed to mend a candidate: what its steps may touch, or any code where none has a task. */
function mendable({ steps }: Order): string[] {
  const paths = steps.flatMap(({ task }) => task?.paths ?? []);
  return paths.length > 0 ? paths : ['src', 'shared', 'server', 'tests'];
}

function describe({ stage, summary, details, redSteps }: RunFailure): Failure | undefined {
  const [step] = redSteps;
  if (
    stage === 'compose' ||
    stage === 'types' ||
    stage === 'build' ||
    stage === 'start' ||
    stage === 'checks'
  )
    return { stage, summary, details: details.slice(0, 8000), step };
  return stage === 'dependencies' ? { stage: 'build', summary, details, step } : undefined;
}
