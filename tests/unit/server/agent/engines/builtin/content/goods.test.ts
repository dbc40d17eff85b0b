import { describe, expect, it } from 'vitest';
import { priceOfGoods } from '../../../../../../../server/agent/engines/builtin/words/data/goods-prices.ts';
import { planOf, specOf } from '../support.ts';

async function goodsOf(idea: string): Promise<Record<string, unknown>[]> {
  const { entities } = specOf(await planOf(idea));
  return Object.values((entities['instrument'] ?? entities['product'])?.samples ?? {});
}

describe('what goods cost', () => {
  it.each([
    ['Classical guitar', 190, 890],
    ['Cello, half size', 890, 2900],
    ['Ukulele', 39, 149],
    ['Rye bread', 3, 9],
  ])('lies where %s usually cost', (name, low, high) => {
    expect(priceOfGoods(name, 0)).toBe(low);
    expect(priceOfGoods(name, 1)).toBe(high);
  });

  it('is unknown of what nobody knows', () => expect(priceOfGoods('Flumbel', 0.5)).toBeUndefined());
});

describe('a shop of one kind of goods', () => {
  it.each([
    [
      'An online shop for musical instruments with categories, cart and checkout.',
      /violin|guitar|cello/i,
      100,
    ],
    ['A shop that sells guitars and violins.', /violin|guitar|cello/i, 100],
    ['Online shop for bicycles with cart and checkout', /bike/i, 300],
  ])('sells them at their prices: “%s”', async (idea, names, least) => {
    const fitting = (await goodsOf(idea)).filter(({ name }) => names.test(String(name)));
    expect(fitting.length).toBeGreaterThan(2);
    for (const { price } of fitting) expect(price).toBeGreaterThan(least);
  });

  it('is no rental: what is lent keeps the prices of a day', async () => {
    const rented = await goodsOf('A bike shop where people rent bicycles and e-bikes by the day.');
    for (const { price } of rented) if (typeof price === 'number') expect(price).toBeLessThan(100);
  });
});
