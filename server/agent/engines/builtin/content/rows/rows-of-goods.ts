import type { EntityDraft } from '../../design/app-draft.ts';
import { makesOf } from '../../words/data/goods-made.ts';
import { goodsKnownOf } from '../../words/data/goods/known-goods.ts';
import { priceOfGoods } from '../../words/data/goods-prices.ts';
import { singularOf } from '../../words/singular.ts';
import { gearIn } from '../../understand/named-goods.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { contentRowsOf, type ContentRow } from '../content-rows.ts';
import type { RowsOfThing } from './rows-of-thing.ts';
import { rowsHere } from './settings/settings.ts';
import { capital } from '../../words/capital.ts';

/** What is known of one thing that is sold. */
interface Good {
  name: string;
  category?: string | undefined;
  description?: string | undefined;
  money?: number | undefined;
}

/** How many examples there are of each kind of goods, at least and at most. */
const each = { least: 3, most: 4 };

/** Examples of every kind of goods that a message names; known ones before others. */
export function rowsOfNamedGoods(
  entity: EntityDraft,
  { goods, content, text }: Wishes,
): RowsOfThing | undefined {
  const category = kindField(entity.fields);
  if (!goods || category?.options?.[0]?.label.toLowerCase() !== goods.names[0]) return undefined;
  const { id, titleField } = entity.head;
  const known = [
    goodsIn(rowsHere(id, text), titleField),
    goodsOfContent(content && contentRowsOf(entity, content, { main: true })),
  ];
  return rowsOfGoods(entity, { known, about: gearIn(text)?.about, text });
}

/** What says of which kind goods are, by whatever name. */
function kindField(fields: EntityDraft['fields']): EntityDraft['fields'][number] | undefined {
  return fields.find(({ id, type }) => /^(?:category|type)$/.test(id) && type === 'choice');
}

/**
 * Rows of every kind of goods that a shop was said to sell, by its categories: those that are known, and where there are
 * too few, others made of the word itself. `about` is what is done with them: rods are for fishing.
 */
function rowsOfGoods(
  { head, fields }: EntityDraft,
  { known, about, text }: { known: readonly (readonly Good[])[]; about: string | undefined; text: string },
): RowsOfThing | undefined {
  const kind = kindField(fields);
  const kinds = kind?.options;
  if (!kinds) return undefined;
  const ofKinds = kinds.map(({ id, label }, index) => {
    const own =
      known.map((goods) => goods.filter((good) => isOf(good, label))).find(({ length }) => length > 0) ??
      // The helmets of riders are others than those of builders.
      (about ? [] : goodsKnownOf(label, text).map(goodWritten));
    const made = madeOf(label, { about, turn: index }).slice(0, Math.max(0, each.least - own.length));
    return [...own.slice(0, each.most), ...made].map((good, place) => ({
      ...good,
      id,
      price: good.money ?? priceOfGoods(label, 0.2 + place * 0.2) ?? 18 + place * 6,
    }));
  });
  // One of each kind comes first, so that the opening of a site shows what there is.
  const most = Math.max(...ofKinds.map(({ length }) => length));
  const goods = Array.from({ length: most }).flatMap((_, place) =>
    ofKinds.flatMap((each) => each[place] ?? []),
  );
  const column = (values: readonly (string | number | undefined)[]) =>
    values.map((value) => String(value ?? '').replaceAll('|', '/')).join('|');
  return {
    both: {
      [kind.id]: column(goods.map(({ id }) => id)),
      price: column(goods.map(({ price }) => price)),
      stock: column(goods.map((_, index) => 6 + ((index * 17) % 43))),
    },
    en: {
      [head.titleField]: column(goods.map(({ name }) => name)),
      description: column(goods.map(({ description }) => description)),
    },
  };
}

/** `name|price|what is said of it`. */
function goodWritten(written: string): Good {
  const [name = '', price, description] = written.split('|');
  return { name, money: Number(price), description };
}

/** What rows of a thing say of goods, one by one. */
function goodsIn(rows: RowsOfThing | undefined, title: string): Good[] {
  const column = (id: string) => (rows?.en?.[id] ?? rows?.both?.[id])?.split('|').map((part) => part.trim());
  const kinds = rows?.choices?.['category']?.en.split('|');
  const [names = [], categories, prices, texts] = [title, 'category', 'price', 'description'].map(column);
  return names.map((name, index) => {
    const price = Number(prices?.[index]);
    return {
      name,
      category: kinds?.[Number(categories?.[index]) - 1],
      description: texts?.[index],
      money: price > 0 ? price : undefined,
    };
  });
}

/** Goods of a domain's content. */
function goodsOfContent(rows: readonly ContentRow[] | undefined): Good[] {
  return (rows ?? []).map(({ name, category, description, money }) => ({
    name,
    category,
    description,
    money,
  }));
}

/** Whether it is of a kind: `Bowls` has the bowls, `Black tea` what is `Black` among teas. */
function isOf({ name, category = '' }: Good, label: string): boolean {
  const kind = label.toLowerCase();
  const sort = category.toLowerCase();
  const one = singularOf(kind);
  return (
    sort === kind ||
    (sort !== '' && kind.startsWith(`${sort} `)) ||
    new RegExp(`\\b${one}(?:e?s)?\\b`, 'i').test(name)
  );
}

/** What comes in two halves is said of several. */
const pairs =
  /^(?:trousers|jeans|shorts|leggings|tights|scissors|pliers|glasses|sunglasses|gloves|shoes|sneakers|boots|sandals|slippers|socks|skis|earrings|headphones|binoculars)$/;

/** Goods that only their word is known of, each kind beginning with another make. */
function madeOf(label: string, { about, turn }: { about: string | undefined; turn: number }): Good[] {
  const words = label.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const makes = makesOf(label);
  const makeAt = (index: number) => makes[(index + turn) % makes.length];
  const said = [...(about && words.length === 1 ? [about] : []), ...words.slice(0, -1)];
  const several = [...said, last].join(' ');
  const single = [...said, pairs.test(last) ? last : singularOf(last)].join(' ');
  return makes.flatMap((_, index) => {
    const make = makeAt(index);
    if (!make) return [];
    // One buys a rod, and a pack of seeds.
    const noun = makes.some(({ name }) => name.includes('pack')) ? several : single;
    const name = make.name.replace('{noun}', noun).replace('{Noun}', capital(noun));
    return [
      {
        name,
        description: make.text,
        money: priceOfGoods(noun, make.worth) ?? 16 + Math.round(make.worth * 15) * 2,
      },
    ];
  });
}
