import {
  collectionIndex,
  deedIndex,
  featureIndex,
  ledgerIndex,
  limitIndex,
  recordIndex,
} from '../words/indexes.ts';
import { guessField } from '../design/guess-field.ts';
import { fieldIndex, thingIndex } from '../words/lexicon.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { phraseOf, take, wordsOf, type Message } from './message.ts';
import { describedThings, namesPages } from './described-things.ts';
import { isNextFunction } from './next-function.ts';
import { partListsOf } from './listed-parts.ts';
import { isCompared } from './list-after-thing.ts';
import { readList, type ListItem } from './read-list.ts';
import { toldDeed } from './told-deeds.ts';
import { fieldById } from '../words/data/fields.ts';
import { singularOf } from '../words/singular.ts';
import { pageLabel } from '../words/page-label.ts';
import { keptLabel } from '../words/kept-label.ts';
import type { FieldWish, NamedPart, ThingWish } from './wishes.ts';

const verbIndexes = [ledgerIndex, deedIndex, recordIndex];
const plain = new Set(['with', 'including', 'include', 'includes', '包括', '包含', '带有', '有', '带']);
const explicit = new Set([
  'fields',
  'field',
  'columns',
  'properties',
  'attributes',
  'information',
  'details',
  'name',
  '字段',
]);

/** Words of praise and filling that name nothing. */
const noise =
  /^\w+ing$|interface|functionalit|experience|friendly|introduction|others?$|etc|features?\b|component|^more$|layout|button|support|options?$|optimi|typescript|tailwind|html|css|javascript|react|\b(?:pie|bar|line)$|^(?:before|after|with|without|between)$|^\W*$/i;

/** Fields that the message lists for things: `with due dates and owners`, `including name, price and stock`. */
export function findFields(message: Message, things: readonly ThingWish[]): NamedPart[] {
  const unknown: NamedPart[] = [];
  const { tokens } = message;
  describe(message, things);
  for (let index = 0; index < tokens.length; index += 1) {
    const start = listStart(message, index);
    if (start === undefined) continue;
    const owner = ownerOf(message, things, index);
    // `send a proposal with a price`: that is the proposal's.
    if (!owner || sent.test(tokens[index - 1]?.lower ?? '')) continue;
    const { items } = untilDeed(message, readList(message, start, 5));
    // What a whole app has is no part of what it keeps.
    const pages = namesPages(message, items);
    const parts = pages || partListsOf(message).some(({ from, to }) => from <= start && start < to);
    const fields = items.flatMap((item) => fieldOf(message, item, owner) ?? []);
    const sure = fields.length >= items.length * 0.6 && items.length > 1;
    for (const item of items) {
      const field = parts
        ? undefined
        : (fieldOf(message, item, owner) ?? (sure ? unknownField(message, item) : undefined));
      if (field && !owner.fields.some((each) => each.label === field.label)) owner.fields.push(field);
      if (field) take(message, item.from, item.to);
      else if (isThing(message, item, things) || hasUsually(message, item, things)) continue;
      else if (!meansSomething(message, item) && !noise.test(wordsOf(message, item.from, item.to)))
        unknown.push(part(message, item));
    }
    index = Math.max(index, start - 1);
  }
  return unknown;
}

const sent = /^(?:proposal|offer|bid|pledge|enquiry|inquiry)s?$/;

/** `with duration and price, meet the stylists`: from there on it says what people do. */
function untilDeed(
  message: Message,
  { items }: { items: readonly ListItem[] },
): { items: readonly ListItem[] } {
  const end = items.findIndex(
    (item, index) =>
      toldDeed.test(wordsOf(message, item.from, item.to)) || isNextFunction(message, item, index),
  );
  return { items: end < 0 ? items : items.slice(0, end) };
}

