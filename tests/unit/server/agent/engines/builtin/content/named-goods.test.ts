import { describe, expect, it } from 'vitest';
import { namedGoods } from '../../../../../../../server/agent/engines/builtin/understand/named-goods.ts';
import { planOf, specOf } from '../support.ts';

const tackle =
  'Please implement an online shop for fishing tackle where anglers can buy rods, reels, lures and lines. The shop should have functionalities for browsing products by category, searching, filtering by price, sorting, product detail pages with specifications, a shopping cart, checkout with a delivery address, and order history. Users should be able to add products to the cart, place an order, and see their past orders with the status.';

describe('goods that are named', () => {
  it.each([
    ['A pottery shop selling cups, bowls and vases, with a cart.', ['cups', 'bowls', 'vases']],
    ['Our shop sells black tea, green tea and herbal tea.', ['black tea', 'green tea', 'herbal tea']],
    ['Customers buy pens, notebooks and paper online.', ['pens', 'notebooks', 'paper']],
  ])('are read: “%s”', (text, names) => expect(namedGoods(text)?.names).toEqual(names));

  it.each([
    'Customers buy books and leave reviews.',
    'Users can order products and services.',
    'People sell items and track orders.',
    'A shop where people buy rods.',
  ])('are none: “%s”', (text) => expect(namedGoods(text)).toBeUndefined());
});

describe('a shop that names its goods', () => {
  it.each([
    [tackle, 'Fishing tackle shop', ['Rods', 'Reels', 'Lures', 'Lines'], /fishing (?:rod|reel|lure|line)/],
    [
      'A pottery shop selling cups, bowls and vases, with a cart and checkout.',
      'Pottery shop',
      ['Cups', 'Bowls', 'Vases'],
      /cup|bowl|vase/i,
    ],
    [
      'A board game shop where customers can buy strategy games, party games and puzzles, with a cart.',
      'Board game shop',
      ['Strategy games', 'Party games', 'Puzzles'],
      /./,
    ],
  ])('has their kinds as categories and examples of each: “%s”', async (idea, ...expected) => {
    const [name, kinds, names] = expected;
    const spec = specOf(await planOf(idea));
    expect(spec.name).toBe(name);
    const product = spec.entities['product'];
    const category = product?.fields['category'];
    const options = category?.type === 'choice' ? Object.values(category.options ?? {}) : [];
    expect(options.map(({ label }) => label).toSorted()).toEqual(kinds.toSorted());
    const rows = Object.values(product?.samples ?? {});
    for (const { id } of options)
      expect(rows.filter((row) => row['category'] === id).length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(String(row['name'])).toMatch(names);
      expect(row['price']).toBeGreaterThan(0);
    }
  });

  it('has no field for its pages, and no past orders beside its orders', async () => {
    const { entities } = specOf(await planOf(tackle));
    expect(Object.keys(entities)).not.toContain('pastOrder');
    expect(Object.keys(entities['product']?.fields ?? {}).join(' ')).not.toMatch(/page/i);
  });

  it('speaks of them, not of everyday things', async () => {
    const { pages } = specOf(await planOf(tackle));
    const home = JSON.stringify(Object.values(pages).find(({ path }) => path === '/'));
    expect(home).toMatch(/fishing tackle/i);
    expect(home).not.toMatch(/backpack|towels|everyday things/i);
  });
});
