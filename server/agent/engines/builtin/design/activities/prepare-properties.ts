import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { optionsOfLabels } from '../make-field.ts';

const both =
  /\b(?:rent(?:al|als|ing)?|let(?:s|ting)?|leas(?:e|es|ing))\b[^.;]{0,60}\b(?:buy(?:ing)?|sales?|sells?|selling|purchas\w+)\b|\b(?:buy(?:ing)?|sales?|sells?|selling|purchas\w+)\b[^.;]{0,60}\b(?:rent(?:al|als|ing)?|let(?:s|ting)?|leas(?:e|es|ing))\b|租[^。；]{0,12}(?:买|售)|(?:买|售)[^。；]{0,12}租/i;
const words = {
  en: { label: 'Offer', sale: 'For sale', rent: 'For rent' },
  zh: { label: '交易方式', sale: '出售', rent: '出租' },
};
const spelled: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** Homes are for sale or for rent, at prices that fit, with as many bedrooms as their names say. */
export function prepareProperties(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  const property = entities.find(({ head }) => head.id === 'property' && !head.source);
  if (!property) return;
  const bedrooms = property.fields.find(({ id, type }) => /bedroom/i.test(id) && type === 'number');
  const title = property.head.titleField;
  if (bedrooms)
    property.samples.forEach(({ values }, index) => {
      values[bedrooms.id] = bedroomsOf(String(values[title] ?? ''), index);
    });
  if (!both.test(text.slice(0, 20_000))) return;
  const known = property.fields.some(
    ({ type, options = [] }) => type === 'choice' && options.some(({ id }) => /rent/.test(id)),
  );
  if (known) return;
  const { label, sale, rent } = words[language];
  const options = optionsOfLabels([sale, rent]);
  const [forSale, forRent] = options;
  property.fields.splice(1, 0, { id: 'offer', label, type: 'choice', required: true, options, order: 0 });
  property.fields.forEach((field, index) => {
    field.order = (index + 1) * 10;
  });
  const price = property.fields.find(({ type }) => type === 'money');
  property.samples.forEach(({ values }, index) => {
    const land = /\b(?:plot|barn|land)\b|土地/i.test(String(values[title] ?? ''));
    const isLet = index % 2 === 1 && !land;
    values['offer'] = (isLet ? forRent : forSale)?.id ?? '';
    const amount = price && values[price.id];
    // A home that is let costs by the month.
    if (price && isLet && typeof amount === 'number' && amount > 20_000)
      values[price.id] = Math.round(amount / 3200) * 10;
  });
}

function bedroomsOf(title: string, index: number): number {
  const [, said = ''] = /\b(one|two|three|four|five)[- ](?:bed)?rooms?\b/i.exec(title) ?? [];
  if (said !== '')
    return Math.max(
      1,
      (spelled[said.toLowerCase()] ?? 1) - (/-room|\broom/i.test(title) && !/bedroom/i.test(title) ? 1 : 0),
    );
  if (/\b(?:plot|barn|land|office)\b|土地|写字楼/i.test(title)) return 0;
  if (/\b(?:studio|starter)\b|单间/i.test(title)) return 1;
  return 2 + (index % 3);
}
