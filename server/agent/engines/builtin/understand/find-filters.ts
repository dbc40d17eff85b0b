import { featureIndex, recordIndex } from '../words/indexes.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { pageLabel } from '../words/page-label.ts';
import { phraseOf, take, wordsOf, type Message } from './message.ts';
import { readList } from './read-list.ts';
import type { NamedPart } from './wishes.ts';

const introducers = new Set(['by', 'on', 'for', 'between', 'per', '按', '按照', '根据']);

/** What rows are to be filtered and sorted by: the lists after `filter by`, `sort by`, `按…筛选`. Takes their tokens. */
export function findFilters(message: Message): { filters: NamedPart[]; sorts: NamedPart[] } {
  const filters: NamedPart[] = [];
  const sorts: NamedPart[] = [];
  const { tokens } = message;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = featureIndex.at(tokens, index);
    if (!found || (found.value !== 'filter' && found.value !== 'sort')) continue;
    const target = found.value === 'filter' ? filters : sorts;
    const by = introducerAfter(message, found.to);
    if (by !== undefined) {
      const { items } = readList(message, by + 1, 3);
      for (const item of items) {
        if (featureIndex.at(tokens, item.from)?.value === 'sort') continue;
        // `filtering by price, product detail pages`: what the app has besides.
        if (pageLabel.test(wordsOf(message, item.from, item.to))) break;
        // `filter by department and apply`: what is done next.
        if (recordIndex.at(tokens, item.from)?.to === item.to && !fieldIndex.at(tokens, item.from)) break;
        const words = wordsOf(message, item.from, item.to);
        if (next.test(words)) break;
        target.push({
          words,
          phrase: phraseOf(message, item.from, item.to),
        });
        take(message, item.from, item.to);
      }
    } else if (tokens[index]?.kind === 'character') readBefore(message, index, target);
    else readNounFilter(message, index, target);
    index = found.to - 1;
  }
  return { filters, sorts };
}

/** `filter by species and region, post a find, comment, vote`: what people do next. */
const next =
  /^(?:[a-z]+ (?:an?|the) |(?:comment|vote|follow|like|post|share)\b|(?:read|send|write|leave|submit|contact|subscribe|join|learn|download|watch|listen|reserve|request|view|browse) \w)/i;

/** `filter them by`, `sort by`: the introducer within the next words of the clause. */
function introducerAfter(message: Message, from: number): number | undefined {
  for (let index = from; index < Math.min(from + 4, message.tokens.length); index += 1) {
    const lower = message.tokens[index]?.lower ?? '';
    if (introducers.has(lower)) return index;
    if (/[,.;!?，。]/.test(lower) || lower === 'and') return undefined;
  }
  return undefined;
}

/** `按状态和负责人筛选`: what stands between 按 and the verb. */
function readBefore(message: Message, verb: number, target: NamedPart[]): void {
  let start = verb - 1;
  while (start >= 0 && message.tokens[start]?.lower !== '按' && verb - start < 24) start -= 1;
  if (message.tokens[start]?.lower !== '按') return;
  const { items } = readList(message, start + 1, 4);
  for (const item of items) {
    const to = Math.min(item.to, verb);
    if (item.from >= to) continue;
    target.push({ words: wordsOf(message, item.from, to), phrase: phraseOf(message, item.from, to) });
    take(message, item.from, to);
  }
}

/** `filters for status`, `a status filter`, `filters by year`. */
function readNounFilter(message: Message, at: number, target: NamedPart[]): void {
  const before = message.tokens[at - 1];
  if (before?.kind !== 'word' || message.taken.has(at - 1)) return;
  if (
    /^(a|an|the|and|to|be|can|or|search|sort|with|users?|people|of|apply|them|then|able|each)$/.test(
      before.lower,
    )
  )
    return;
  target.push({ words: before.lower, phrase: phraseOf(message, at - 1, at) });
}
