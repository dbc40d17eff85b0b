import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { orderActions } from './order-actions.ts';
import { addOrderSamples } from './order-samples.ts';
import { couponFields, couponsOf, shopOptions } from './shop-options.ts';
import {
  askedOf,
  checkoutFields,
  isMeal,
  isServed,
  lineEntity,
  orderEntity,
  priceOf,
  productOf,
} from './cart-entities.ts';
import { isThere, placeOrderAction } from './place-order.ts';
import { hasSellers, salesParts } from './sales-of-sellers.ts';
import { stockOf } from './stock-of-products.ts';
import { salesWord } from '../../say/sales-words.ts';

/** A cart, its checkout and the orders that come of it. */
export function cartStep({ wishes, say, entities, next }: ActivityContext): ActivityDesign | undefined {
  const product = productOf(entities);
  const price = product && priceOf(product);
  if (!wishes.cart || !product || !price) return undefined;
  const { language } = wishes;
  const word = (name: ActivityWord, values = {}) => activityWord(language, name, values);
  const line = lineEntity(product, language);
  const served = isServed(product);
  const stock = served ? undefined : stockOf(product, wishes, entities);
  const sold = hasSellers(wishes, product);
  const changes = orderActions(wishes, { served, meals: isMeal(product) }, stock && { product, stock });
  const order = orderEntity(product, {
    language,
    returns: changes.returns,
    more: checkoutFields(wishes, product),
  });
  const options = shopOptions(wishes);
  line.fields.push(...options);
  const coupon = couponsOf(wishes);
  if (coupon) order.fields.push(...couponFields(language));
  addOrderSamples(order, line, { product, language });
  const thing = product.head;
  const home = entities[0] === product ? '/' : `/${thing.path}`;
  const inCart: Expression = {
    kind: 'binary',
    operator: 'and',
    left: {
      kind: 'binary',
      operator: 'equal',
      left: { kind: 'path', scope: 'each', path: [thing.id] },
      right: { kind: 'path', scope: 'row', path: ['id'] },
    },
    right: { kind: 'missing', of: { kind: 'path', scope: 'each', path: ['order'] } },
  };
  const exists: Expression = { kind: 'aggregate', operation: 'exists', entity: 'cartItem', where: inCart };
  const list = word('cart').toLowerCase();
  const shared = {
    product: thing.id,
    price: price.id,
    line: {
      quantity: 'quantity',
      order: 'order',
      name: 'name',
      price: 'price',
      ...(options.length > 0 ? { options: options.map(({ id }) => id) } : {}),
    },
    orders: {
      entity: 'order',
      number: 'number',
      total: 'total',
      payment: 'payment',
      cardEnding: 'cardEnding',
      status: 'status',
    },
  };
  const operations: OperationInput[] = [
    ...entityOperations(order),
    ...entityOperations(line),
    ...(coupon ? entityOperations(coupon) : []),
    ...changes.operations,
    placeOrderAction({
      product,
      price: price.id,
      order,
      asked: askedOf(wishes, product),
      stock,
      sold,
      hasPeople: wishes.people !== undefined,
      language,
    }),
    {
      kind: 'put-action',
      action: {
        id: 'addToCart',
        label: say.fill('addTo', { list }),
        icon: 'shopping-cart',
        entity: thing.id,
        // In another size it is another line.
        ...(options.length > 0 ? {} : { shownWhen: { kind: 'not' as const, of: exists } }),
        inputs: Object.fromEntries(options.map((field) => [field.id, field])),
        guards: stock ? [{ must: isThere(stock), message: salesWord(language, 'soldOut') }] : [],
        effects: [
          {
            kind: 'create',
            entity: 'cartItem',
            values: {
              [thing.id]: { kind: 'path', scope: 'row', path: ['id'] },
              quantity: { kind: 'value', value: 1 },
              ...Object.fromEntries(
                options.map(({ id }) => [
                  id,
                  { kind: 'path' as const, scope: 'input' as const, path: [id] as const },
                ]),
              ),
            },
          },
        ],
        confirmation: { kind: 'value', value: say.fill('addedTo', { list }) },
        ...(options.length > 0 ? {} : { reverse: 'removeFromCart' }),
        tone: 'primary',
      },
    },
    ...(options.length > 0
      ? []
      : [
          {
            kind: 'put-action',
            action: {
              id: 'removeFromCart',
              label: say.fill('removeFrom', { list }),
              icon: 'minus',
              entity: thing.id,
              shownWhen: exists,
              effects: [
                { kind: 'forEach', entity: 'cartItem', where: inCart, effects: [{ kind: 'remove' }] },
              ],
              confirmation: { kind: 'value', value: say.fill('removedFrom', { list }) },
              reverse: 'addToCart',
            },
          } satisfies OperationInput,
        ]),
    page({ id: 'cart', title: word('cart'), path: '/cart', icon: 'shopping-cart', order: next() }),
    {
      kind: 'put-block',
      page: 'cart',
      block: {
        id: 'cart',
        block: 'cart',
        order: 10,
        entity: 'cartItem',
        properties: {
          view: 'cart',
          ...shared,
          place: 'placeOrder',
          ...(stock ? { stock: stock.field } : {}),
          ask: askedOf(wishes, product),
          shop: home,
          ...(coupon
            ? {
                coupons: {
                  entity: 'coupon',
                  code: 'code',
                  percent: 'percent',
                  expires: 'expires',
                  used: 'couponCode',
                  discount: 'discount',
                },
              }
            : {}),
        },
      },
    },
    ...(coupon ? couponPage(coupon, next()) : []),
    page({ id: 'orders', title: word('myOrders'), path: '/orders', icon: 'package', order: next() }),
    {
      kind: 'put-block',
      page: 'orders',
      block: {
        id: 'orders-list',
        block: 'collection',
        order: 10,
        entity: 'order',
        properties: {
          view: 'table',
          search: true,
          filters: ['status'],
          sort: [{ field: 'placedOn', direction: 'descending' }],
          show: ['total', 'status', 'payment', 'placedOn'],
          create: false,
          edit: false,
          remove: false,
          actions: changes.actions,
          export: false,
          emptyText: word('noOrders'),
        },
      },
    },
    ...(sold ? salesParts({ product, order, line }, { language, next }) : []),
    {
      kind: 'put-page',
      page: { id: 'order', title: word('order'), path: '/orders/:id', entity: 'order' },
    },
    {
      kind: 'put-block',
      page: 'order',
      block: {
        id: 'receipt',
        block: 'cart',
        order: 10,
        entity: 'cartItem',
        properties: { view: 'receipt', ...shared },
      },
    },
    {
      kind: 'put-block',
      page: 'order',
      block: {
        id: 'detail',
        block: 'detail',
        order: 20,
        entity: 'order',
        properties: {
          show: ['status', ...askedOf(wishes, product), 'payment', 'placedOn'],
          actions: changes.actions,
        },
      },
    },
  ];
  return {
    step: {
      id: 'cart',
      title: word('cartTitle'),
      sentence: `${word('cartSentence', { plural: thing.plural.toLowerCase(), orders: word('myOrders') })}${
        stock ? salesWord(language, 'stockPart') : ''
      }${sold ? salesWord(language, 'salesPart', { page: salesWord(language, 'mySales') }) : ''}`,
      areas: ['actions', 'pages', 'data'],
      operations,
      phrases: [wishes.cart.phrase],
    },
    pages: [
      'cart',
      'orders',
      'checkout',
      'shopping-cart',
      ...(sold ? ['sales', 'my-sales'] : []),
      slugOf(word('cart')),
      slugOf(word('myOrders')),
    ],
    rowPages: ['orders'],
    isHome: false,
    verb: { actions: ['addToCart'], target: product },
  };
}

/** Codes are listed and changed by those who run the shop. */
export function couponPage({ head, fields }: EntityDraft, order: number): OperationInput[] {
  return [
    page({ id: 'coupons', title: head.plural, path: '/coupons', icon: 'badge-percent', order }),
    {
      kind: 'put-block',
      page: 'coupons',
      block: {
        id: 'coupons-list',
        block: 'collection',
        order: 10,
        entity: head.id,
        properties: {
          view: 'table',
          search: true,
          filters: [],
          sort: [{ field: 'expires', direction: 'descending' }],
          show: fields.slice(1).map(({ id }) => id),
          create: true,
          edit: true,
          remove: true,
          actions: [],
          export: false,
        },
      },
    },
  ];
}

function page({
  icon,
  order,
  ...rest
}: {
  id: string;
  title: string;
  path: string;
  icon: string;
  order: number;
}): OperationInput {
  return { kind: 'put-page', page: { ...rest, menu: { label: rest.title, order, icon } } };
}
