import { thingsIn } from '../words/things-in-text.ts';
import { singularOf } from '../words/singular.ts';
import { describedThings, inDescribedField } from './described-things.ts';
import { isExampleOfKind } from './example-lists.ts';
import { keptNouns, type KeptNoun } from './kept-nouns.ts';
import { isApp, liftListed, liftSubject } from './listed-parts.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import { unknownThing } from './unknown-thing.ts';
import { reportedThings } from './reported-things.ts';
import { isPerson, isVerb, weightOf } from './weigh-thing.ts';
import type { Phrase, ThingWish } from './wishes.ts';

/** `a survey tool. The tool should …`: what is built, and none of many that are kept. */
const isToolItself =
  /^(?![\s\S]*\b(?:tools|toolbox|lend\w*|borrow\w*|rent\w*|loan\w*|library|workshop)\b)[\s\S]*\btool\b/i;

/** Things the lexicon knows, and nouns in the places where things stand; the most important first. */
export function findThings(message: Message): ThingWish[] {
  const found = namedThings(message);
  const reported = reportedThings(message).filter(({ noun }) => !found.some((wish) => wish.noun === noun));
  // What is reported is reported of something: it never comes first.
  return found.length === 0 || reported.length === 0 ? found : withoutInner([...found, ...reported]);
}

function namedThings(message: Message): ThingWish[] {
  const wishes = new Map<string, ThingWish>();
  const { tokens } = message;
  const things = thingsIn(message.text);
  for (let index = 0; index < tokens.length; index += 1) {
    const found = things.at(tokens, index);
    if (!found || message.taken.has(index) || inDescribedField(message, index)) continue;
    if (isExampleOfKind(message, index)) continue;
    index = found.to - 1;
    if (isCapitalName(message, found.from, found.to) || isVerb(message, found.from, found.to)) continue;
    const { value: entry } = found;
    // `good ideas` are no goods, `minutes per day` no minutes of a meeting.
    if (/^(?:good|contact|minutes?)$/.test(tokens[index]?.lower ?? '') && isMeasure(message, found)) continue;
    if (entry.id === 'tool' && isToolItself.test(message.text)) continue;
    // `pause and resume`: goes on, and is no CV.
    if (
      entry.id === 'resume' &&
      /^(?:and|or|\/)$/.test(message.tokens[found.from - 1]?.lower ?? '') &&
      /^(?:pause|stop|paus\w+)$/.test(message.tokens[found.from - 2]?.lower ?? '')
    )
      continue;
    const noun = message.language === 'zh' ? entry.zh : entry.en.toLowerCase();
    const wish = wishes.get(entry.id) ?? { entry, noun, fields: [], phrases: [], weight: 0 };
    const said = singularOf(wordsOf(message, found.from, found.to).toLowerCase());
    if (entry.spoken && said !== noun && (entry.also?.includes(said) || entry.saidAs?.includes(said)))
      wish.called ??= said;
    // Who speaks of products wants to read of products, whatever they are.
    if (/^(?:product|商品|产品)$/.test(said) && said !== noun) wish.called ??= said;
    wish.phrases.push(phraseOf(message, found.from, found.to));
    wish.weight += weightOf(message, found);
    wishes.set(entry.id, wish);
  }
  liftNeighbours(message, things, wishes);
  liftListed(message, wishes);
  liftSubject(message, wishes);
  liftDescribed(message, wishes);
  const known = withKept(
    message,
    [...wishes.values()]
      .filter((wish) => wish.weight > 0 && !isApp(message, wish))
      .sort((a, b) => b.weight - a.weight),
  );
  if ((known[0]?.weight ?? 0) >= 2) return withoutInner(known);
  const unknown = unknownThing(message);
  // A kind of a known thing is that thing: recipes of the family.
  const kindOfKnown = known.some(
    ({ noun, called = noun }) =>
      unknown !== undefined && (unknown.noun.endsWith(noun) || unknown.noun === called),
  );
  return unknown && !kindOfKnown ? [unknown, ...known] : known;
}

/** A noun that nobody knows and that is spoken of as what is kept, again and again, is what the app is about. */
function withKept(message: Message, known: ThingWish[]): ThingWish[] {
  const kept = message.language === 'en' ? surest(message) : undefined;
  const heaviest = known[0]?.weight ?? 0;
  const onlyStored = known[0]?.phrases.every((phrase) => stored.test(message.text.slice(...phrase)));
  if (!kept || kept.score < 3 || (kept.score < 4 && heaviest >= 4 && !onlyStored)) return known;
  const last = kept.noun.split(' ').at(-1);
  const same = known.find(({ entry, noun }) => !entry && noun.split(' ').at(-1) === last);
  const wish: ThingWish = {
    ...(same ?? { noun: kept.noun, fields: [], phrases: kept.phrases }),
    weight: Math.max(heaviest + 1, 4),
  };
  // What is only touched upon beside it is a part of it, or of the place.
  const others = known.filter(
    (each) =>
      each !== same &&
      !each.phrases.every((phrase) => stored.test(message.text.slice(...phrase))) &&
      !(each.phrases.length === 1 && each.weight < 4 && isOne(message, each)),
  );
  return [wish, ...others];
}

