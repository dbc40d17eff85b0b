import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { binary, choose, path, value } from '../activities/reservations/expressions.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { spread } from './spread.ts';

const months = 12;
const day = 365 / 12;

/** What is sold on average a month and at which price, in the order of the examples. */
const goods: readonly (readonly [group: string, price: number, orders: number, margin: number])[] = [
  ['sport', 89, 64, 46],
  ['clothing', 74, 52, 51],
  ['home', 39, 71, 44],
  ['electronics', 119, 48, 33],
  ['home', 56, 39, 41],
  ['sport', 65, 58, 48],
  ['clothing', 49, 66, 55],
  ['electronics', 24, 93, 38],
];
const regions = ['north', 'south', 'east', 'west'];
const channels = ['online', 'store', 'online', 'partner', 'store'];

/** A year of sales of each product, so that every figure follows from the rows. */
export function prepareSales(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  const sale = entities.find(({ head }) => head.id === 'productSale');
  if (!sale || sale.head.source) return;
  const store = entities.find(({ head }) => head.id === 'retailStore');
  const names = sale.samples.slice(0, goods.length).map(({ values }) => values[sale.head.titleField] ?? '');
  // `product category` is what the products are sorted by anyway.
  const own = /^(?!category$).*(?:category|categories|month|period|product)/i;
  sale.fields = sale.fields.filter(({ id }) => !own.test(id));
  addWorkedOut(sale, text, language);
  if (/\borders\b|订单/i.test(text)) sale.told = [...new Set([...(sale.told ?? []), 'orders'])];
  if (store) sale.fields.splice(2, 0, ofStore(store));
  sale.fields.forEach((field, place) => {
    field.order = (place + 1) * 10;
  });
  const spare = sale.samples.length === 0 ? {} : (sale.samples.at(0)?.values ?? {});
  sale.samples = Array.from({ length: months * goods.length }, (_, index) => {
    const [product, month] = [index % goods.length, Math.floor(index / goods.length)];
    const [category = '', price = 0, usual = 0, margin = 0] = goods[product] ?? [];
    const orders = Math.round(usual * (1.12 - month * 0.018) * (0.75 + spread(index, 4) * 0.5));
    const revenue = Math.round(orders * price * (0.96 + spread(index, 9) * 0.1) * 100) / 100;
    const place = (product * 3 + month) % regions.length;
    const shop = store?.samples[(product + month * 5) % store.samples.length];
    const figures = {
      date: { days: -Math.round(month * day + ((product * 3) % 20)) },
      category,
      region: shop?.values['region'] ?? regions[place] ?? '',
      type: channels[(product + month) % channels.length] ?? '',
      orders,
      revenue,
      grossMargin: Math.round((margin + (spread(index, 2) - 0.5) * 8) * 10) / 10,
      ...(shop ? { store: shop.id } : {}),
    };
    return {
      id: `sample-sales-${index + 1}`,
      values: {
        ...varied(spare, index),
        [sale.head.titleField]: names[product] ?? '',
        ...Object.fromEntries(
          Object.entries(figures).filter(([id]) => sale.fields.some((field) => field.id === id)),
        ),
      },
    };
  });
  for (const { id, derived } of sale.fields)
    if (derived) for (const { values } of sale.samples) delete values[id];
}

/** Other figures that were asked for, scattered around what the examples have. */
function varied(values: Readonly<Record<string, SampleValue>>, index: number): Record<string, SampleValue> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value], salt) => [
      id,
      typeof value === 'number' ? Math.round(value * (7 + spread(index, salt + 20) * 6)) / 10 : value,
    ]),
  );
}

/** What an order brings, and the share of it that is kept, where they are asked for. */
function addWorkedOut(sale: EntityDraft, text: string, language: Language): void {
  const zh = language === 'zh';
  const put = (field: FieldInput) => {
    const at = sale.fields.findIndex(({ id }) => id === field.id);
    sale.fields.splice(at < 0 ? sale.fields.length : at, at < 0 ? 0 : 1, field);
    sale.told = [...new Set([...(sale.told ?? []), field.id])];
  };
  if (/\baverage (?:order|basket|cart) value|\baov\b|客单价/i.test(text))
    put({
      id: 'averageOrderValue',
      label: zh ? '客单价' : 'Average order value',
      type: 'money',
      derived: choose(
        binary('greater', path('row', 'orders'), value(0)),
        binary('divide', path('row', 'revenue'), path('row', 'orders')),
        value(0),
      ) satisfies Expression,
      order: 0,
    });
  if (/\bmargins?\b|毛利/i.test(text))
    put({
      id: 'grossMargin',
      label: zh ? '毛利率' : 'Gross margin',
      type: 'percent',
      minimum: 0,
      maximum: 100,
      order: 0,
    });
}

function ofStore({ head }: EntityDraft): FieldInput {
  return { id: 'store', label: head.singular, type: 'relation', target: head.id, order: 0 };
}
