import { fieldById } from '../words/data/fields.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

/** Kinds of what is kept in stock. */
export const listedItems =
  /\b(?:items|products|goods|supplies|articles|materials|commodities) (?:such as|like|including) ((?:[a-z]+(?:[ -][a-z]+)?, )*[a-z]+(?:[ -][a-z]+)?,? (?:and|or) [a-z]+(?:[ -](?!with\b|by\b|to\b|for\b|in\b)[a-z]+)?)/i;
/** What a stock says by itself. */
const ofStock =
  /^(?:minimum (?:stock|quantity|level|amount)|re-?order (?:level|point)|(?:incoming|outgoing) (?:amounts?|quantit(?:y|ies))|(?:current |available )?stock|movements?)$/i;

/** `items such as food, litter, and medicine`: what is kept in stock has these categories; none is a list of its own. */
export function withItems(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const product = wishes.things.find(({ entry }) => entry?.id === 'product');
  if (!product || wishes.cart) return wishes;
  const match = listedItems.exec(said);
  const ledger = wishes.ledgers.some(({ entry }) => entry.things.includes('product'));
  if (!match || !ledger) return wishes;
  const list = match[1] ?? '';
  const from = match.index + match[0].length - list.length;
  const within = ([start, end]: Phrase) => start >= from && end <= from + list.length;
  const inList = (thing: ThingWish) =>
    thing !== product && thing.phrases.length > 0 && thing.phrases.every(within);
  const category = fieldById.get('category');
  const options = list
    .split(/,\s*(?:and |or )?|\s+(?:and|or)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  if (!category || options.length < 2) return wishes;
  const others = wishes.things.filter(inList).flatMap(({ fields }) => fields);
  const kept = [...product.fields, ...others].filter(
    ({ label, entry }) => !ofStock.test(label) && entry?.id !== 'category' && entry?.id !== 'reorderLevel',
  );
  const kinds: FieldWish = {
    label: category.en,
    entry: category,
    options,
    said: true,
    phrase: [from, from + list.length],
  };
  const item: ThingWish = {
    ...product,
    ...(/^items/i.test(match[0]) ? { called: 'item' } : {}),
    fields: [kinds, ...kept],
    weight: Math.max(product.weight, 4),
  };
  return {
    ...wishes,
    things: [item, ...wishes.things.filter((thing) => thing !== product && !inList(thing))],
    unknown: wishes.unknown.filter(
      ({ words, phrase }) =>
        !within(phrase) && !options.some((each) => each.toLowerCase() === words.toLowerCase()),
    ),
  };
}
