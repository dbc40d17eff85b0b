import { describe, expect, it } from 'vitest';
import {
  cardProblems,
  fitsLuhn,
} from '../../../../../../../templates/blocks/payment/files/src/blocks/payment/card-problems.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('a cart with a checkout', () => {
  it.each([
    'An online store for handmade ceramics with a shopping cart and checkout',
    'A consulting website with an e-commerce component where customers purchase services directly',
    '一个卖茶叶的网店，有购物车和结账',
  ])('comes of “%s”', (idea) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'cart').map(({ properties }) => properties['view'])).toEqual(
      expect.arrayContaining(['cart', 'receipt']),
    );
    expect(spec.entities['order']?.ownership).toBe('own');
    expect(spec.notIncluded['payments']).toBeUndefined();
    const product = spec.entities[spec.actions['addToCart']?.entity ?? ''];
    const price = Object.values(product?.fields ?? {}).find(({ type }) => type === 'money');
    for (const sample of Object.values(product?.samples ?? {}))
      expect(sample[price?.id ?? '']).toBeGreaterThan(0);
    const offers = blocksOf(spec, 'collection').filter(({ entity }) => entity === product?.id);
    expect(offers[0]?.properties['actions']).toContain('addToCart');
  });

  it.each([
    'A pet supplies store with a shopping cart where sellers manage products and stock and customers log in and order',
    '一个卖茶叶的网店，有购物车和结账，商家管理商品和库存，用户注册登录后下单',
  ])('lowers the stock in one go, and tells sellers what was sold: %s', (idea) => {
    const spec = planOf(idea);
    const { placeOrder, addToCart, cancelOrder } = spec.actions;
    expect(placeOrder?.guards).toHaveLength(2);
    expect(addToCart?.guards).toHaveLength(1);
    expect(JSON.stringify(placeOrder?.effects)).toContain('"subtract"');
    expect(JSON.stringify(cancelOrder?.effects)).toContain('"add"');
    expect(spec.entities['soldItem']?.ownership).toBe('own');
    expect(spec.pages['sales']?.who).toContain('role:seller');
    expect(spec.entities['cartItem']?.permissions.create).toEqual(['anyone']);
  });

  it('is not there for a dashboard about orders', () => {
    expect(
      planOf('An e-commerce analytics dashboard with a chart of orders').actions['addToCart'],
    ).toBeUndefined();
  });
});

describe('a card', () => {
  it('fits by its digits', () => {
    expect(['4242424242424242', '5555555555554444', '378282246310005'].map(fitsLuhn)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['4242424242424241', '0000000000000000'].map(fitsLuhn)).toEqual([false, false]);
  });

  it.each([
    [{ number: '4242 4242 4242 4242', expiry: '11/26', code: '123' }, {}],
    [{ number: '4242-4242-4242-4242', expiry: '1/2030', code: '1234' }, {}],
    [
      { number: '4242', expiry: '10/26', code: '12' },
      { number: 'badCard', expiry: 'expired', code: 'badCode' },
    ],
    [
      { number: '', expiry: '13/30', code: '' },
      { number: 'badCard', expiry: 'badExpiry', code: 'badCode' },
    ],
  ])('%j has the problems %j', (card, problems) => {
    expect(cardProblems(card, '2026-11')).toEqual(problems);
  });
});
