import { kindWords } from '../design/entity-of-thing.ts';
import { namedValues, type NamedValues } from '../words/data/named-values.ts';
import type { FieldWish, ThingWish, Wishes } from './wishes.ts';

/** `technique` of textiles: what the thing or the first words of the message tell about it. */
export function kindsSaid(words: string, { noun }: ThingWish, { text }: Wishes): NamedValues | undefined {
  const first =
    text
      .slice(0, 140)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [];
  const plain = namedValues(words);
  return [noun, ...first]
    .map((word) => namedValues(`${word} ${words}`))
    .find((values) => values !== undefined && values.en[0] !== plain?.en[0]);
}

/** Whether such things have their kinds, by whatever word these are asked for. */
export function isToldApart(words: string, { entry }: ThingWish): boolean {
  return kindWords.test(words) && / (?:type|category|genre):/.test(entry?.fields ?? '');
}

/** `type` of something nobody knows: what its name says of its kinds, or plain ones. */
export function kindsOf(field: FieldWish, thing: ThingWish, wishes: Wishes): FieldWish {
  const { entry, noun } = thing;
  const { language } = wishes;
  // What kind it is, is told apart already: the type of an event is its category.
  if (isToldApart(field.label, thing)) return field;
  const open = field.said && !field.options && (!field.entry || field.entry.type === 'text');
  const said = open ? kindsSaid(field.label, thing, wishes) : undefined;
  if (said?.kind === 'choice') {
    const { entry: _, ...own } = field;
    return { ...own, options: said[language] };
  }
  if (field.options || !/^(?:type|category)$/.test(field.entry?.id ?? '')) return field;
  const values = namedValues(`${noun} ${field.label}`);
  // What is known has kinds of its own, unless those are of anything.
  const own = new RegExp(`(?:^| )(?:type|category):`).test(entry?.fields ?? '');
  if (entry) return values?.kind === 'choice' && !own ? { ...field, options: values[language] } : field;
  const plain = { en: ['Standard', 'Special', 'Other'], zh: ['普通', '特殊', '其他'] };
  return { ...field, options: (values ?? plain)[language] };
}
