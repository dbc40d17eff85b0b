import { buttonWords } from '../words/data/deeds.ts';
import { deedIndex, roleIndex } from '../words/indexes.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import { entityIdOf } from '../design/entity-of-thing.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import { reportedBefore } from './reported-things.ts';
import { isPerson } from './weigh-thing.ts';
import type { DeedWish } from './wishes.ts';

const most = 5;
const before =
  /^(to|can|and|or|,|then|should|may|must|could|will|also|easily|let|lets|button|of|by|i|we|you|users?|people|staff|managers?|admins?|administrators?|editors?|teachers?|members?|customers?|employees?|hosts?|for|like|as|including|[/、，和并可以能或])$/;
const after = /^(it|them|a|an|the|each|their|its|all|my|our|every|any|or|and|new|,|[/、，])$/;
const markAs =
  /\bmark(?:ing|ed|s)?\s+(?:[a-z]+\s+){0,3}?as\s+(?:a\s+|an\s+)?([a-z]{3,20}(?: [a-z]+(?= (?:and|or)\b|[.,;]|$))?)/gi;

/** `open and close the questions`: what is unfolded on a page stays as it is. */
const unfolded =
  /\b(?:open(?:ing)?|expand(?:ing)?|unfold(?:ing)?|show(?:ing)?)\s+(?:and|or|\/)\s+(?:clos(?:e|ing)|collaps(?:e|ing)|fold(?:ing)?|hid(?:e|ing))\b|展开(?:和|或|、)?(?:收起|关闭)/gi;

/** `publish their own recipes`: what people add is out at once, unless somebody speaks of holding it back. */
const publishedAtOnce = /\bpublish(?:ing)? (?:(?:their|his|her|my|our)(?: own)?|new) /i;
const heldBack =
  /\b(?:drafts?|unpublish\w*|unlist\w*|previews?|review(?:ed|ing)? before|approv\w+|moderat\w+|schedul\w+|editors?|archiv\w+)\b/i;

/** Verbs that move things to another state, extend a date or give work to somebody. */
export function findDeeds(message: Message): DeedWish[] {
  const wishes: DeedWish[] = [];
  const { tokens, language } = message;
  for (const match of message.text.slice(0, 20_000).matchAll(markAs)) {
    const state = match[1]?.toLowerCase();
    const known = state === undefined ? undefined : deedIndex.get(`mark as ${state}`);
    if (
      state === undefined ||
      /^(?:such|well|follow|an?y|the\b|solution|best|helpful|answer|correct)/.test(state)
    )
      continue;
    const phrase: [number, number] = [match.index, match.index + match[0].length];
    const named = thingsIn(message.text).findAll(tokenise(match[0].replace(/\s+as\s.*$/i, '')))[0];
    const meant =
      named ?? (/\b(?:them|it|these|those)\b/i.test(match[0]) ? lastBefore(message, match.index) : undefined);
    const reported = named ? undefined : reportedBefore(message, match.index);
    const id = reported === undefined ? meant?.value.id : entityIdOf(reported);
    const object = id === undefined ? {} : { object: id };
    if (known) wishes.push({ kind: known.kind, entry: known.entry, phrase, ...object });
    else wishes.push({ kind: 'mark', state, phrase, ...object });
    // `mark them as started or completed`
    const other = /^\s+(?:or|and) (?:as )?([a-z]{4,20}ed|done|paid)\b/i.exec(
      message.text.slice(phrase[1]),
    )?.[1];
    const next = other === undefined ? undefined : deedIndex.get(`mark as ${other.toLowerCase()}`);
    if (next) wishes.push({ kind: next.kind, entry: next.entry, phrase, ...object });
  }
  const folds = [...message.text.slice(0, 20_000).matchAll(unfolded)].map(
    ({ index, 0: said }) => [index, index + said.length] as const,
  );
  const text = message.text.slice(0, 20_000);
  const atOnce = publishedAtOnce.test(text) && !heldBack.test(text);
  for (const found of deedIndex.findAll(tokens)) {
    if (atOnce && found.value.entry?.id === 'publish') continue;
    if (folds.some(([from, to]) => found.start >= from && found.end <= to)) continue;
    const inside = wishes.some((wish) => found.start >= wish.phrase[0] && found.end <= wish.phrase[1]);
    const known = wishes.find(({ kind, entry }) => kind === found.value.kind && entry === found.value.entry);
    const said = wordsOf(message, found.from, found.to);
    // `leave application and approval, attendance records`: what is approved stands before.
    const noun = /(?:al|ion)$/i.test(said);
    const alone = found.to - found.from > 1 && language === 'en';
    if (known && known.object === undefined && !noun && isVerb(message, found.from, found.to)) {
      const later = objectAfter(message, found.to);
      if (later !== undefined) known.object = later;
    }
    if (inside || known || !(alone || isVerb(message, found.from, found.to))) continue;
    const given = noun || found.value.kind !== 'assign' ? undefined : givenTo(message, found.to);
    const object = noun ? undefined : (given?.object ?? objectAfter(message, found.to));
    const word = buttonOf(said);
    wishes.push({
      ...found.value,
      phrase: phraseOf(message, found.from, found.to),
      ...(object === undefined ? {} : { object }),
      ...(given && given.given.length > 0 ? { given: given.given } : {}),
      ...(found.value.entry || word === undefined ? {} : { word }),
    });
  }
  return wishes.slice(0, most);
}

