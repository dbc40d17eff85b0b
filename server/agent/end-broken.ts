import { rm } from 'node:fs/promises';
import type { EventBody } from '../contract/event.ts';
import type { RunFailure } from '../contract/run.ts';
import { insertMessage } from '../db/messages.ts';
import { updateProject } from '../db/projects.ts';
import { activeStatuses, updateRun } from '../db/runs.ts';
import type { AppError } from '../errors.ts';
import { candidateRef, removeRef } from '../git/refs.ts';
import type { Change } from '../jobs/event-log.ts';
import { presentSummary } from '../projects/present-project.ts';
import { findRestingStatus } from '../projects/resting-status.ts';
import { applyToRun } from './apply-to-run.ts';
import { openOrder } from './open-order.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';
import { settleDeployment } from './settle-deployment.ts';
import { createStopwatch } from './stopwatch.ts';

/**
 * Brings a run to rest that was cancelled, interrupted (then perhaps at the next start of Sprout), or broken by a fault
 * of Sprout's own. A release that was being put live is finished if `main` has moved to it, else taken back.
 */
export async function endBroken(
  deps: RunDependencies,
  broken: { project: string; run: string; error: AppError },
): Promise<void> {
  const order = await openOrder(deps, broken.project, broken.run);
  if (!activeStatuses.includes(order.run.status)) return;
  const live = await settleDeployment(deps, order);
  const { id: run } = order.run;
  const status = live ? 'live' : statusOf(broken.error);
  const failure = status === 'failed' ? describe(broken.error) : null;
  const milliseconds = createStopwatch(order, deps.now).times();
  await deps.events.change(broken.project, async (change) => {
    const bodies: EventBody[] = [
      { kind: 'run-status', run, status },
      { kind: 'run-end', run, status, failure, milliseconds },
    ];
    const { id: _, project: __, startedAt: ___, ...rest } = bodies.reduce(applyToRun, order.run);
    await updateRun(change.transaction, run, {
      ...rest,
      state: { ...order.state, deploying: null },
      endedAt: deps.now().toISOString(),
      ...(live && { release: live.version }),
    });
    change.append(...bodies);
    await tell(deps, order, { change, status, message: failure?.summary });
  });
  if (live) return;
  await removeRef(order.repository, candidateRef(run));
  // Versions that are releases keep their folders: the order's own version is none.
  await rm(order.place.folder, { recursive: true, force: true });
}

async function tell(
  deps: RunDependencies,
  order: Order,
  end: { change: Change; status: 'live' | 'failed' | 'cancelled' | 'interrupted'; message?: string },
): Promise<void> {
  const { change, status } = end;
  const { slug } = order.project;
  const { transaction } = change;
  const resting = await findRestingStatus(transaction, change.project);
  const project = await updateProject(transaction, slug, { status: resting });
  change.append({ kind: 'project-change', project: presentSummary(project, deps.addresses) });
  const text = {
    live: 'It is live.',
    cancelled: 'Stopped. Nothing about the app has changed.',
    interrupted:
      'Sprout was stopped while it was building. Nothing about the app has changed; go on when you like.',
    failed: end.message ?? '',
  }[status];
  const message = { author: 'sprout', text, status: 'done', run: order.run.id } as const;
  change.append({ kind: 'message-put', message: await insertMessage(transaction, slug, message) });
}

function statusOf(error: AppError): 'failed' | 'cancelled' | 'interrupted' {
  return error.code === 'cancelled' || error.code === 'interrupted' ? error.code : 'failed';
}

function describe(error: AppError): RunFailure {
  return { stage: 'build', summary: error.message, details: '', redSteps: [], checks: [] };
}
