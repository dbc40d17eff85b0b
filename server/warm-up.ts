import { emptySpec } from '../templates/spec/app-spec.ts';
import type { Engine } from './agent/engines/engine.ts';
import { hashPlan } from './projects/hash-plan.ts';
import { presentOrder } from './projects/present-order.ts';

/** Drafts a plan nobody asked for: the first one in a process takes five times as long as the next. */
export async function warmUp(engine: Engine): Promise<void> {
  const text = 'A list of books with title, author and status, and a chart of books per status';
  const context = {
    spec: emptySpec,
    today: '2026-01-01',
    signal: new AbortController().signal,
    emit: () => {},
  };
  // What goes wrong here goes wrong again, and is told, when somebody asks for a plan.
  const answer = await engine.plan({ text, attachments: [] }, context).catch(() => undefined);
  if (answer?.kind !== 'plan') return;
  presentOrder(answer.plan, emptySpec, text);
  hashPlan(answer.plan);
  // Half of what starting took is of no use any more, and an idle server would keep it for long.
  void globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
}