/** Fields that are listed right after their thing. */
function describe(message: Message, things: readonly ThingWish[]): void {
  for (const { entry, noun, fields } of describedThings(message)) {
    const owner = things.find((thing) => (entry ? thing.entry === entry : thing.noun === noun));
    if (!owner) continue;
    for (const item of fields) {
      const label = labelAsSaid(message, item);
      const known = knownAsSaid(fieldOf(message, item, owner), label);
      // `plant location` is the location of a plant.
      const owned = known && label.toLowerCase() === `${owner.noun} ${known.label.toLowerCase()}`;
      const field: FieldWish = {
        ...known,
        label: owned ? known.label : label,
        said: true,
        phrase: phraseOf(message, item.from, item.to),
      };
      if (!owner.fields.some((each) => each.label === field.label)) owner.fields.push(field);
      take(message, item.from, item.to);
    }
  }
}

/** What the last word of a name means, unless the whole says otherwise: `times a day` is no day, `rise time` no time of day. */
function knownAsSaid(known: FieldWish | undefined, label: string): FieldWish | undefined {
  // `places` are how many there are, a `place` is where.
  const place = /(?:^|[ -])place$/i.test(label) ? fieldIndex.get('location') : undefined;
  if (known && place) return { ...known, entry: place };
  if (!known?.entry || fieldIndex.get(label) === known.entry) return known;
  const { type } = guessField(label);
  const anyKind = known.entry.type === 'choice' && /^(?:type|category)$/.test(known.entry.id);
  const otherwise = anyKind || (type !== 'text' && type !== known.entry.type);
  return otherwise || / (?:a|per|of|in|until) /.test(label) ? undefined : known;
}

/** `due dates`, said of many: each has one due date. */
function labelAsSaid(message: Message, { from, to }: ListItem): string {
  const words = capital(wordsOf(message, from, to)).replace(/\bIDs$/, 'ID');
  const last = message.tokens[to - 1];
  const entry = fieldIndex.get(words);
  if (!last || last.lower === last.lemma || (entry && entry.en.endsWith('s'))) return words;
  return entry ? capital(`${words.slice(0, words.length - last.lower.length)}${last.lemma}`) : words;
}

/** Whether an item has become a thing of its own. */
function isThing(message: Message, item: ListItem, things: readonly ThingWish[]): boolean {
  const [start, end] = phraseOf(message, item.from, item.to);
  return things.some(({ phrases }) => phrases.some(([from, to]) => from === start && to === end));
}

/** Whether a thing of the app has it anyway: the education of an attorney. */
function hasUsually(message: Message, item: ListItem, things: readonly ThingWish[]): boolean {
  const said = singularOf(wordsOf(message, item.from, item.to).toLowerCase());
  return things.some(({ entry }) =>
    entry?.fields
      .split(' ')
      .some((field) => fieldById.get(field.replace(/[!:>].*$/, ''))?.en.toLowerCase() === said),
  );
}

function part(message: Message, item: ListItem): NamedPart {
  return { words: wordsOf(message, item.from, item.to), phrase: phraseOf(message, item.from, item.to) };
}

/** Where a list of fields starts when this token introduces one. */
function listStart(message: Message, index: number): number | undefined {
  const { tokens } = message;
  const lower = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if ((lower === '包' && (next === '括' || next === '含')) || (lower === '带' && next === '有'))
    return index + 2;
  if (lower === 'with' && isCompared(message, index)) return undefined;
  if (plain.has(lower)) return index + 1;
  if (lower === 'such' && next === 'as')
    // What is counted is no field of what it is counted of.
    return /^(?:statistics?|figures|numbers|metrics|analytics|insights|totals)$/.test(
      tokens[index - 1]?.lower ?? '',
    )
      ? undefined
      : index + 2;
  if (lower === '字' && next === '段')
    return index + 2 + (/[:：]/.test(tokens[index + 2]?.lower ?? '') ? 1 : 0);
  if (explicit.has(lower) && (next === ':' || next === '：')) return index + 2;
  const what = tokens[index + 2]?.lower ?? '';
  if ((lower === 'has' || lower === 'have') && /^(a|an|the)$/.test(next))
    return /^(?:page|section|form|menu|tab|screen|area)s?$/.test(what) ? undefined : index + 1;
  return undefined;
}

