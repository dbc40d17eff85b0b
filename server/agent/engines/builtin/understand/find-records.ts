import { recordVerbs } from '../words/data/records.ts';
import { thingById } from '../words/data/things.ts';
import { recordIndex } from '../words/indexes.ts';
import { thingIndex } from '../words/lexicon.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { askedInForm } from './fields-of-form.ts';
import type { Message } from './message.ts';
import type { RecordWish } from './wishes.ts';

const handedIn =
  /\b(?:submit|send|make|complet(?:e|ing)|fill(?:ing)? (?:in|out))(?:ting|ing)?\s+(?:an?\s+|their\s+)?(?:\w+\s+)?applications?\b|\b(?:applicants?|candidates?|job seekers?)\b(?:(?! and )[^.;,]){0,20}\b(?:submit|send|upload|hand in)\w*\s+(?:in\s+)?(?:an?|their|the)?\s*(?:cvs?|r[ée]sum[ée]s?|applications?)(?!\p{L})/iu;
/** Where it is said what whoever applies tells. */
const toldBy =
  /\bapplications?\b|\bappl(?:y|ies|ying) for [^.;,]{0,40}?(?= (?:with|by entering|by giving|giving|stating) )/i;

/** Verbs that leave records of their own: to book, to comment on, to apply for. */
export function findRecords(message: Message): RecordWish[] {
  const wishes: RecordWish[] = [];
  for (const found of recordIndex.findAll(message.tokens)) {
    const { value: entry } = found;
    // `a booking system` is about bookings; `book club` is a club, `comments` in a list is a field.
    const next = message.tokens[found.to]?.lower ?? '';
    if (message.taken.has(found.from) || /^(club|clubs|list|discovery|s)$/.test(next)) continue;
    // `add books`: the things on a shelf, not what is done to a room.
    if (message.tokens[found.from]?.lower === 'books' && found.to - found.from === 1) continue;
    // `vote for the next book`, `a book club`: what is read.
    if (
      message.tokens[found.from]?.lower === 'book' &&
      /^(?:next|this|week's|month's|current|last|first|best|same|whole)$/.test(
        message.tokens[found.from - 1]?.lower ?? '',
      )
    )
      continue;
    // `such as rent every month`: what is paid, not what is lent.
    if (entry.id === 'booking' && isMoney(message.text, found)) continue;
    if (isNoun(message, found) || isOfSomethingElse(message, found)) continue;
    if (entry.id === 'review' && decidedOn.test(message.text.slice(found.end, found.end + 40))) continue;
    // `purchase requests`: what is asked for, not what is bought here.
    if (entry.id === 'purchase' && /^(?:requests?|requisitions?)$/.test(next)) continue;
    // `see where to buy it`: somewhere else.
    if (
      entry.id === 'purchase' &&
      /\bwhere to $/i.test(message.text.slice(Math.max(0, found.start - 12), found.start))
    )
      continue;
    if (isPartOfThing(message, found)) continue;
    const object = objectAfter(message, found.to) ?? objectWithin(message, found);
    const known = wishes.find((wish) => wish.entry === entry);
    // `comments`, and later `comment on posts`.
    if (known && object !== undefined) known.object ??= object;
    if (known) continue;
    wishes.push({ entry, phrase: [found.start, found.end], ...(object === undefined ? {} : { object }) });
  }
  // `submit an adoption application`: to apply, said at length.
  const handed = handedIn.exec(message.text.slice(0, 20_000));
  const apply = handed && recordVerbs.find(({ id }) => id === 'application');
  if (apply && !wishes.some(({ entry }) => entry === apply))
    wishes.push({ entry: apply, phrase: [handed.index, handed.index + handed[0].length] });
  // To lease is to rent: one record of it is enough.
  const leased = wishes.some((wish) => wish.entry.id === 'lease');
  return wishes
    .filter((wish) => !(leased && wish.entry.id === 'booking') && !isItself(wish))
    .slice(0, 3)
    .map((wish) => (wish.entry.id === 'application' ? withAsked(withPapers(wish, message), message) : wish));
}

