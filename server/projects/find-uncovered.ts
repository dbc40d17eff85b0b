import type { PlanStep } from '../../templates/spec/plan.ts';

type Range = [number, number];

// Words that carry no wish of their own.
const fillers = new Set(
  'a an the and or with that which of for to in on it is be i we want need would like please app me my so also can build make create 的 和 与 一个 我 想 要 请'.split(
    ' ',
  ),
);

/** Ranges of a request that no step answers, fillers and punctuation left out; none when steps name no ranges. */
export function findUncovered(request: string, steps: readonly PlanStep[]): Range[] {
  const covered = steps.flatMap((step) => step.phrases).toSorted((a, b) => a[0] - b[0]);
  if (covered.length === 0) return [];
  const gaps: Range[] = [];
  let at = 0;
  for (const [start, end] of covered) {
    if (start > at) gaps.push([at, Math.min(start, request.length)]);
    at = Math.max(at, end);
  }
  if (at < request.length) gaps.push([at, request.length]);
  return gaps.flatMap((gap) => trim(request, gap));
}

/** The gap from its first to its last word that means something, or nothing. */
function trim(request: string, [start, end]: Range): Range[] {
  const words = [...request.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  const telling = words.filter(([word]) => !fillers.has(word.toLowerCase()));
  const [first, last] = [telling[0], telling.at(-1)];
  return first && last ? [[start + first.index, start + last.index + last[0].length]] : [];
}