/** The workshops of `workshop visits` are none by themselves. */
function withoutInner(things: ThingWish[]): ThingWish[] {
  const own = things.flatMap(({ entry, phrases }) => (entry ? [] : phrases));
  const isInner = ([from, to]: Phrase) => own.some((phrase) => phrase[0] <= from && to <= phrase[1]);
  return things.filter(({ entry, phrases }) => !entry || phrases.length === 0 || !phrases.every(isInner));
}

/** The surest of them; fields that are listed with one speak for it. */
function surest(message: Message): KeptNoun | undefined {
  const listed = ({ noun }: KeptNoun) =>
    describedThings(message).find(
      (thing) => !thing.entry && thing.noun.split(' ').at(-1) === noun.split(' ').at(-1),
    )?.fields.length ?? 0;
  const worth = (kept: KeptNoun) => (listed(kept) > 1 ? listed(kept) / 2 : 0);
  return keptNouns(message.text)
    .map((kept) => ({ ...kept, score: kept.score + worth(kept) }))
    .toSorted((a, b) => b.score - a.score)[0];
}

/** A store of chemicals keeps chemicals, and no goods beside them. */
const stored =
  /^(?:inventor(?:y|ies)|stocks?|collections?|stor(?:age|es?)|catalogu?e?s?|goods|items?|warehouses?|bottles?|containers?)$/i;

function isOne({ text }: Message, { phrases: [phrase], entry }: ThingWish): boolean {
  const said = phrase ? text.slice(...phrase).toLowerCase() : '';
  return (
    entry !== undefined &&
    !said.endsWith('news') &&
    singularOf(said.split(' ').at(-1) ?? '') === said.split(' ').at(-1)
  );
}

const uncounted =
  /(?:equipment|furniture|clothing|inventory|stock|staff|gear|hardware|software|information|news|music|food|money|list|collection|catalogue|cellar|diary|journal|log|agenda|calendar|management|tracking)$/;

/** What has its fields listed is surely kept; also under a name that nobody knows. */
function liftDescribed(message: Message, wishes: Map<string, ThingWish>): void {
  for (const { entry, noun, from, to } of describedThings(message)) {
    const phrase = phraseOf(message, from, to);
    const wish = wishes.get(entry?.id ?? noun) ?? {
      ...(entry && { entry }),
      noun,
      fields: [],
      phrases: [],
      weight: 0,
    };
    if (!wish.phrases.some(([start]) => start === phrase[0])) wish.phrases.push(phrase);
    const said = singularOf(wordsOf(message, from, to).toLowerCase());
    if (
      entry &&
      message.language === 'en' &&
      said !== noun &&
      !said.includes(' ') &&
      entry.also?.includes(said) &&
      !uncounted.test(said)
    )
      wish.called ??= said;
    wish.weight = Math.max(wish.weight, 2.4);
    wishes.set(entry?.id ?? noun, wish);
  }
}

/** `income and expense tracking`: what stands beside the thing an app is about is meant like it. */
function liftNeighbours(
  message: Message,
  things: ReturnType<typeof thingsIn>,
  wishes: ReadonlyMap<string, ThingWish>,
): void {
  const { tokens } = message;
  for (let index = 1; index + 1 < tokens.length; index += 1) {
    if (!/^(?:and|&|和|与|及)$/.test(tokens[index]?.lower ?? '')) continue;
    const left = things.at(tokens, index - 1);
    const right = things.at(tokens, index + 1);
    if (left?.to !== index || !right || message.taken.has(index - 1) || message.taken.has(index + 1))
      continue;
    const [first, second] = [wishes.get(left.value.id), wishes.get(right.value.id)];
    const tracked = /^(?:track|manage|record|log|monitor)/.test(tokens[right.to]?.lower ?? '');
    if (!first || !second || !tracked || second.weight < 2 || isPerson(left.value)) continue;
    first.weight = Math.max(first.weight, 2);
  }
}

/** Words that say how, or how much, where they might name a thing. */
function isMeasure({ tokens }: Message, { from, to }: { from: number; to: number }): boolean {
  const words = tokens.slice(Math.max(0, from - 4), to + 4).map(({ lower }) => lower);
  if (tokens[from]?.lower === 'contact') return /\b(?:home|about|faq)\b/.test(words.join(' '));
  if (tokens[from]?.lower === 'good') return true;
  return (
    to - from === 1 &&
    (tokens[from - 1]?.kind === 'number' || /^(?:per|a|each|of|,|and)$/.test(tokens[to]?.lower ?? ''))
  );
}

/** `Notion`, `AWS re:Invent`: a name in the middle of a sentence is no thing. */
function isCapitalName(message: Message, from: number, to: number): boolean {
  const words = wordsOf(message, from, to);
  const before = message.tokens[from - 1];
  return (
    /^[A-Z][a-z]+$/.test(words) &&
    before !== undefined &&
    before.kind === 'word' &&
    /^(for|at|like|about)$/.test(before.lower)
  );
}
