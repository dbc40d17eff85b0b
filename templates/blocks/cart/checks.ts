import type { Action } from '../../spec/action.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type Scene } from '../checking/check-writer.ts';
import { fillField, valueFor } from '../checking/fill-record.ts';
import { findFiller } from '../checking/find-filler.ts';
import { wordsFor } from '../checking/words.ts';
import { en as paymentEnglish, zh as paymentChinese } from '../payment/files/src/blocks/payment/text.ts';
import { en, zh } from './files/src/blocks/cart/text.ts';
import type { CartProperties } from './properties.ts';

const main: Locator = { role: 'main' };

/** Something can be put into the cart and ordered; the order stays and the cart is empty. */
export function cartChecks(placement: PlacedBlock<CartProperties>, scene: Scene): Check[] {
  const { spec, page, write } = scene;
  const { properties } = placement;
  if (properties.view === 'receipt' || placement.entity === undefined) return [];
  const placing = spec.actions[properties.place ?? ''];
  const words = wordsFor(spec, { en, zh });
  const cardWords = wordsFor(spec, { en: paymentEnglish, zh: paymentChinese });
  const filler = findFiller(placement.entity, spec);
  const product = spec.entities[filler?.action.entity ?? ''];
  const orders = spec.entities[properties.orders.entity];
  if (!filler || !product || !orders) return [];
  if (Object.keys(product.samples).length === 0 && !product.source?.rows) return [];
  const inCart: CheckStep[] = [
    ...openPage(filler.place.page),
    { kind: 'click', on: { role: 'button', name: `${filler.action.label}:`, within: main, index: 0 } },
    ...chosenFor(filler.action, scene),
    ...followMenu(page),
    { kind: 'expectThing', thing: { role: 'link', name: words.checkout, within: main } },
  ];
  const asked = properties.ask.flatMap((id): CheckStep[] => {
    const field = orders.fields[id];
    const value = field && valueFor(field, spec);
    const step = field && value !== undefined ? fillField(field, value) : undefined;
    return step ? [step] : [];
  });
  const payment = orders.fields[properties.orders.payment ?? ''];
  const card: CheckStep[] = payment?.options?.some(({ id }) => id === 'card')
    ? [
        {
          kind: 'choose',
          label: payment.label,
          option: payment.options.find(({ id }) => id === 'card')?.label ?? '',
        },
        { kind: 'fill', label: cardWords.cardNumber, value: '4242 4242 4242 4242' },
        { kind: 'fill', label: cardWords.expiry, value: '12/39' },
        { kind: 'fill', label: cardWords.securityCode, value: '123' },
      ]
    : [];
  const plus: Locator = { role: 'button', name: words.more('').trim(), within: main, index: 0 };
  const ordered: CheckStep = {
    kind: 'expectThing',
    thing: { role: 'heading', name: words.ordered, within: main },
  };
  return [
    ...write({
      what: 'amount',
      en: 'change how many there are in the cart',
      zh: '修改购物车中的数量',
      steps: [
        ...inCart,
        { kind: 'click', on: plus },
        { kind: 'expectText', text: words.items(2), within: main },
        { kind: 'reload' },
        { kind: 'expectText', text: words.items(2), within: main },
      ],
    }),
    ...write({
      what: 'shipping',
      en: 'see what shipping costs before ordering',
      zh: '下单前看到运费',
      steps: shippingSteps(),
    }),
    ...write({
      what: 'order',
      en: 'order what is in the cart and keep a receipt',
      zh: '提交购物车中的订单并保留收据',
      needs: placing ? [{ access: placing.who, own: true }] : [],
      steps: [
        ...inCart,
        { kind: 'click', on: { role: 'link', name: words.checkout, within: main } },
        ...asked,
        ...card,
        { kind: 'click', on: { role: 'button', name: words.place('').replace(/[\s·]+$/, '') } },
        ordered,
        { kind: 'reload' },
        ordered,
        ...followMenu(page),
        { kind: 'expectText', text: words.empty, within: main },
      ],
    }),
  ];

  /** Shipping is said at the cart; where it is free from a sum on, so many are put in that it is. */
  function shippingSteps(): CheckStep[] | undefined {
    const { shipping } = properties;
    if (!shipping || !product) return undefined;
    const named: CheckStep = { kind: 'expectText', text: words.shipping, within: main };
    if (shipping.freeFrom === undefined) return [...inCart, named, { kind: 'reload' }, named];
    const prices = Object.values(product.samples).flatMap((values) => {
      const price = values[properties.price];
      return typeof price === 'number' && price > 0 ? [price] : [];
    });
    const times = prices.length > 0 ? Math.ceil(shipping.freeFrom / Math.min(...prices)) : mostClicks + 1;
    if (times > mostClicks) return [...inCart, named];
    const free: CheckStep = { kind: 'expectText', text: words.freeShipping, within: main };
    const clicks = Array.from({ length: times }, (_, index): CheckStep[] => [
      { kind: 'click', on: plus },
      { kind: 'expectText', text: words.items(index + 2), within: main },
    ]);
    return [...inCart, named, ...clicks.flat(), free, { kind: 'reload' }, free];
  }
}

/** No more than so many are put into a cart. */
const mostClicks = 14;

/** What is chosen of a thing before it is put into the cart: the first size, the first colour. */
function chosenFor({ inputs, label }: Action, { spec }: Scene): CheckStep[] {
  const fields = Object.values(inputs);
  if (fields.length === 0) return [];
  const dialog: Locator = { role: 'dialog' };
  const filled = fields.flatMap((field): CheckStep[] => {
    const value = valueFor(field, spec);
    const step = value === undefined ? undefined : fillField(field, value, dialog);
    return step ? [step] : [];
  });
  return [...filled, { kind: 'click', on: { role: 'button', name: label, exact: true, within: dialog } }];
}
