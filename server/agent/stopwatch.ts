import type { RunResource } from '../contract/run.ts';
import type { Order } from './open-order.ts';

/** How long the parts of a run took; `total` runs from its approval. */
export interface Stopwatch {
  built(): void;
  verified(): void;
  times(): RunResource['milliseconds'];
}

export function createStopwatch(order: Pick<Order, 'run' | 'plan'>, now: () => Date): Stopwatch {
  const approved = new Date(order.run.startedAt).getTime();
  const began = now().getTime();
  let written: number | undefined;
  let proven: number | undefined;
  return {
    built: () => {
      written = now().getTime();
    },
    verified: () => {
      proven = now().getTime();
    },
    times: () => {
      const end = now().getTime();
      return {
        plan: order.plan?.milliseconds ?? 0,
        build: (written ?? end) - began,
        verify: written === undefined ? 0 : (proven ?? end) - written,
        total: Math.max(0, end - approved),
      };
    },
  };
}
