import { thingById } from '../words/data/things.ts';
import { subjectOf } from '../content/trades/trade-of.ts';
import type { ThingWish, Wishes } from './wishes.ts';

/** What is sold under its own name is the product: plants of a nursery, bikes of a dealer. */
export function withGoods(wishes: Wishes): Wishes {
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
