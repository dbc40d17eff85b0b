import type { Language, Wishes } from '../../understand/wishes.ts';
import { optionsOfLabels } from '../make-field.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { namedVariants } from './named-variants.ts';

const sizes =
  /\b(?:choos|select|pick|sizes?,? (?:and|or|&)|colou?rs?,? (?:and|or|&)|available)\w*\b[^.;]{0,30}\bsizes?\b|\bsizes?\b[^.;]{0,14}\bcolou?rs?\b|\bsize (?:selection|options?|guide|chart)\b|尺码|尺寸选择/i;
const colours =
  /\b(?:choos|select|pick)\w*\b[^.;]{0,30}\bcolou?rs?\b|\bsizes?\b[^.;]{0,14}\bcolou?rs?\b|\bcolou?r (?:selection|options?)\b|选择颜色/i;
const worn =
  /\b(?:cloth\w*|apparel|fashion|garments?|shoes?|sneakers?|wear|dresses|t-?shirts?|jewell?ery|bags?)\b|服装|鞋|服饰/i;
const printed = /\b(?:prints?|posters?|canvas(?:es)?)\b|海报|版画/i;
const inSizes =
  /\b(?:chosen|different|several|various|desired|selected|choose (?:a|the)|select (?:a|the)|pick a|print) sizes?\b|尺寸/i;
const couponWords =
  /\b(?:coupons?|promo(?:tion)? codes?|discount codes?|(?<!gift )vouchers?)\b|优惠券|优惠码|折扣码/i;

const words = {
  size: { en: 'Size', zh: '尺码' },
  colour: { en: 'Colour', zh: '颜色' },
  sizes: { en: ['XS', 'S', 'M', 'L', 'XL'], zh: ['XS', 'S', 'M', 'L', 'XL'] },
  colours: { en: ['Black', 'White', 'Navy', 'Red', 'Green'], zh: ['黑色', '白色', '藏青', '红色', '绿色'] },
  printSizes: {
    en: ['20 × 30 cm', '30 × 45 cm', '50 × 75 cm', '80 × 120 cm'],
    zh: ['20 × 30 厘米', '30 × 45 厘米', '50 × 75 厘米', '80 × 120 厘米'],
  },
  code: { en: 'Code', zh: '优惠码' },
  percent: { en: 'Percent off', zh: '折扣百分比' },
  about: { en: 'For', zh: '说明' },
  expires: { en: 'Valid until', zh: '有效期至' },
  coupon: { en: 'Coupon', zh: '优惠券' },
  coupons: { en: 'Coupons', zh: '优惠券' },
  discount: { en: 'Discount', zh: '优惠' },
} as const;

/** What is chosen of a thing before it goes into the cart. */
export function shopOptions({ text, language }: Wishes): FieldInput[] {
  const said = text.slice(0, 20_000);
  const choice = (id: 'size' | 'colour', labels: readonly string[], order: number): FieldInput => ({
    id,
    label: words[id][language],
    type: 'choice',
    required: true,
    options: optionsOfLabels(labels),
    order,
  });
  if (printed.test(said) && inSizes.test(said)) return [choice('size', words.printSizes[language], 24)];
  const usual = worn.test(said)
    ? [
        ...(sizes.test(said) ? [choice('size', words.sizes[language], 24)] : []),
        ...(colours.test(said) ? [choice('colour', words.colours[language], 26)] : []),
      ]
    : [];
  const named = namedVariants(said, language).filter(
    ({ id }) => !usual.some((field) => field.id === id || (field.id === 'colour' && id === 'color')),
  );
  // A ring size is no size of a dress.
  const sized = named.some(({ id }) => id.endsWith('Size'));
  return [...usual.filter(({ id }) => !(sized && id === 'size')), ...named];
}

export function wantsCoupons({ text }: Wishes): boolean {
  return couponWords.test(text.slice(0, 20_000));
}

/** The codes of a shop, where it has some; whoever only buys does not write them. */
export function couponsOf(wishes: Wishes): EntityDraft | undefined {
  if (!wantsCoupons(wishes)) return undefined;
  const coupon = couponEntity(wishes.language, codesIn(wishes.text));
  if (wishes.site && !wishes.people) coupon.head = { ...coupon.head, editing: 'switch' };
  return coupon;
}

const shares: Readonly<Record<string, number>> = { five: 5, ten: 10, fifteen: 15, twenty: 20, fifty: 50 };

/** Codes that are named with what they take off: `the code GREEN10 gives ten percent off`. */
function codesIn(text: string): [code: string, percent: number][] {
  const named =
    /\b(?:[Cc]odes?|[Vv]ouchers?|[Cc]oupons?)\s+["“‘']?(?<code>[A-Z][A-Z0-9]{3,15})["”’']?\s+(?:gives?|takes?|saves?|grants?|is worth|for|with)\s+(?<share>\d{1,2}|five|ten|fifteen|twenty|fifty)\s?(?:%|percent|per cent)/g;
  return [...text.slice(0, 20_000).matchAll(named)].map(({ groups = {} }) => {
    const { code = '', share = '' } = groups;
    return [code, shares[share.toLowerCase()] ?? Number(share)];
  });
}

/** Codes that take a share off what is in the cart: those that were named, and usual ones. */
export function couponEntity(
  language: Language,
  codes: readonly (readonly [code: string, percent: number])[] = [],
): EntityDraft {
  const word = (name: 'code' | 'percent' | 'about' | 'expires') => words[name][language];
  const rows = [
    ...codes.map(([code, percent]) => [code, percent, { en: 'Everybody', zh: '所有人' }, 180] as const),
    ['WELCOME10', 10, { en: 'Everybody who orders for the first time', zh: '首次下单' }, 60],
    ['SPRING15', 15, { en: 'Everything, until the end of the season', zh: '全场，季末截止' }, 25],
    ['FRIENDS20', 20, { en: 'Friends of the shop', zh: '老朋友专享' }, 120],
    ['LASTYEAR5', 5, { en: 'Over', zh: '已过期' }, -30],
  ] as const;
  return {
    head: {
      id: 'coupon',
      singular: words.coupon[language],
      plural: words.coupons[language],
      path: 'coupons',
      icon: 'badge-percent',
      titleField: 'code',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'code', label: word('code'), type: 'text', required: true, order: 10 },
      {
        id: 'percent',
        label: word('percent'),
        type: 'number',
        minimum: 1,
        maximum: 90,
        required: true,
        order: 20,
      },
      { id: 'about', label: word('about'), type: 'text', order: 30 },
      { id: 'expires', label: word('expires'), type: 'date', order: 40 },
    ],
    samples: rows.map(([code, percent, about, days], index) => ({
      id: `coupon-${index + 1}`,
      values: { code, percent, about: about[language], expires: { days } },
    })),
    view: 'table',
    phrases: [],
  };
}

/** What an order keeps of the code that was used. */
export function couponFields(language: Language): FieldInput[] {
  return [
    { id: 'couponCode', label: words.coupon[language], type: 'text', order: 72 },
    { id: 'discount', label: words.discount[language], type: 'money', order: 74 },
  ];
}
