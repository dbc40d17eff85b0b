import { priceOfGoods } from '../words/data/goods-prices.ts';
import { singularOf } from '../words/singular.ts';
import type { Phrase } from './wishes.ts';

/** Goods that a message names, one kind after another: `rods, reels and lures`. */
export interface NamedGoods {
  /** As they are said, in small letters. */
  names: readonly string[];
  phrase: Phrase;
}

const word =
  "(?!(?:and|or|with|from|to|for|in|on|by|our|their|your|my|the|online|directly)\\b)[a-z][a-z'’-]+";
const name = `${word}(?: ${word}){0,2}`;
const sold = new RegExp(
  `\\b(?:buy|buys|buying|purchase|purchasing|order|sells?|selling|stocks|shop for|shopping for)(?: of)? (?:(?:our|their|your|my|the|fresh|handmade|new|buying|selling) )*(${name}(?:, ${name})*,? (?:and|or) ${name})(?=[.,;:!?)]|$| (?:with|from|to|for|in|on|by|online|where|which|that|and|directly)\\b)`,
  'gi',
);

/** `post items such as textbooks, furniture and clothing`. */
const listed = new RegExp(
  `\\b(?:goods|items|products|merchandise|things|stuff) (?:such as|like|including) (${name}(?:, ${name})*,? (?:and|or) ${name})(?=[.,;:!?)]|$| (?:with|from|to|for|in|on|by|online|where|which|that|and|directly)\\b)`,
  'gi',
);

/** What any shop sells, what is done there, and those who do it: none of it is a kind of goods. */
const general =
  /\b(?:products?|goods|items?|things|articles|orders?|carts?|accounts?|reviews?|tickets?|services?|courses?|lessons?|memberships?|subscriptions?|shares|stocks?|tokens?|customers?|users?|sellers?|buyers?|others?|more|etc|online|them|it|categor(?:y|ies)|prices?|reports?|purchases?|sales|rentals?|properties|houses|apartments|cars|vouchers?|gift cards?)$/i;
/** A clause: `buy books and leave reviews`. */
const does =
  /^(?:add|apply|ask|book|browse|buy|check|choose|compare|contact|earn|exchange|filter|find|follow|get|give|hire|lend|list|make|manage|order|pay|place|post|rate|read|receive|rent|review|save|search|see|sell|send|share|swap|track|trade|view|write)\b/i;

/** What one does with the goods of a shop: `fishing` of `fishing tackle`. */
const gear =
  /\b(?!(?:selling|buying|ordering|renting|browsing|managing|comparing|offering|showing|existing|missing|outgoing|incoming|cleaning)\b)([a-z]{3,}ing) (?:tackle|gear|equipment|supplies|accessories|goods|kit|tools|essentials)\b/i;

/** What a shop sells as a whole, and what that is for; undefined where it is not said so. */
export function gearIn(text: string): { whole: string; about: string } | undefined {
  const match = gear.exec(text.slice(0, 300));
  return match?.[1] === undefined
    ? undefined
    : { whole: match[0].toLowerCase(), about: match[1].toLowerCase() };
}

/** The kinds of goods that a shop is said to sell; undefined where it names none, or only one. */
export function namedGoods(text: string): NamedGoods | undefined {
  const said = text.slice(0, 4000);
  const examples = [...said.matchAll(listed)];
  for (const match of [...said.matchAll(sold), ...examples]) {
    const list = match[1] ?? '';
    const names = [
      ...new Set(
        list
          .split(/,\s*(?:and |or )?|\s+(?:and|or)\s+/)
          .map((part) => part.trim().toLowerCase())
          .filter((part) => part !== ''),
      ),
    ];
    const last = new Set(names.map((each) => each.split(' ').at(-1)));
    const isKind = (each: string) =>
      singularOf(each.split(' ').at(-1) ?? '') !== each.split(' ').at(-1) ||
      last.size === 1 ||
      priceOfGoods(each, 0) !== undefined;
    if (names.length < 2 || names.length > 8) continue;
    if (names.some((each) => general.test(each) || does.test(each))) continue;
    // One of many may be said of no number: `pens, notebooks and paper`.
    if (!examples.includes(match) && names.filter(isKind).length * 2 <= names.length) continue;
    const from = match.index + match[0].length - list.length;
    return { names, phrase: [from, from + list.length] };
  }
  return undefined;
}
