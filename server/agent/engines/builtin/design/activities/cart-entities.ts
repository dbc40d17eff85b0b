import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { showVariants } from './show-variants.ts';
import { commerceWord, type CommerceWord } from '../../say/commerce-words.ts';
import { priceOfGoods } from '../../words/data/goods-prices.ts';
import { fieldOfReference, optionsOf } from '../make-field.ts';

const never =
  /^(?:article|post|review|comment|faq|order|client|member|employee|supplier|contactMessage|payment|sale|invoice|income|expense|report|quote|revenue|booking)$/;

/** What is bought: the first thing with a price, else the first that could have one. */
export function productOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  const fitting = entities.filter(({ head }) => !never.test(head.id));
  const preferred = fitting.filter(({ head }) =>
    /^(?:product|service|dish|course|book|work|artwork|painting)$/.test(head.id),
  );
  return (
    [...preferred, ...fitting].find((entity) => priceOf(entity) !== undefined) ?? preferred[0] ?? fitting[0]
  );
}

export function priceOf({ fields }: EntityDraft): FieldInput | undefined {
  const money = fields.filter(({ type }) => type === 'money');
  return money.find(({ id }) => /price|fee/i.test(id)) ?? money[0];
}

/** Gives what is bought a price, and leaves orders to the checkout. */
export function prepareShop(entities: EntityDraft[], wishes: Wishes): void {
  const { language } = wishes;
  const product = productOf(entities);
  if (!product) return;
  if (product.head.origin === 'kept' && !priceOf(product)) {
    const price = fieldOfReference({ id: 'price', required: true }, language);
    if (price) {
      product.fields.push({ ...price, order: (product.fields.length + 1) * 10 });
      product.samples.forEach(({ values }, index) => {
        const name = `${String(values[product.head.titleField] ?? '')} ${product.head.singular}`;
        values[price.id] = priceOfGoods(name, ((index * 37) % 10) / 9) ?? 24 + ((index * 37) % 9) * 15;
      });
    }
  }
  // Where an order goes and what comes off it is no part of what is sold.
  const ordered =
    /^(?:deliveryAddress|shippingAddress|discountCode|promoCode|couponCode|wrapping|giftWrapping)$/;
  if (product.head.origin === 'kept' && !product.head.source) {
    const has = (id: string) => product.fields.some((field) => field.id === id);
    product.fields = product.fields.filter(
      ({ id, options = [] }) =>
        !ordered.test(id) &&
        // How many play says more than how many there is room for.
        !(id === 'capacity' && has('numberOfPlayers')) &&
        // What is told apart by its category has no type of nothing in particular.
        !(id === 'type' && has('category') && options.some((option) => option.id === 'general')),
    );
    for (const { values } of product.samples)
      for (const id of Object.keys(values)) if (ordered.test(id)) delete values[id];
  }
  showVariants(product, wishes);
  // Codes come with the cart that takes them.
  const others = entities.filter(({ head }) => head.source || !/^(?:order|payment|coupon)$/.test(head.id));
  if (others.includes(product)) entities.splice(0, entities.length, ...others);
}

/** What is done for somebody, not sent to them. */
export function isServed({ head }: EntityDraft): boolean {
  return /^(?:service|course|workshop|onlineClass|treatment|consultation|membershipPlan|pricingPlan|\w+Service)$/.test(
    head.id,
  );
}

