import {
  collectionIndex,
  deedIndex,
  featureIndex,
  ledgerIndex,
  limitIndex,
  recordIndex,
} from '../words/indexes.ts';
import { fieldIndex, thingIndex } from '../words/lexicon.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import { readList, type ListItem } from './read-list.ts';
import type { NamedPart, PageWish } from './wishes.ts';

const introduction =
  /^(?:functionalit(?:y|ies)|functions?|features?|modules?|parts?|areas?)(?: such as| like| including| for|:)$/;
const verbs = [featureIndex, recordIndex, deedIndex, ledgerIndex, collectionIndex, limitIndex];

/**
 * Functions that a message lists: `features such as workshops, podcasts and blogs`. Those about a thing become pages of
 * their own; what means nothing is told apart, so that it can be said that it is missing.
 */
export function findFunctions(message: Message): { pages: PageWish[]; unknown: NamedPart[] } {
  const pages: PageWish[] = [];
  const unknown: NamedPart[] = [];
  const { tokens } = message;
  for (let index = 0; index < tokens.length; index += 1) {
    const length = [2, 3].find((each) => introduction.test(words(message, index, index + each)));
    if (length === undefined) continue;
    const { items } = readList(message, index + length, 5);
    for (const item of items) {
      if (message.taken.has(item.from)) continue;
      const part = {
        words: wordsOf(message, item.from, item.to),
        phrase: phraseOf(message, item.from, item.to),
      };
      const kind = kindOf(message, item);
      if (kind === 'thing') pages.push({ title: capital(part.words), phrase: part.phrase, listed: true });
      else if (kind === 'unknown' && items.length > 1) unknown.push(part);
    }
  }
  return { pages: pages.slice(0, 8), unknown: unknown.slice(0, 6) };
}

function words(message: Message, from: number, to: number): string {
  return message.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ')
    .replace(' :', ':');
}

function kindOf({ tokens, text }: Message, { from, to }: ListItem): 'thing' | 'verb' | 'unknown' {
  let known = false;
  const things = thingsIn(text);
  if (/^\w{3,}ing$/.test(tokens[from]?.lower ?? '')) return 'verb';
  for (let index = from; index < to; index += 1) {
    if (verbs.some((each) => each.at(tokens, index))) return 'verb';
    if (/(?:ing|ment|tion|tions|sion)$/.test(tokens[index]?.lower ?? '')) known = true;
    if (fieldIndex.at(tokens, index)) known = true;
    // What a word means in this subject; there it may be no thing at all.
    const thing = things.at(tokens, index);
    if (thing?.to === to && thing.value.minor !== true) return 'thing';
    if (thing ?? thingIndex.at(tokens, index)) known = true;
  }
  return known ? 'verb' : 'unknown';
}

function capital(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
