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
    const by = chartField(message, found.to);
    const matching = kinds.filter(([, pattern]) => pattern.test(around)).map(([kind]) => kind);
    if (/\bbar|柱/i.test(around) || matching.length === 0) matching.push('bar');
    for (const kind of matching) {
      if (wishes.some((wish) => wish.kind === kind && !by)) continue;
      wishes.push({ kind, phrase: [found.start, found.end], ...(by ? { by } : {}) });
    }
  }
  return wishes;
}

/** `chart per track`, `a chart by category`. */
function chartField(message: Message, from: number): ChartWish['by'] {
  const lower = message.tokens[from]?.lower ?? '';
  if (lower !== 'per' && lower !== 'by' && lower !== 'of' && lower !== 'for') return undefined;
  const start = from + (/^(the|each|every)$/.test(message.tokens[from + 1]?.lower ?? '') ? 2 : 1);
  const known = fieldIndex.at(message.tokens, start);
  const to = known?.to ?? Math.min(start + 1, message.tokens.length);
  if (start >= to) return undefined;
  return { words: wordsOf(message, start, to), phrase: phraseOf(message, start, to) };
}
