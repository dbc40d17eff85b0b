import type { PlanResource } from '../../../server/contract/plan.ts';

export type RequestPart =
  | { kind: 'plain'; start: number; text: string }
  | { kind: 'uncovered'; start: number; text: string }
  | { kind: 'covered'; start: number; text: string; step: string };

type Piece = Pick<PlanResource, 'request'> & {
  plan: { steps: readonly { id: string; phrases: readonly (readonly [number, number])[] }[] };
  order: { uncovered: readonly (readonly [number, number])[] };
};

/** Words between two phrases of one step, such as "and" or "by", read as part of it. */
const joint = /^[^.,;:!?。，；：！？]{0,14}$/u;

/** The request cut where phrases begin and end. Where phrases overlap, the first step's counts. */
export function splitRequest({ request, plan, order }: Piece): RequestPart[] {
  const marks: (string | null | undefined)[] = Array.from({ length: request.length });
  for (const [start, end] of order.uncovered) marks.fill(null, start, end);
  for (const step of plan.steps.toReversed())
    for (const [start, end] of step.phrases) marks.fill(step.id, start, end);
  join(request, marks);
  const parts: RequestPart[] = [];
  for (let start = 0; start < request.length;) {
    const mark = marks[start];
    let end = start + 1;
    while (end < request.length && marks[end] === mark) end += 1;
    const text = request.slice(start, end);
    if (mark === undefined) parts.push({ kind: 'plain', start, text });
    else if (mark === null) parts.push({ kind: 'uncovered', start, text });
    else parts.push({ kind: 'covered', start, text, step: mark });
    start = end;
  }
  return parts;
}

function join(request: string, marks: (string | null | undefined)[]): void {
  let last: { step: string; end: number } | undefined;
  for (const [at, mark] of marks.entries()) {
    if (typeof mark !== 'string') continue;
    if (last?.step === mark && at > last.end && joint.test(request.slice(last.end, at)))
      marks.fill(mark, last.end, at);
    last = { step: mark, end: at + 1 };
  }
}