/** What is applied for and is submitted, approved or rejected itself, such as a permit: there is no second record of it. */
function isItself({ entry, object = '' }: RecordWish): boolean {
  // Who books a repair asks for it; nobody else's repair is booked.
  if (entry.id === 'booking' && /^(?:repair|homeRepair|workOrder)$/.test(object)) return true;
  return entry.id === 'application' && thingById.get(object)?.fields.includes('applicationStatus') === true;
}

/** `fill in an application with their grades and a motivation letter`. */
function withAsked(wish: RecordWish, { text, language }: Message): RecordWish {
  const asked = language === 'en' ? askedInForm(text, toldBy) : undefined;
  return asked && asked.names.length > 0 ? { ...wish, asked: asked.names, span: asked.span } : wish;
}

const paidBefore =
  /(?:\b(?:such as|like|including|e\.g\.|pay(?:s|ing)?|the|their|monthly|weekly|for|of|an?)|,|\bgroceries,? (?:and|or)|\bbills (?:and|or)) $/i;
const paidAfter =
  /^(?:,| every\b| each\b| a month| and (?:bills?|utilit\w+|groceries|food)| or (?:groceries|food)| payments?\b| due\b|[.;)])/i;

/** `rent` as what a flat costs. */
function isMoney(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    text.slice(start, end).toLowerCase() === 'rent' &&
    paidAfter.test(text.slice(end, end + 20)) &&
    paidBefore.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** The thing that the words of the verb end with: `join groups`. */
function objectWithin(
  { tokens, text }: Message,
  { from, to }: { from: number; to: number },
): string | undefined {
  const found = to - from > 1 ? thingsIn(text).at(tokens, to - 1) : undefined;
  return found?.to === to ? found.value.id : undefined;
}

const beside = /^(?:like|share|rate|save|bookmark|favou?rite|view|read)$/;

/** The thing named right after the verb: `sign up for concerts`, `apply for a job`, `comment on and like posts`. */
function objectAfter({ tokens, text }: Message, verbEnd: number): string | undefined {
  const both = tokens[verbEnd]?.lower === 'and' && beside.test(tokens[verbEnd + 1]?.lower ?? '');
  const from = both ? verbEnd + 2 : verbEnd;
  let at = from;
  while (
    /^(?:for|to|in|at|with|of|on|an?|the|their|his|her|our|my|your|free|open|new|upcoming)$/.test(
      tokens[at]?.lower ?? '-',
    )
  )
    at += 1;
  return at - from > 3 ? undefined : thingsIn(text).at(tokens, at)?.value.id;
}

/** `review applicants`: to look through them, not to give stars. */
const decidedOn =
  /^ (?:and (?:approve|accept|reject|manage|verify) )?(?:all |the |their |own |pending |new |received |submitted |wrong |incorrect |missed |past |previous |learned |learnt |difficult |completed )*(?:applicants?|applications?|candidates?|submissions?|requests?|resumes?|pending|claims?|documents?|bookings?|reservations?|orders?|reports?|transactions?|expenses?|budgets?|tasks?|answers?|mistakes?|errors?|questions?|results?|scores?|progress|performance|attempts?|words?|vocabulary|notes?|lessons?|material|history|tickets?|attendance|timesheets?)\b/i;
const ofBooks =
  /^(?:categor\w+|details?|reviews?|titles?|covers?|authors?|information|collections?|catalogu?e?s?|inventory|recommendations?|genres?|search|searches|sales?|stores?|shops?|sellers?|lovers?|listings?|pages?|ratings?|prices?|descriptions?|or|is|are|was|by|to)$/;
const namesBook = /^(?:a|an|the|each|every|any|this|that|per|of|new|used|favou?rite|another|one|its|which)$/;

/** `book categories`, `each book`: what is read, not what is done to a room. */
const counted = /\bvisuali[sz]ation\b|\banalytics\b|\banalysis\b|\bstatistics\b|\bdashboard\b/i;

function isNoun({ tokens, language, text }: Message, { from, to }: { from: number; to: number }): boolean {
  if (language === 'zh' || to - from > 1) return false;
  const before = tokens[from - 1]?.lower ?? '';
  // A nature reserve is where animals live.
  if (/^reserves?$/.test(tokens[from]?.lower ?? ''))
    return /^(?:nature|game|wildlife|marine|forest|bird|biosphere|cash|gold|private|national|the)$/.test(
      before,
    );
  // Rentals that are analysed are not made here.
  if (
    /^(?:rentals|bookings|reservations)$/.test(tokens[from]?.lower ?? '') &&
    counted.test(text.slice(0, 160))
  )
    return true;
  if (tokens[from]?.lower !== 'book') return false;
  return ofBooks.test(tokens[to]?.lower ?? '') || namesBook.test(tokens[from - 1]?.lower ?? '');
}

const notAppliedFor =
  /\b(?:coupons?|discounts?|promo\w*|vouchers?|codes?|filters?|rules?|sort\w*|effects?|styles?|themes?|colou?rs?|penalt\w+|changes|templates?|settings|labels?|tags?|layout)\b/i;

/** `apply a coupon code`: nobody asks for anything. */
function isOfSomethingElse({ tokens, text }: Message, { from, to }: { from: number; to: number }): boolean {
  const token = tokens[from];
  // `sign up for the newsletter`: no place is taken.
  if (
    /^(?:sign|signs|signing|register|registers|registering|subscribe)$/.test(token?.lower ?? '') &&
    /^[^.;,]{0,24}\b(?:newsletters?|accounts?|mailing lists?|updates|alerts|notifications?)\b/i.test(
      text.slice(tokens[to]?.start ?? text.length),
    )
  )
    return true;
  // `申请退货`: what one asks of a shop.
  if (/^申请(?:退|换|售后|发票)/u.test(text.slice(token?.start ?? 0))) return true;
  if (token?.lower !== 'apply' || to - from > 1 || tokens[to]?.lower === 'for') return false;
  const end = tokens[to + 3]?.end ?? text.length;
  return notAppliedFor.test(text.slice(token.end, end));
}

const papers = /\b(r[ée]sum[ée]s?(?!\p{L})|cvs?\b|curricul(?:um|a) vitae\b)|\bcover letters?\b|简历/iu;

/** Who applies with a résumé hands it in with the rest. */
export function appliesWithPapers(text: string): boolean {
  return papers.test(text.slice(0, 20_000));
}

/** What the papers are called in the message: `CV`, `Résumé`. */
export function papersWord(text: string): string {
  const said = papers.exec(text.slice(0, 20_000))?.[1]?.toLowerCase() ?? '';
  if (said.startsWith('c')) return 'CV';
  return said.includes('é') ? 'Résumé' : 'Resume';
}

/** A record of an application with an address to answer to and with the papers. */
function withPapers(wish: RecordWish, { text, language }: Message): RecordWish {
  if (!appliesWithPapers(text)) return wish;
  const label = language === 'zh' ? '简历' : papersWord(text);
  const fields = wish.entry.fields.replace('person!', 'person! email!');
  return { ...wish, entry: { ...wish.entry, fields: `${fields} attachment=${label}!` } };
}

/** The end of a longer name, as in `请假申请`: a thing, not what is done to one. */
function isPartOfThing({ tokens, language }: Message, { from, to }: { from: number; to: number }): boolean {
  if (language !== 'zh') return false;
  for (let start = Math.max(0, from - 4); start < from; start += 1) {
    const thing = thingIndex.at(tokens, start);
    if (thing && thing.to >= to) return true;
  }
  return false;
}
