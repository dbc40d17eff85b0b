import type { PlanStep } from '../../templates/spec/plan.ts';
import { isWithoutWish } from './words-without-wish.ts';

type Range = [number, number];

interface Word {
  start: number;
  end: number;
  text: string;
}

/** Who an app is for, in one word: “for a small team”. */
const audience =
  /\bfor (?:(?:an?|the|our|my|your|own|small|little|busy|young|whole|entire|local|remote|[a-z]+-sized)\s+)+(?:team|family|office|company|business|firm|group|household|club|class|school|neighbou?rhood|community|startup|department|organi[sz]ation)\b/gi;

/** Ends what belongs together. */
const clauseEnd = /[.,;:!?，。；：！？、\n()（）–—]/u;

/**
 * Ranges of a request that no step answers: runs of words within one clause, from the first to the last that wish for
 * something. A word is answered where a phrase of a step holds it, and where a step says it in its own sentence. None when
 * steps name no phrases. `name`: what the app is called, which answers nothing.
 */
export function findUncovered(request: string, steps: readonly PlanStep[], name = ''): Range[] {
  const named = steps.flatMap((step) => step.phrases);
  if (named.length === 0) return [];
  const phrases = [...named, ...audiencesOf(request)];
  // Of “conference-sessions.csv”, each part is said.
  const said = new Set(
    steps.flatMap((step) =>
      wordsOf(`${step.title} ${step.sentence}`.replaceAll(name || '\0', ' ').replaceAll('-', ' ')).map(
        stemOf,
      ),
    ),
  );
  const uncovered: Range[] = [];
  let run: { range: Range; closed: boolean } | undefined;
  let before = 0;
  for (const word of wordsOf(request)) {
    if (run && clauseEnd.test(request.slice(before, word.start))) run.closed = true;
    before = word.end;
    if (phrases.some(([start, end]) => word.start < end && word.end > start)) {
      if (run) run.closed = true;
      continue;
    }
    if (isWithoutWish(word.text) || said.has(stemOf(word))) continue;
    if (run && !run.closed) run.range[1] = word.end;
    else {
      run = { range: [word.start, word.end], closed: false };
      uncovered.push(run.range);
    }
  }
  // A phrase without a word in it, such as an emoji, may lie inside a run.
  return uncovered.filter(
    ([start, end]) => !phrases.some(([from, to]) => start < to && end > from && from < to),
  );
}

function audiencesOf(request: string): Range[] {
  return [...request.matchAll(audience)].map(({ 0: text, index }) => [index, index + text.length]);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words as people write them; those joined by a hyphen are one. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    const last = words.at(-1);
    const joined = last && /^['’-]$/.test(text.slice(last.end, index));
    if (joined)
      Object.assign(last, {
        end: index + segment.length,
        text: text.slice(last.start, index + segment.length),
      });
    else words.push({ start: index, end: index + segment.length, text: segment });
  }
  return words;
}

/** What forms of an English word have in common, roughly. */
function stemOf({ text }: Word): string {
  const word = text.toLowerCase().replace(/['’]s$/, '');
  return word.length > 4 ? word.replace(/(ies|ing|ed|es|er|s|e|y)$/, '') : word.replace(/s$/, '');
}
