import { rm } from 'node:fs/promises';
import type { EventBody } from '../contract/event.ts';
import type { RunFailure, RunResource } from '../contract/run.ts';
import { insertMessage } from '../db/messages.ts';
import { deleteWritings } from '../db/model-writings.ts';
import type { Database } from '../db/pool.ts';
import type { StoredRelease } from '../db/releases.ts';
import { AppError } from '../errors.ts';
import type { JobContext } from '../jobs/job.ts';
import { tidyReleases } from '../releases/tidy-releases.ts';
import { sayFailed, sayLive, suggestIdeas } from './closing-words.ts';
import { goLive } from './go-live.ts';
import { openOrder } from './open-order.ts';
import type { Order } from './open-order.ts';
import { photograph } from './photograph.ts';
import { proveCandidate } from './prove-candidate.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { RunFailed } from './run-failed.ts';
import { createRunRecord } from './run-record.ts';
import type { RunRecord } from './run-record.ts';
import { createStopwatch } from './stopwatch.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Proof } from './verify.ts';
import { writeCandidate } from './write-candidate.ts';
import type { WrittenCandidate } from './write-candidate.ts';

const attempts = 3;

/**
 * Carries out a run: queued, building, verifying, deploying, live. A red candidate ends it as failed and what was live
 * goes on. Rejects when it was cancelled or interrupted or when Sprout itself failed; nothing half-done is left then.
 */
export async function executeRun(deps: RunDependencies, context: JobContext, id: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const order = await openOrder(deps, context.project, id);
    const record = createRunRecord(order.run, context, deps.addresses);
    const watch = createStopwatch(order, deps.now);
    try {
      await attemptRun(deps, order, { record, watch, signal: context.signal });
      return;
    } catch (error) {
      await record.flush().catch(() => undefined);
      if (error instanceof RunFailed) return endRed(deps, order, { record, watch, failure: error.failure });
      // The person saved an edit while Sprout was at work: it is merged in.
      const moved = error instanceof AppError && error.code === 'conflict';
      if (!moved || attempt === attempts || context.signal.aborted) throw error;
    }
  }
}

async function attemptRun(
  deps: RunDependencies,
  order: Order,
  job: { record: RunRecord; watch: Stopwatch; signal: AbortSignal },
): Promise<void> {
  const { record, watch, signal } = job;
  const { id: run } = order.run;
  const { slug } = order.project;
  let proof: Proof | undefined;
  let release: StoredRelease | undefined;
  const advance = await deps.ahead.claim(order, signal);
  try {
    void deps.browser.warm(new URL(deps.addresses.app(slug)).origin);
    record.begin();
    record.tell({ kind: 'run-status', run, status: 'building' });
    const written = await writeCandidate(deps, order, { ...job, advance });
    watch.built();

    record.tell({ kind: 'run-status', run, status: 'verifying' });
    const proven = await proveCandidate(deps, order, { ...job, candidate: written });
    proof = proven.proof;
    const { candidate } = proven;
    watch.verified();

    // From here on it is brought to its end.
    signal.throwIfAborted();
    release = await goLive(deps, order, {
      candidate,
      proof,
      record,
      finish: (change, made) =>
        endGreen(deps, order, { change, candidate, proof: proven.proof, made, times: watch.times() }),
    });
    await photograph(deps, order, { release, proof, record, signal });
  } finally {
    await proof?.close();
    if (!release) {
      await advance?.leave();
      await rm(order.place.folder, { recursive: true, force: true });
    } else await tidyReleases(order.paths, { newest: release.version, keep: [release.version] });
    await record.flush();
  }
}

async function endGreen(
  deps: RunDependencies,
  order: Order,
  end: {
    change: Parameters<Parameters<RunRecord['settle']>[0]>[0];
    candidate: WrittenCandidate;
    proof: Proof;
    made: StoredRelease;
    times: RunResource['milliseconds'];
  },
): Promise<EventBody[]> {
  const { change, candidate, proof, made, times } = end;
  const { id: run } = order.run;
  const { spec } = candidate;
  const text = sayLive({
    spec,
    address: deps.addresses.app(made.project),
    version: made.version,
    restored: made.restored,
    checks: proof.passed,
    browser: proof.browser,
  });
  const message = await insertMessage(change.transaction, made.project, {
    author: 'sprout',
    text,
    status: 'done',
    run,
    ideas: suggestIdeas(spec),
  });
  return [
    { kind: 'run-status', run, status: 'live' },
    { kind: 'run-end', run, status: 'live', failure: null, milliseconds: times },
    { kind: 'message-put', message },
  ];
}

async function endRed(
  deps: RunDependencies,
  order: Order,
  end: { record: RunRecord; watch: Stopwatch; failure: RunFailure },
): Promise<void> {
  const { record, watch, failure } = end;
  const { id: run, project } = order.run;
  const milliseconds = watch.times();
  await record.settle(async ({ transaction }) => {
    record.note({ endedAt: deps.now().toISOString() });
    await forgetRed(transaction, order, failure);
    const text = sayFailed(failure, order.base, order.project.currentRelease);
    const message = await insertMessage(transaction, project, {
      author: 'sprout',
      text,
      status: 'done',
      run,
    });
    return [
      { kind: 'run-status', run, status: 'failed' },
      { kind: 'run-end', run, status: 'failed', failure, milliseconds },
      { kind: 'message-put', message },
    ];
  });
}

/** What a model wrote for red steps is asked for anew when the run is tried again. */
async function forgetRed(
  database: Database,
  { plan, steps }: Order,
  { stage, redSteps }: RunFailure,
): Promise<void> {
  if (!plan || stage === 'conflict') return;
  await deleteWritings(database, plan.id, redSteps.length > 0 ? redSteps : steps.map(({ id }) => id));
}
