import { collectionEntries } from '../words/data/collections.ts';
import { collectionIndex } from '../words/indexes.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import { wordsOf, type Message } from './message.ts';
import type { CollectionWish } from './wishes.ts';

const collectVerb = /\b(add|save|collect|put|keep|build|bookmark|star|mark)\b|加入|添加|收藏|保存/i;
const personal = /\b(their|my|your|own|personal|builder|a)\b|我的|自己|个人/i;

const keepable =
  /\b(?:articles?|stor(?:y|ies)|recipes?|posts?|poems?|photos?|pictures?|items?|favou?rites?|songs?|quotes?)\b/i;

const compares =
  /\bcompar(?:e|ing)\b[^.;,]{0,40}\b(?:properties|products|cars|vehicles|models|phones|laptops|smartphones|items|plans|homes|houses|apartments|courses|universities|schools|hotels|rooms|listings|options|books|devices|policies|cameras|destinations|tours|packages|loans|cards|recipes|features|specifications)\b|\bside[- ]by[- ]side\b|\b(?:product|car|property|phone|feature) comparisons?\b|\b(?:properties|homes|products|items|cars|plants|games|venues|tours|trips|hotels|models)\b[^.]{0,140}\bcompare (?:two|three|several|some) of them\b|(?:商品|产品|车型|房源)对比|对比(?:商品|产品|车型|房源)/i;

const saves =
  /\b(?:sav|bookmark)(?:e|ing)? (?:their |the |an? |favou?rite |interesting |preferred )*(?:jobs?|positions?|vacanc(?:y|ies)|openings?|offers?|projects?|profiles?|propert(?:y|ies)|listings?|products?|items|events?|courses?|recipes?|hotels?|pets?|cars?|houses?|books?|articles?|destinations|comparisons)\b(?! (?:as|to|under) (?:draft|a draft|pdf))/i;

/** `compare two players`, `compare pollutants between cities`: what the app keeps, side by side. */
const comparesThings =
  /\bcompar(?:e|es|ing) (?:(?:the |two |several|multiple|different|selected|up to \w+ )(?:or more )?)*([a-z]+s|[a-z]+ [a-z]+s)\b(?:[^.;,]{0,12}\b(?:of|between|across|among) (?:the |two |several |different |multiple )*([a-z]+s)\b)?/gi;

function findComparedThings({ text }: Pick<Message, 'text'>): [number, number] | undefined {
  const said = text.slice(0, 20_000);
  for (const match of said.matchAll(comparesThings)) {
    const nouns = [match[2], match[1]].flatMap((words) => words ?? []);
    const known = nouns.some((noun) => {
      const found = thingsIn(said).findAll(tokenise(noun)).at(-1);
      return found !== undefined && found.value.minor !== true && !uncompared.test(noun);
    });
    if (known) return [match.index, match.index + match[0].length];
  }
  return undefined;
}

/** Figures over time and results are compared in charts. */
const uncompared =
  /\b(?:results|scores|trends|figures|statistics|sales|expenses|revenues?|years|months|weeks|periods|charts|reports|performances?|others|states|shops|stores|suppliers|users|friends|people)$/i;

/** What is kept for later. */
function findSaved({ text }: Message, found: readonly CollectionWish[]): CollectionWish | undefined {
  const match = saves.exec(text.slice(0, 20_000));
  const entry = collectionEntries.find(({ id }) => id === 'savedItem');
  const known = found.some((wish) =>
    /^(?:favourite|collected|savedItem|wishlist|shortlist)$/.test(wish.entry.id),
  );
  if (!match || !entry || known) return undefined;
  return { entry, phrase: [match.index, match.index + match[0].length] };
}

/** Things side by side; prices at several places are compared in another way. */
function findCompared({ text }: Pick<Message, 'text'>): CollectionWish | undefined {
  const match = compares.exec(text.slice(0, 20_000));
  const entry = collectionEntries.find(({ id }) => id === 'compareItem');
  if (entry && !match) {
    const phrase = findComparedThings({ text });
    return phrase && { entry, phrase };
  }
  if (!match || !entry || /prices?\b/i.test(match[0].slice(match[0].search(/compar/i)))) return undefined;
  return { entry, phrase: [match.index, match.index + match[0].length] };
}

export function findCollections(message: Message): CollectionWish[] {
  const wishes: CollectionWish[] = [];
  for (const found of collectionIndex.findAll(message.tokens)) {
    const before = wordsOf(message, Math.max(0, found.from - 8), found.from);
    const around = wordsOf(
      message,
      Math.max(0, found.from - 3),
      Math.min(message.tokens.length, found.to + 1),
    );
    const verbs = collectVerb.test(before) && /\bto\b|\bin\b|加入|到|own|their|收藏/i.test(before);
    if (found.value.needsVerb && !(verbs && personal.test(around)) && !/builder|planner/i.test(around))
      continue;
    // Fees are collected too; only what one keeps becomes a list of favourites.
    const collects = /^collect/i.test(wordsOf(message, found.from, found.to));
    if (collects && !keepable.test(message.text.slice(0, 4000))) continue;
    if (message.taken.has(found.from) || wishes.some((wish) => wish.entry === found.value)) continue;
    wishes.push({ entry: found.value, phrase: [found.start, found.end] });
  }
  // Favourites that are collected are one list.
  const collected = wishes.some(({ entry }) => entry.id === 'collected');
  const kept = wishes.filter(({ entry }) => !(collected && entry.id === 'favourite')).slice(0, 2);
  return [...kept, findSaved(message, kept), findCompared(message)].flatMap((wish) => wish ?? []);
}
