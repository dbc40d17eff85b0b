import { defineBlock } from '../block-manifest.ts';
import { actionsCode, entityCode, printElement } from '../print-element.ts';
import { cartChecks } from './checks.ts';
import { cartProperties } from './properties.ts';

export const cart = defineBlock({
  id: 'cart',
  title: 'Cart',
  requires: ['payment', 'records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Buying: a cart with quantities and totals, a checkout with a test payment, and the receipt of an order.',
  properties: cartProperties,
  print: ({ entity = '', properties: { view, orders, ask, shop, coupons, place, ...properties } }) => {
    const { entity: orderEntity, ...order } = orders;
    const shared = { entity: entityCode(entity), ...properties, orders: entityCode(orderEntity), order };
    if (view === 'receipt')
      return printElement({ component: 'ReceiptBlock', file: 'cart/receipt-block.tsx' }, shared);
    const { entity: couponEntity = '', ...coupon } = coupons ?? {};
    const reduced = coupons ? { coupons: entityCode(couponEntity), coupon } : {};
    return printElement(
      { component: 'CartBlock', file: 'cart/cart-block.tsx' },
      { ...shared, ask, shop, place: actionsCode(place === undefined ? [] : [place]), ...reduced },
    );
  },
  checks: cartChecks,
});
