import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { ComparisonWish } from '../../understand/find-insights.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { wishOf } from '../choose-entities.ts';
import type { EntityDraft } from '../app-draft.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { optionsOf } from '../make-field.ts';
import { addSamples } from '../samples.ts';
import { spread } from './spread.ts';

const named: Readonly<Record<ComparisonWish['place'], Readonly<Record<Language, readonly string[]>>>> = {
  state: {
    en: ['Oregon', 'Texas', 'Ohio', 'Maine', 'Nevada', 'Florida'],
    zh: ['俄勒冈州', '得克萨斯州', '俄亥俄州', '缅因州', '内华达州', '佛罗里达州'],
  },
  shop: {
    en: ['Corner Market', 'Harbour Stores', 'Fresh & Near', 'Mill Lane Shop', 'City Hall Market'],
    zh: ['街角市场', '港湾百货', '近邻生鲜', '磨坊商店', '市政超市'],
  },
  supplier: {
    en: ['Northwind Trading', 'Calder & Sons', 'Bluebell Supplies', 'Old Mill Goods', 'Summit Wholesale'],
    zh: ['北风贸易', '卡德商行', '蓝铃供应', '老磨坊', '峰顶批发'],
  },
  dealer: {
    en: ['Harbour Motors', 'Ringroad Cars', 'Linden Autohaus', 'Westgate Dealer', 'Miller & Daughter'],
    zh: ['港湾汽车', '环路车行', '林登汽车', '西门经销', '米勒车行'],
  },
  platform: {
    en: ['Shopwell', 'Buyhive', 'Parcel Plaza', 'Dealbay', 'Marketo'],
    zh: ['好购网', '蜂买', '包裹广场', '优惠湾', '市集'],
  },
  city: {
    en: ['Portland', 'Austin', 'Columbus', 'Augusta', 'Reno'],
    zh: ['北京', '上海', '广州', '成都', '西安'],
  },
  country: {
    en: ['Germany', 'Portugal', 'Japan', 'Canada', 'Norway'],
    zh: ['德国', '葡萄牙', '日本', '加拿大', '挪威'],
  },
};
const goods: Readonly<
  Record<Language, readonly (readonly [name: string, category: string, price: number])[]>
> = {
  en: [
    ['Rice, 1 kg', 'food', 3.4],
    ['Coffee beans, 500 g', 'food', 9.8],
    ['Olive oil, 1 l', 'food', 11.5],
    ['Wireless headphones', 'electronics', 79],
    ['Desk lamp', 'home', 32],
    ['Running shoes', 'clothing', 88],
    ['Water bottle', 'outdoor', 18.5],
    ['Phone charger', 'electronics', 21],
  ],
  zh: [
    ['大米 1 公斤', 'food', 8.4],
    ['咖啡豆 500 克', 'food', 59],
    ['橄榄油 1 升', 'food', 78],
    ['无线耳机', 'electronics', 399],
    ['台灯', 'home', 129],
    ['跑鞋', 'clothing', 459],
    ['水壶', 'outdoor', 69],
    ['手机充电器', 'electronics', 89],
  ],
};
const categories: Readonly<Record<Language, readonly (readonly [id: string, label: string])[]>> = {
  en: [
    ['food', 'Food'],
    ['electronics', 'Electronics'],
    ['home', 'Home'],
    ['clothing', 'Clothing'],
    ['outdoor', 'Outdoor'],
  ],
  zh: [
    ['food', '食品'],
    ['electronics', '电子产品'],
    ['home', '家居'],
    ['clothing', '服装'],
    ['outdoor', '户外'],
  ],
};
const mostItems = 8;

/** What has prices at several places, and those prices. */
export function comparedThing(
  entities: readonly EntityDraft[],
): { item: EntityDraft; offers: EntityDraft } | undefined {
  const offers = entities.find(({ head }) => head.id === 'offer');
  const target = offers?.fields.find(({ type }) => type === 'relation')?.target;
  const item = entities.find(({ head }) => head.id === target);
  return offers && item ? { item, offers } : undefined;
}

/** Prices are offers of a thing at a place; a thing and its prices are told apart. */
export function prepareComparison(entities: EntityDraft[], { language, insights, content }: Wishes): void {
  const wish = insights?.comparison;
  if (!wish) return;
  const own = entities.find(
    ({ head }) =>
      !/^(?:price|product|note|supplier|shop|store|state|offer|deal|category|report)$/.test(head.id),
  );
  // What a domain sells is compared, where there is one.
  const sold = content && entities.find(({ head, samples }) => head.id === 'product' && samples.length >= 4);
  if (sold) sold.samples = sold.samples.slice(0, mostItems + 4);
  const item = own ?? sold ?? productsOf(language);
  if (!item || item.head.source) return;
  const gone = /^(?:price|product|offer|state)$/;
  const others = entities.filter((entity) => entity !== item && !gone.test(entity.head.id));
  const offers = offersOf(item, wish, language);
  if (item === sold) withoutPrices(sold);
  entities.splice(0, entities.length, item, offers, ...others);
}