/** What `them` stands for: the thing named last. */
function lastBefore({ text }: Message, index: number) {
  const said = text.slice(Math.max(0, index - 120), index);
  const sentence = said.slice(said.lastIndexOf('.') + 1);
  return thingsIn(text).findAll(tokenise(sentence)).at(-1);
}

/** `managers approve requests`, `to publish`, `renewing, and transferring`, but not `a complete app`. */
function isVerb(message: Message, from: number, to: number): boolean {
  const { tokens, language } = message;
  // `解决方案` is a thing, not something to do.
  if (language === 'zh') return !partOfThing(message, from, to);
  const previous = tokens[from - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  const words = wordsOf(message, from, to).toLowerCase();
  if (/(?:al|ion)$/.test(words)) return true;
  if (/^(approved|accept)$/.test(words)) return /^(or|and|by)$/.test(next);
  return (
    before.test(previous) ||
    roleIndex.at(tokens, from - 1) !== undefined ||
    after.test(next) ||
    (previous === '' && thingsIn(message.text).at(tokens, to) !== undefined)
  );
}

function partOfThing({ tokens, text }: Message, from: number, to: number): boolean {
  const thing = thingsIn(text).at(tokens, from);
  return thing !== undefined && thing.to > to;
}

/** The button for a verb, in the person's word where it has one. */
function buttonOf(words: string): string | undefined {
  const found = buttonWords.find(([pattern]) => pattern.test(words.toLowerCase()));
  return found && (found[1] === '' ? words : found[1]);
}

/**
 * `assign a driver and a vehicle to a trip`: the trip gets both; `assign tasks to workers`: the task gets somebody.
 * Nothing where it is not said who or what is given to what.
 */
function givenTo(message: Message, from: number): { object: string; given: string[] } | undefined {
  const { tokens, text } = message;
  const things = thingsIn(text);
  const named: { id: string; person: boolean; late: boolean }[] = [];
  let late = false;
  for (let index = from; index < Math.min(from + 14, tokens.length); index += 1) {
    const lower = tokens[index]?.lower ?? '';
    if (/^[.!?;,]$/.test(lower) && (late || lower !== ',')) break;
    if (/^(?:to|for)$/.test(lower)) late = true;
    const thing = things.at(tokens, index);
    const role = roleIndex.at(tokens, index);
    const id = thing?.value.id ?? role?.value.thing;
    if (id === undefined) continue;
    named.push({ id, person: role !== undefined || (thing !== undefined && isPerson(thing.value)), late });
    index = Math.max(thing?.to ?? 0, role?.to ?? 0) - 1;
    if (late) break;
  }
  const target = named.find((each) => each.late);
  const first = named.filter((each) => !each.late);
  if (!target || first.length === 0) return undefined;
  // Work is given to people; people and things are given to work.
  const object = target.person ? first[0] : target;
  if (!object) return undefined;
  return { object: object.id, given: named.filter((each) => each !== object).map(({ id }) => id) };
}

/** The thing named in the next words. */
function objectAfter(message: Message, from: number): string | undefined {
  const things = thingsIn(message.text);
  for (let index = from; index < Math.min(from + 7, message.tokens.length); index += 1) {
    if (/^[.!?;。！？；]$/.test(message.tokens[index]?.lower ?? '')) return undefined;
    const thing = things.at(message.tokens, index);
    if (thing) return thing.value.id;
  }
  return undefined;
}
