import { featureIndex } from '../words/indexes.ts';
import type { Message } from './message.ts';

/** A part of a list: `due dates` in `with due dates and owners`. Token range [from, to). */
export interface ListItem {
  from: number;
  to: number;
}

const separators = new Set([
  ',',
  '、',
  '，',
  'and',
  'or',
  '&',
  '和',
  '与',
  '及',
  '以及',
  '或',
  'plus',
  '-',
  '–',
  '•',
  '*',
]);
const stops = new Set([
  '.',
  '!',
  '?',
  '。',
  '！',
  '？',
  ';',
  '；',
  ':',
  '：',
  '(',
  ')',
  '（',
  '）',
  'so',
  'that',
  'which',
  'where',
  'who',
  'using',
  'while',
  'when',
  'for',
  'to',
  'from',
  'in',
  'on',
  'by',
  'as',
  'should',
  'can',
  'must',
  'with',
  'without',
  'into',
  'each',
  'keep',
  'keeps',
  'their',
  'people',
  'users',
  'user',
  '的',
  '并',
  '，并',
]);
const leading = new Set([
  'a',
  'an',
  'the',
  'its',
  'his',
  'her',
  'their',
  'my',
  'our',
  'your',
  'also',
  'optional',
  'one',
  'some',
  'all',
  'etc',
  'each',
  'every',
]);
const verbs = new Set([
  'add',
  'edit',
  'delete',
  'remove',
  'show',
  'keep',
  'store',
  'save',
  'sort',
  'search',
  'filter',
  'browse',
  'see',
  'use',
  'make',
  'mark',
  'view',
  'let',
  'include',
  'export',
  'manage',
  'track',
  'support',
  'display',
  'is',
  'are',
  'be',
  'has',
  'have',
  'look',
  'open',
  'choose',
  'compare',
  'download',
  'select',
]);

/** What people do is no item of a list of things: `…, reading articles in detail`. */
const doing =
  /^(?:reading|searching|browsing|viewing|leaving|writing|posting|commenting|sharing|adding|editing|deleting|managing|sending|filtering|sorting)$/;

/** Verbs that begin what people do next, unless they stand for a noun: `plan breakfast`, but `plan type`. */
const clauses = /^(?:plan|turn|put|create|write|set)$/;
const nouns =
  /^(?:,|and|or|\.|types?|names?|prices?|numbers?|ids?|dates?|status|size|list|up|details|description|of)$/;

const determiner = /^(?:an?|the|their|your|our|my|his|her)$/;

/** Nobody lists more; what goes on after it is read for itself. */
const mostItems = 60;

/**
 * The items of a list from a token on. Ends at the end of the clause, at a word that starts another, or at a verb
 * (`…, venue and day, and add sessions`), and when an item gets too long to be a name.
 */
export function readList(message: Message, from: number, longest = 5): { items: ListItem[]; to: number } {
  const { tokens } = message;
  const items: ListItem[] = [];
  let start = from;
  let index = from;
  const push = (to: number) => {
    let first = start;
    while (first < to && leading.has(tokens[first]?.lower ?? '')) first += 1;
    if (to > first) items.push({ from: first, to });
  };
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const lineEnd =
      index > from && message.text.slice(tokens[index - 1]?.end ?? 0, token.start).includes('\n');
    // `with their date of birth`: whose it is, before the first.
    const whose = index === from && leading.has(token.lower);
    if ((stops.has(token.lower) && !whose) || lineEnd || items.length >= mostItems) break;
    if (separators.has(token.lower)) {
      push(index);
      const over = isOver(message, { items, start, at: index });
      start = over ? index : index + 1;
      if (over) break;
      continue;
    }
    const first = index === start;
    if (first && items.length > 0 && verbs.has(token.lower) && nextIsObject(message, index)) break;
    if (
      first &&
      items.length > 0 &&
      clauses.test(token.lower) &&
      !nouns.test(message.tokens[index + 1]?.lower ?? ',')
    )
      break;
    if (first && items.length > 0 && doing.test(token.lower) && nextIsObject(message, index)) break;
    // `rods, reels and lures, and leave a message`: what is done next.
    if (first && items.length > 0 && determiner.test(tokens[index + 1]?.lower ?? '')) break;
    const limit = token.kind === 'character' ? longest * 3 : longest;
    if (index - start >= limit) {
      start = index + 1;
      break;
    }
  }
  push(Math.min(index, tokens.length));
  return { items, to: index };
}

/** `by city and salary, online application`: after its last part, what follows a comma is no part of the list. */
function isOver(
  { tokens }: Message,
  { items, start, at }: { items: readonly ListItem[]; start: number; at: number },
): boolean {
  const last = tokens[start - 1]?.lower ?? '';
  const lists = tokens[at]?.lower === ',' && (last === 'and' || last === 'or') && items.length > 1;
  return lists && tokens[start - 2]?.lower !== ',' && !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Whether a verb is followed by something, so that it starts a clause: `add sessions`, but not `search and filter`. */
function nextIsObject(message: Message, index: number): boolean {
  const next = message.tokens[index + 1];
  if (!next || separators.has(next.lower) || stops.has(next.lower)) return false;
  return featureIndex.at(message.tokens, index + 1) === undefined;
}