/** The thing mentioned last before the list, in the same message; else the main one. */
function ownerOf(message: Message, things: readonly ThingWish[], index: number): ThingWish | undefined {
  const at = message.tokens[index]?.start ?? 0;
  let best: { thing: ThingWish; end: number } | undefined;
  for (const thing of things) {
    for (const [, end] of thing.phrases)
      if (end <= at && at - end < 120 && (!best || end > best.end)) best = { thing, end };
  }
  const minor = best?.thing.entry?.minor === true && best.thing !== things[0];
  return best && !minor ? best.thing : things[0];
}

/** The field an item names: by its last words, so that `patient name` and `a due date` both do. */
function fieldOf(message: Message, whole: ListItem, owner: ThingWish): FieldWish | undefined {
  const first = message.tokens[whole.from]?.lower ?? '';
  // `…, allowing customers to …` goes on about the app.
  if (
    /^(?:allowing|enabling|helping|letting|making|where|so|earn|look|collect|receive|gain|redeem|spend|exchange|build|reserve|abnormal|unusual|critical|missing|extreme)$/.test(
      first,
    )
  )
    return undefined;
  // `a list with detail pages` is about the app.
  if (pageLabel.test(wordsOf(message, whole.from, whole.to))) return undefined;
  const introduced = /^(?:including|collecting|showing|displaying|containing|detailed|basic)$/.test(first);
  const item = introduced ? { ...whole, from: whole.from + 1 } : whole;
  if (message.taken.has(item.from) || featureIndex.at(message.tokens, item.from)) return undefined;
  for (let from = item.from; from < item.to; from += 1) {
    const found = fieldIndex.at(message.tokens, from);
    if (!found || found.to !== item.to) continue;
    const thing = thingsIn(message.text).at(message.tokens, from);
    if (thing && thing.to === item.to && !thing.value.minor && from === item.from) return undefined;
    const prefix = wordsOf(message, item.from, from).trim().toLowerCase();
    const owned =
      prefix === owner.noun || prefix === owner.entry?.plural || thingIndex.get(prefix) === owner.entry;
    const alone = from === item.from || owned || prefix.split(/\s+/).length > 2;
    const label = alone
      ? undefined
      : wordsOf(message, item.from, item.to).replace(/^(?:包括|包含|收取)+/, '');
    const own =
      label && !/^(a|the|each|clear|multiple|different)\b/i.test(label) ? capital(label) : undefined;
    return {
      label: own ?? saidLabel(message, item) ?? labelOf(message, found.value),
      entry: found.value,
      phrase: phraseOf(message, item.from, item.to),
    };
  }
  return undefined;
}

/** `date of visit`, `comments`: said in a way that no other word for it replaces. */
function saidLabel(message: Message, item: ListItem): string | undefined {
  const said = wordsOf(message, item.from, item.to).trim();
  return message.language === 'en' && keptLabel.test(said) ? capital(said) : undefined;
}

function labelOf(message: Message, entry: { en: string; zh: string }): string {
  return message.language === 'zh' ? entry.zh : entry.en;
}

/** A field of an unknown name in a list that is plainly of fields. */
function unknownField(message: Message, item: ListItem): FieldWish | undefined {
  if (
    noise.test(wordsOf(message, item.from, item.to)) ||
    meansSomething(message, item) ||
    item.to - item.from > 3
  )
    return undefined;
  return {
    label: capital(wordsOf(message, item.from, item.to)),
    phrase: phraseOf(message, item.from, item.to),
  };
}

/** Whether other finders will make something of an item. */
function meansSomething(message: Message, item: ListItem): boolean {
  const things = thingsIn(message.text);
  for (let from = item.from; from < item.to; from += 1) {
    if (message.taken.has(from)) return true;
    for (const index of [...verbIndexes, featureIndex, limitIndex, collectionIndex, things, fieldIndex])
      if (index.at(message.tokens, from)) return true;
  }
  return false;
}

function capital(words: string): string {
  const clean = words.replace(/\s+/g, ' ').trim();
  // `pH value` is written so.
  if (/^[a-z][A-Z]/.test(clean)) return clean;
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
