import { fieldById } from '../words/data/fields.ts';
import { thingById } from '../words/data/things.ts';
import { subjectOf, tradeOf } from '../content/trades/trade-of.ts';
import { singularOf } from '../words/singular.ts';
import { namedGoods, type NamedGoods } from './named-goods.ts';
import type { FieldWish, ThingWish, Wishes } from './wishes.ts';

/** What is sold under its own name is the product: plants of a nursery, bikes of a dealer. */
export function withGoods(wishes: Wishes): Wishes {
  const used = wishes.things[0]?.entry?.id === 'usedItem';
  const goods = (wishes.cart || used) && wishes.language === 'en' ? namedGoods(wishes.text) : undefined;
  if (goods) return withCategories(withoutListed(wishes, goods), goods);
  return asOneProduct(shownGoods(wishes));
}

/** What a firm shows on its site is of the kinds that were named, else of its trade, also where nothing is bought. */
function shownGoods(wishes: Wishes): Wishes {
  const product = wishes.things.find(({ entry }) => entry?.id === 'product');
  if (wishes.language !== 'en' || wishes.kind !== 'brochure' || wishes.cart || !product) return wishes;
  const category = product.fields.find(({ entry, options }) => entry?.id === 'category' && options);
  if (category?.options && category.options.length > 1)
    return {
      ...wishes,
      things: wishes.things.map((each) => (each === product ? { ...each, without: kept } : each)),
      goods: { names: category.options.map((name) => name.toLowerCase()), phrase: category.phrase },
    };
  const goods = category ? undefined : goodsOfMaker(wishes.text, product);
  return goods
    ? withCategories({ ...wishes, things: putFirst(wishes.things, { ...product, without: kept }) }, goods)
    : wishes;
}

/** What a firm knows of its goods and tells nobody. */
const kept = ['stock', 'supplier'];

/** A maker of valves makes valves, and what belongs to them. */
function goodsOfMaker(text: string, { phrases }: ThingWish): NamedGoods | undefined {
  const trade = tradeOf(text);
  const [phrase = [0, 0]] = phrases;
  const last = singularOf(trade?.things.split(' ').at(-1) ?? '');
  if (trade?.kind !== 'maker' || last === '' || /,| and /.test(trade.things)) return undefined;
  return { names: [trade.things, `${last} parts`, `${last} accessories`], phrase };
}

function putFirst(things: readonly ThingWish[], first: ThingWish): ThingWish[] {
  return [first, ...things.filter(({ entry }) => entry !== first.entry)];
}

/** What any shop has, and what shops of a kind have: products for pets, groceries. */
const products = /^(?:product|usedItem|(?!traced)[a-z]+Product)$/;

/** Goods that are named one after another are kinds of what is sold, and no lists of their own. */
function withoutListed(wishes: Wishes, goods: NamedGoods): Wishes {
  const [from, to] = goods.phrase;
  const isSold = (thing: ThingWish) => products.test(thing.entry?.id ?? '') || areAll(thing, wishes, goods);
  const sold = wishes.things.filter(isSold);
  const others = wishes.things.filter(
    (thing) => !isSold(thing) && !thing.phrases.every(([start, end]) => start >= from && end <= to),
  );
  const named = sold.find(({ entry }) => entry?.id !== 'product');
  const entry =
    named?.entry && /(?:^| )price\b/.test(named.entry.fields) ? named.entry : thingById.get('product');
  const product: ThingWish[] = entry
    ? [
        {
          entry,
          noun: entry.en.toLowerCase(),
          ...(named && named.entry !== entry
            ? { called: named.noun }
            : sold[0]?.called
              ? { called: sold[0].called }
              : {}),
          fields: sold.flatMap(({ fields }) => fields),
          phrases: [goods.phrase, ...sold.flatMap(({ phrases }) => phrases)],
          weight: Math.max(4, ...sold.map(({ weight }) => weight)),
        },
      ]
    : [];
  const isName = (words: string) => goods.names.includes(words.toLowerCase());
  return {
    ...wishes,
    things: [...product, ...others],
    unknown: wishes.unknown.filter(({ words }) => !isName(words)),
    pages: wishes.pages.filter(({ title }) => !isName(title)),
  };
}

/** Whether most of what is named goes by its name: strategy games and party games are games. */
function areAll({ entry, phrases }: ThingWish, { text }: Wishes, { names, phrase }: NamedGoods): boolean {
  const inside = phrases.filter(([start, end]) => start >= phrase[0] && end <= phrase[1]);
  const ends = inside.filter(([, end]) => /^(?:,| and | or |[^\w ]|$)/.test(text.slice(end, end + 5)));
  return entry !== undefined && ends.length > 1 && ends.length * 2 >= names.length;
}