/** Prices and how many there are stand with the offers. */
function withoutPrices(item: EntityDraft): void {
  const kept = item.fields.filter(
    ({ id, type }) => type !== 'money' && !/^(?:stock|quantity|supplier)$/.test(id),
  );
  const ids = new Set(kept.map(({ id }) => id));
  item.fields = kept;
  for (const sample of item.samples)
    sample.values = Object.fromEntries(Object.entries(sample.values).filter(([id]) => ids.has(id)));
}

function productsOf(language: Language): EntityDraft | undefined {
  const wish = wishOf('product', [0, 0]);
  if (!wish) return undefined;
  const product = entityOfThing(wish, language, () => false);
  // Prices are where the offers are.
  product.fields = product.fields.filter(
    ({ type, id }) => type !== 'money' && !/^(?:stock|quantity|category)$/.test(id),
  );
  product.fields.splice(1, 0, {
    id: 'category',
    label: insightWord(language, 'category'),
    type: 'choice',
    options: categories[language].map(([id, label]) => ({ id, label, tone: 'neutral' as const })),
    order: 15,
  });
  addSamples(product, { language });
  product.samples = goods[language].map(([name, category], index) => ({
    id: `sample-products-${index + 1}`,
    values: { [product.head.titleField]: name, category },
  }));
  if (product.fields.find(({ id }) => id === 'category')?.options?.length === 0)
    product.fields = product.fields.map((field) =>
      field.id === 'category' ? { ...field, options: optionsOf('productCategory', language) } : field,
    );
  return product;
}

function offersOf(item: EntityDraft, wish: ComparisonWish, language: Language): EntityDraft {
  const word = (name: InsightWord) => insightWord(language, name);
  const { head } = item;
  const places = named[wish.place][language];
  const suppliers = named[wish.place === 'supplier' ? 'shop' : 'supplier'][language];
  const rows = item.samples.slice(0, mostItems);
  return {
    head: {
      id: 'offer',
      singular: word('offer'),
      plural: word('offers'),
      path: 'offers',
      icon: 'tags',
      titleField: head.id,
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 10 },
      { id: 'place', label: word(wish.place), type: 'text', required: true, order: 20 },
      { id: 'price', label: word('price'), type: 'money', required: true, minimum: 0, order: 30 },
      ...(wish.place === 'dealer'
        ? []
        : [
            {
              id: 'supplier',
              label: wish.place === 'supplier' ? word('shop') : word('supplier'),
              type: 'text' as const,
              order: 40,
            },
          ]),
      { id: 'quantity', label: word('quantity'), type: 'number', minimum: 0, order: 50 },
      { id: 'checked', label: word('checkedOn'), type: 'date', default: { kind: 'today' }, order: 60 },
    ],
    samples: rows.flatMap((row, index) =>
      places.map((place, spot) => ({
        id: `offer-${index + 1}-${spot + 1}`,
        values: {
          [head.id]: row.id,
          place,
          price: priceAt(baseOf(row.values, { index, wish, language }), index * 7 + spot),
          ...(wish.place === 'dealer'
            ? {}
            : { supplier: suppliers[(index + spot) % suppliers.length] ?? '' }),
          quantity: 4 + Math.round(spread(index + spot * 3, 5) * (wish.place === 'dealer' ? 8 : 180)),
          checked: { days: -(spot % 3) },
        },
      })),
    ),
    view: 'table',
    phrases: [],
  };
}

function baseOf(
  values: Readonly<Record<string, unknown>>,
  { index, wish, language }: { index: number; wish: ComparisonWish; language: Language },
): number {
  if (wish.place === 'dealer') return 14_500 + Math.round(spread(index, 9) * 24) * 1000;
  const known = ['price', 'cost', 'amount']
    .map((id) => values[id])
    .find((value) => typeof value === 'number');
  return known ?? goods[language][index % goods[language].length]?.[2] ?? 20;
}

/** Up to a fifth around the usual price. */
function priceAt(base: number, salt: number): number {
  const price = base * (0.86 + 0.34 * spread(salt, 13));
  return base > 1000 ? Math.round(price / 10) * 10 : Number(price.toFixed(2));
}
