import { featureIndex } from '../words/indexes.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import type { ChartWish } from './wishes.ts';

const kinds: readonly (readonly [ChartWish['kind'], RegExp])[] = [
  ['pie', /pie|饼/i],
  ['line', /line|trend|over time|折线|趋势/i],
  ['area', /area|面积/i],
];

export function findCharts(message: Message): ChartWish[] {
  const wishes: ChartWish[] = [];
  for (const found of featureIndex.findAll(message.tokens)) {
    if (found.value !== 'chart' || wishes.length > 3) continue;
    const around = wordsOf(
      message,
      Math.max(0, found.from - 5),
      Math.min(message.tokens.length, found.to + 4),
    );
    const said = chartField(message, found.to);
    const matching = kinds.filter(([, pattern]) => pattern.test(around)).map(([kind]) => kind);
    if (/\bbar|柱/i.test(around) || matching.length === 0) matching.push('bar');
    for (const kind of matching) {
      if (wishes.some((wish) => wish.kind === kind && !said.by)) continue;
      wishes.push({ kind, phrase: [found.start, found.end], ...said });
    }
  }
  return wishes;
}

const ends = /^(?:[.,;:!?()]|and|or|with|to|on|in|that|so|which|where|，|。|、)$/;
const parts = /^(?:per|by|across)$/;

/** `chart per track`, `a chart by category`, `a chart of books per genre`: what it is by, and what it is of. */
function chartField(message: Message, from: number): Pick<ChartWish, 'by' | 'of'> {
  const { tokens } = message;
  const at = (index: number) => tokens[index]?.lower ?? '';
  const named = (start: number, to: number) => ({
    words: wordsOf(message, start, to),
    phrase: phraseOf(message, start, to),
  });
  const past = (index: number) => index + (/^(?:the|each|every|all|my|our)$/.test(at(index)) ? 1 : 0);
  if (/^(?:of|for|about|showing)$/.test(at(from))) {
    const start = past(from + 1);
    let to = start;
    while (to < tokens.length && to - start < 5 && !ends.test(at(to)) && !parts.test(at(to))) to += 1;
    const by = parts.test(at(to)) ? chartField(message, to).by : undefined;
    if (by && to > start) return { of: named(start, to), by };
    const known = fieldIndex.at(tokens, start);
    const end = known?.to ?? Math.min(start + 1, tokens.length);
    if (start >= end) return {};
    let last = start;
    while (last < to && at(last) !== 'over') last += 1;
    return { by: named(start, end), ...(last - start > 1 ? { of: named(start, last) } : {}) };
  }
  if (!parts.test(at(from))) return {};
  const start = past(from + 1);
  const to = fieldIndex.at(tokens, start)?.to ?? Math.min(start + 1, tokens.length);
  return start < to ? { by: named(start, to) } : {};
}