/** The kinds of goods that were named are the categories of what is sold. */
function withCategories(wishes: Wishes, goods: NamedGoods): Wishes {
  const entry = fieldById.get('category');
  const [sold] = wishes.things;
  if (!entry || !sold) return wishes;
  const options = goods.names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  // Who filters them by type calls their kinds so.
  const type = wishes.filters.some(({ words }) => /^(?:product )?types?$/i.test(words))
    ? fieldById.get('type')
    : undefined;
  const label = type?.en ?? entry.en;
  const category: FieldWish = { label, entry, options, said: true, phrase: goods.phrase };
  const merged: ThingWish = {
    ...sold,
    ...(type ? { without: [...(sold.without ?? []), entry.id] } : {}),
    fields: [category, ...sold.fields.filter((field) => field.entry !== entry && field.entry !== type)],
    weight: Math.max(sold.weight, 4),
  };
  // Who filters goods by their price does so by their kind as well.
  const filtered = wishes.filters.length === 0 || wishes.filters.some(({ words }) => /categor/i.test(words));
  const filters =
    filtered || type ? wishes.filters : [{ words: 'category', phrase: goods.phrase }, ...wishes.filters];
  return { ...wishes, goods, filters, things: wishes.things.map((each) => (each === sold ? merged : each)) };
}

function asOneProduct(wishes: Wishes): Wishes {
  const { cart, things } = wishes;
  const product = things.find(({ entry }) => entry?.id === 'product');
  if (!cart) return wishes;
  if (!product) return nounOfGoods(wishes, undefined);
  const goods = things.find(
    ({ entry, weight }) =>
      entry !== undefined &&
      entry.id !== 'product' &&
      ((entry.kind === 'shop' && /(?:^| )price\b/.test(entry.fields)) || isSubject(entry, wishes)) &&
      !/^(?:service|subscriptionBox|membershipPlan|giftCard|course|event|workshop)$/.test(entry.id) &&
      (weight >= product.weight * 0.5 || isSubject(entry, wishes)),
  );
  if (!goods) return nounOfGoods(wishes, product);
  const known = new Set(goods.fields.map(({ label }) => label));
  const merged = {
    ...goods,
    fields: [...goods.fields, ...product.fields.filter(({ label }) => !known.has(label))],
    phrases: [...goods.phrases, ...product.phrases],
    weight: Math.max(goods.weight, product.weight),
  };
  return {
    ...wishes,
    things: things.flatMap((each) => (each === product ? [] : [each === goods ? merged : each])),
  };
}

/** Whether a shop was said to be of it: `an online shop for board games`. */
function isSubject({ en, plural }: NonNullable<ThingWish['entry']>, { text }: Wishes): boolean {
  const said = subjectOf(text)?.toLowerCase() ?? '';
  return said.includes(plural) && !/^(?:shops?|products?|goods|orders?|customers?|services?)$/i.test(en);
}

/** A word that nobody knows and that goes into the cart is what the products are called: `put teas into the bag`. */
function nounOfGoods(wishes: Wishes, product: ThingWish | undefined): Wishes {
  const { things, text } = wishes;
  const other = things.find(
    (each) => each.weight >= (product?.weight ?? 0) * 0.5 && isSold(each, text.slice(0, 20_000)),
  );
  const entry = product?.entry ?? thingById.get('product');
  if (!other || !entry) return wishes;
  const known = new Set(product?.fields.map(({ label }) => label));
  const merged: ThingWish = {
    entry,
    noun: other.noun,
    called: other.noun,
    fields: [...(product?.fields ?? []), ...other.fields.filter(({ label }) => !known.has(label))],
    phrases: [...other.phrases, ...(product?.phrases ?? [])],
    weight: Math.max(other.weight, product?.weight ?? 0),
  };
  return {
    ...wishes,
    things: things.flatMap((each) => (each === product ? [] : [each === other ? merged : each])),
  };
}

function isSold({ entry, noun }: ThingWish, said: string): boolean {
  if (entry !== undefined || !/^[a-z][a-z -]+$/.test(noun)) return false;
  const verbs = '(?:sell\\w*|add|put|order|buy|brows\\w*|shop for|purchas\\w*)';
  return new RegExp(`\\b${verbs}\\b[^.;]{0,24}\\b${noun}e?s?\\b`, 'i').test(said);
}
