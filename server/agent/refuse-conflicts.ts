import type { WrittenSteps } from '../git/write-steps.ts';
import type { Order } from './open-order.ts';
import { RunFailed } from './run-failed.ts';
import type { RunRecord } from './run-record.ts';

/** Asks the person where a hand edit and the new code disagree. */
export function refuseConflicts(order: Order, written: WrittenSteps, record: RunRecord): void {
  const { conflicts } = written;
  if (conflicts.length === 0) return;
  const paths = conflicts.map(({ path }) => path);
  record.note({ state: { ...order.state, conflict: { main: order.main ?? '', paths } } });
  record.tell({ kind: 'conflict-found', run: order.run.id, files: [...conflicts] });
  throw new RunFailed({
    stage: 'conflict',
    summary: `You changed ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' and more' : ''}, and the plan changes the same lines. Choose what to keep.`,
    details: paths.join('\n'),
  });
}
