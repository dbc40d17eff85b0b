import type { Wishes } from './wishes.ts';

/** What is sold under its own name is the product: plants of a nursery, bikes of a dealer. */
export function withGoods(wishes: Wishes): Wishes {
  const { cart, things } = wishes;
  const product = things.find(({ entry }) => entry?.id === 'product');
  if (!cart || !product) return wishes;
  const goods = things.find(
    ({ entry, weight }) =>
      entry !== undefined &&
      entry.id !== 'product' &&
      entry.kind === 'shop' &&
      /(?:^| )price\b/.test(entry.fields) &&
      !/^(?:service|subscriptionBox|membershipPlan|giftCard|course|event|workshop)$/.test(entry.id) &&
      weight >= product.weight * 0.5,
  );
  if (!goods) return wishes;
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
