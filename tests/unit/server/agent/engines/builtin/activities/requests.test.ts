import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

const labels = (idea: string) => Object.values(planOf(idea).actions).map(({ label }) => label);

describe('what is asked of somebody', () => {
  it.each([
    [
      'A real estate website where users schedule viewings of houses and contact an agent',
      'Schedule a viewing',
    ],
    ['A car dealership website where customers browse cars and book a test drive', 'Book a test drive'],
    [
      'A second-hand marketplace where buyers make offers and sellers accept or decline them',
      'Make an offer',
    ],
    ['A crowdfunding platform where backers pledge to projects with reward tiers', 'Back this project'],
    ['A gym website where members buy a membership and book classes', 'Buy membership'],
  ])('%s', (idea, label) => {
    expect(labels(idea)).toContain(label);
  });

  it('is answered by whoever has it, and withdrawn by whoever asked', () => {
    const spec = planOf(
      'A second-hand marketplace. Users can make offers for used items. Sellers can accept or decline offers and publish listings.',
    );
    expect(spec.actions['approveOffer']?.who).not.toContain('owner');
    expect(spec.actions['cancelOffer']?.who).toContain('owner');
    expect(spec.entities['usedItem']?.plural).toBe('Listings');
    const states = new Set(Object.values(spec.entities['offer']?.samples ?? {}).map(({ status }) => status));
    expect([...states]).toEqual(expect.arrayContaining(['pending', 'accepted', 'declined']));
  });

  it('adds up where it is money for a project', () => {
    const spec = planOf('A crowdfunding website where people pledge to projects and see days left');
    const { raised, funded, daysLeft } = spec.entities['crowdProject']?.fields ?? {};
    expect([raised?.type, funded?.derived !== undefined, daysLeft?.derived !== undefined]).toEqual([
      'money',
      true,
      true,
    ]);
    const sums = Object.values(spec.entities['crowdProject']?.samples ?? {}).map((row) =>
      Number(row['raised']),
    );
    expect(Math.max(...sums)).toBeGreaterThan(0);
    expect(spec.actions['donate']).toBeUndefined();
  });
});

describe('words that mean something else', () => {
  it.each([
    ['An online bookstore with book categories, a shopping cart and book details', 'Book'],
    ['A clothes shop with a cart where customers apply a coupon code', 'Apply'],
  ])('%s', (idea, label) => {
    expect(labels(idea)).not.toContain(label);
  });

  it('are no things of their own', () => {
    const spec = planOf(
      'A second-hand website for selling used goods with sales history and user registration',
    );
    expect(spec.entities['sale']).toBeUndefined();
    expect(Object.values(spec.pages).map(({ title }) => title)).not.toContain('Registration');
  });
});

describe('a shop', () => {
  it('asks for size and colour, takes coupon codes, and takes goods back', () => {
    const spec = planOf(
      'An apparel store with a cart where customers choose size and colour, use a coupon code, request returns, and admins manage orders',
    );
    expect(Object.keys(spec.actions['addToCart']?.inputs ?? {})).toEqual(['size', 'colour']);
    expect(spec.entities['coupon']?.fields['percent']).toBeDefined();
    expect(spec.actions['returnOrder']).toBeDefined();
    expect(spec.actions['shipOrder']?.who).not.toContain('owner');
  });

  it('has examples of orders whose lines make the total', () => {
    const { cartItem, order } = planOf('A toy shop with a shopping cart').entities;
    for (const [id, { total }] of Object.entries(order?.samples ?? {})) {
      const lines = Object.values(cartItem?.samples ?? {}).filter((line) => line['order'] === id);
      const sum = lines.reduce((all, { price, quantity }) => all + Number(price) * Number(quantity), 0);
      expect(Number(total)).toBeCloseTo(sum, 2);
    }
    expect(Object.keys(order?.samples ?? {}).length).toBeGreaterThan(3);
  });
});

describe('seats and things side by side', () => {
  it.each([
    'A concert ticket website where users choose seats on a seat map',
    'A movie ticket booking site where users select seats and pay',
  ])('%s', (idea) => {
    const spec = planOf(idea);
    const book = blocksOf(spec, 'reservation').find(({ properties }) => properties['view'] === 'book');
    expect(book?.properties['seats']).toBe(true);
    expect(spec.entities['takenTime']?.fields['seats']?.type).toBe('tags');
    expect(spec.notIncluded['map']).toBeUndefined();
  });

  it.each([
    'A phone shop where people compare phones side by side',
    'A real estate site where users compare properties and save favourites',
  ])('%s', (idea) => {
    expect(blocksOf(planOf(idea), 'side-by-side')).toHaveLength(1);
  });

  it('are tables for a number of guests in a restaurant', () => {
    const spec = planOf('A restaurant website with table reservations, a menu and food ordering');
    expect(spec.entities['booking']?.fields['guests']?.minimum).toBe(1);
    expect(spec.actions['addToCart']).toBeDefined();
  });
});
