import type { EventBody } from '../contract/event.ts';
import { updateProject } from '../db/projects.ts';
import { insertRelease } from '../db/releases.ts';
import type { StoredRelease } from '../db/releases.ts';
import type { Change } from '../jobs/event-log.ts';
import { candidateRef, moveMain, removeRef } from '../git/refs.ts';
import { presentRelease } from '../projects/present-project.ts';
import { forgetRelease } from '../releases/forget-release.ts';
import { placeOnData } from '../releases/place-on-data.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import type { RunRecord } from './run-record.ts';
import type { Proof } from './verify.ts';
import type { WrittenCandidate } from './write-candidate.ts';

/**
 * Puts a green candidate live: its release is noted first, then it serves, then `main` moves, then it is the current
 * one. A crash in between is undone or brought to its end by `settleDeployment`. Throws `conflict` when `main` was
 * moved meanwhile; all is as before then.
 */
export async function goLive(
  deps: RunDependencies,
  order: Order,
  job: {
    candidate: WrittenCandidate;
    proof: Proof;
    record: RunRecord;
    /** Adds, in the transaction that makes it the current release, what else there is to change and tell. */
    finish(change: Change, release: StoredRelease): Promise<EventBody[]>;
  },
): Promise<StoredRelease> {
  const { candidate, proof, record } = job;
  const { slug } = order.project;
  const release = await reserve(order, job);
  let replaced = false;
  const noteSafety = async (safety: string | null): Promise<void> => {
    replaced = safety !== null;
    record.note({ state: { ...order.state, deploying: deploymentOf(release, safety) } });
    await record.settle(async () => []);
  };
  const request = { ...order, noteSafety };
  const placed = await placeOnData(deps, request, { candidate, proof, release }).catch(
    async (error: unknown) => {
      // What could not be put back is tried again when the run is brought to rest.
      if (!replaced) await forget(order, record, release);
      throw error;
    },
  );
  try {
    if (candidate.commit !== order.main)
      await moveMain(order.repository, { from: order.main, to: candidate.commit });
  } catch (error) {
    await placed.undo();
    await forget(order, record, release);
    throw error;
  }
  deps.apps.put(slug, { version: release.version, service: placed.service });
  placed.open();
  await record.settle(async (change) => {
    record.note({ state: { ...order.state, deploying: null }, endedAt: deps.now().toISOString() });
    const project = await updateProject(change.transaction, slug, {
      currentRelease: release.version,
      name: candidate.spec.name,
    });
    return [
      {
        kind: 'release-ready',
        run: order.run.id,
        release: presentRelease(release, project.currentRelease, deps.addresses),
      },
      ...(await job.finish(change, release)),
    ];
  });
  for (const name of placed.outdated)
    // Else it goes when Sprout starts again.
    await deps.data
      .drop(slug, name)
      .catch((error: unknown) => deps.log.warn({ err: error, slug, name }, 'an outdated copy of data stays'));
  if (candidate.commit !== order.main) await removeRef(order.repository, candidateRef(order.run.id));
  return release;
}

async function reserve(
  order: Order,
  job: { candidate: WrittenCandidate; proof: Proof; record: RunRecord },
): Promise<StoredRelease> {
  const { candidate, proof, record } = job;
  const titles = new Map(order.steps.map(({ id, title }) => [id, title]));
  let reserved: StoredRelease | undefined;
  await record.settle(async ({ transaction }) => {
    reserved = await insertRelease(transaction, {
      project: order.project.slug,
      commit: candidate.commit,
      title: candidate.title,
      spec: candidate.spec,
      restored: order.target?.version ?? null,
      steps: candidate.commits.map(({ id, commit }) => ({ id, title: titles.get(id) ?? id, commit })),
      checks: { passed: proof.passed, failed: 0 },
      snapshot: null,
      screenshot: order.target?.screenshot ?? null,
      run: order.run.id,
    });
    record.note({ state: { ...order.state, deploying: deploymentOf(reserved, null) } });
    return [{ kind: 'run-status', run: order.run.id, status: 'deploying' }];
  });
  if (!reserved) throw new Error('The release was not noted.');
  return reserved;
}

function deploymentOf(
  { version, commit }: StoredRelease,
  safety: string | null,
): NonNullable<Order['state']['deploying']> {
  return { version, commit, safety };
}

async function forget(order: Order, record: RunRecord, release: StoredRelease): Promise<void> {
  await record.settle(async ({ transaction }) => {
    record.note({ state: { ...order.state, deploying: null } });
    await forgetRelease(transaction, release);
    return [];
  });
}