/** What is ordered, one line for each thing; without an order it is in the cart. */
export function lineEntity(product: EntityDraft, language: Language): EntityDraft {
  const word = (name: ActivityWord) => activityWord(language, name);
  const unit = priceOf(product)?.unit;
  return {
    head: {
      id: 'cartItem',
      singular: word('cart'),
      plural: word('cart'),
      path: 'cart-items',
      titleField: product.head.id,
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: product.head.id,
        label: product.head.singular,
        type: 'relation',
        target: product.head.id,
        required: true,
        order: 10,
      },
      {
        id: 'quantity',
        label: word('quantity'),
        type: 'number',
        minimum: 1,
        maximum: 99,
        default: { kind: 'value', value: 1 },
        order: 20,
      },
      { id: 'order', label: word('order'), type: 'relation', target: 'order', order: 30 },
      { id: 'name', label: word('itemName'), type: 'text', order: 40 },
      { id: 'price', label: word('price'), type: 'money', ...(unit ? { unit } : {}), order: 50 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}

/** Fields that the checkout asks for. */
export function askedOf(wishes: Wishes, product: EntityDraft): string[] {
  return ['name', 'email', ...checkoutFields(wishes, product).map(({ id }) => id), 'address'];
}

/** What is brought warm to a door, or fetched. */
export function isMeal({ head }: EntityDraft): boolean {
  return /^(?:dish|meal|drink|pizza|menuItem)$/.test(head.id);
}

const fetched =
  /\b(?:delivery|deliver\w*) (?:or|and|\/|vs\.?) (?:pick-?up|take-?away|collection|collect\w*)\b|\b(?:pick-?up|take-?away|collection) (?:or|and|\/) delivery\b|\bclick (?:and|&) collect\b|自取/i;
const wrapped =
  /\bgift[- ]?(?:wrap\w*|packag\w*|box(?:es|ing)?)\b|\bwrapp(?:ed|ing) as (?:a )?gifts?\b|礼品包装|礼盒包装/i;
const greeted =
  /\b(?:greeting|gift|message|birthday) (?:cards?|notes?|messages?)\b[^.;]{0,30}\b(?:order|bouquet|gift|delivery|add\w*|writ\w*|includ\w*)\b|\b(?:add|writ|includ|attach)\w*\b[^.;]{0,24}\b(?:greeting|gift|personal) (?:cards?|notes?|messages?)\b|贺卡/i;
const dated =
  /\b(?:choos|select|pick|schedul|set|with)\w*\b[^.;]{0,30}\bdelivery (?:dates?|days?|times?)\b|\bdelivery (?:date|day) (?:selection|picker|choice)\b|\bdeliver\w* on (?:a )?(?:chosen|certain|given|particular|specific) (?:date|day)\b|配送日期|送达日期/i;
const noted =
  /\bnotes? (?:for|to) (?:the )?(?:kitchen|seller|shop|restaurant|courier|driver|florist|cook|chef|order)\b|\b(?:order|delivery) (?:notes?|instructions)\b|\bspecial (?:requests?|instructions|wishes)\b|\bleave (?:an? )?notes?\b|备注/i;

/** What a checkout asks besides, where the message says so. */
export function checkoutFields({ text, language }: Wishes, product: EntityDraft): FieldInput[] {
  const said = text.slice(0, 20_000);
  const word = (name: CommerceWord) => commerceWord(language, name);
  const option = (id: string, name: CommerceWord) => ({ id, label: word(name), tone: 'neutral' as const });
  if (isServed(product)) return [];
  return [
    ...(fetched.test(said)
      ? [
          {
            id: 'handover',
            label: word('handover'),
            type: 'choice' as const,
            required: true,
            options: [option('delivery', 'byDelivery'), option('pickup', 'byPickup')],
            default: { kind: 'value' as const, value: 'delivery' },
            order: 0,
          },
        ]
      : []),
    ...(wrapped.test(said)
      ? [
          {
            id: 'wrapping',
            label: word('wrapping'),
            type: 'choice' as const,
            options: [
              option('none', 'wrapNone'),
              option('paper', 'wrapPaper'),
              option('box', 'wrapBox'),
              option('cloth', 'wrapCloth'),
            ],
            default: { kind: 'value' as const, value: 'none' },
            order: 0,
          },
        ]
      : []),
    ...(greeted.test(said)
      ? [{ id: 'greeting', label: word('greeting'), type: 'longText' as const, order: 0 }]
      : []),
    ...(dated.test(said)
      ? [{ id: 'deliveryDate', label: word('deliveryDate'), type: 'date' as const, upcoming: true, order: 0 }]
      : []),
    ...(noted.test(said)
      ? [
          {
            id: 'note',
            label: word(isMeal(product) ? 'kitchenNote' : 'orderNote'),
            type: 'longText' as const,
            order: 0,
          },
        ]
      : []),
  ];
}

export function orderEntity(
  product: EntityDraft,
  { language, returns, more = [] }: { language: Language; returns: boolean; more?: readonly FieldInput[] },
): EntityDraft {
  const word = (name: ActivityWord) => activityWord(language, name);
  const unit = priceOf(product)?.unit;
  const choice = (id: string, name: ActivityWord) => ({ id, label: word(name), tone: 'neutral' as const });
  const served = isServed(product);
  const states = served ? 'servedStatus' : isMeal(product) ? 'mealStatus' : 'orderStatus';
  const status = optionsOf(states, language);
  if (returns)
    status.push(
      { id: 'returning', label: word('returning'), tone: 'waiting' },
      { id: 'refunded', label: word('refunded'), tone: 'neutral' },
    );
  const fields: FieldInput[] = [
    {
      id: 'number',
      label: word('orderNumber'),
      type: 'text',
      default: { kind: 'number', prefix: 'OR-', digits: 5 },
      order: 0,
    },
    { id: 'name', label: word('fullName'), type: 'text', required: true, order: 0 },
    { id: 'email', label: word('email'), type: 'email', required: true, order: 0 },
    ...more,
    {
      id: 'address',
      label: word(served ? 'billingAddress' : 'address'),
      type: 'text',
      // Who fetches it says no address.
      required: !more.some(({ id }) => id === 'handover'),
      order: 0,
    },
    {
      id: 'payment',
      label: word('paymentMethod'),
      type: 'choice',
      options: [
        choice('card', 'byCard'),
        choice('transfer', 'byTransfer'),
        ...(served ? [] : [choice('delivery', 'onDelivery')]),
      ],
      order: 0,
    },
    { id: 'cardEnding', label: word('cardEnding'), type: 'text', order: 0 },
    { id: 'total', label: word('orderTotal'), type: 'money', ...(unit ? { unit } : {}), order: 0 },
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: status,
      ...(status[0] ? { default: { kind: 'value', value: status[0].id } } : {}),
      order: 0,
    },
    { id: 'placedOn', label: word('placedOn'), type: 'dateTime', default: { kind: 'now' }, order: 0 },
  ];
  fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  return {
    head: {
      id: 'order',
      singular: word('order'),
      plural: word('orders'),
      path: 'orders',
      icon: 'package',
      titleField: 'number',
      origin: 'kept',
      ownership: 'own',
    },
    fields,
    samples: [],
    view: 'table',
    phrases: [],
  };
}
