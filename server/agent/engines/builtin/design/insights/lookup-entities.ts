import { wayOfParcel, wayOfProduct } from '../../content/way-of.ts';
import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';

/** Things that carry a code of their own, those that are traced before others. */
const coded =
  /^(?:tracedProduct|parcel|package|shipment|delivery|order|repair|asset|certificate|product|medication)$/;
const parcels = /^(?:parcel|package|shipment|delivery|order|repair)$/;

const chains: Readonly<Record<Language, { product: readonly string[]; parcel: readonly string[] }>> = {
  en: {
    product: [
      'Registered at the origin',
      'Packed',
      'Left the warehouse',
      'Customs cleared',
      'At the wholesaler',
      'On the shelf',
    ],
    parcel: [
      'Picked up from the sender',
      'At the sorting centre',
      'On its way',
      'At the local depot',
      'Out for delivery',
      'Delivered',
    ],
  },
  zh: {
    product: ['原产地登记', '包装完成', '离开仓库', '通关', '到达批发商', '上架'],
    parcel: ['已揽收', '到达分拣中心', '运输中', '到达本地网点', '派送中', '已签收'],
  },
};
const origins: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Uji, Japan',
    'Kalamata, Greece',
    'Harris, Scotland',
    'Guayas, Ecuador',
    'Seto, Japan',
    'Asturias, Spain',
  ],
  zh: ['浙江杭州', '甘肃陇南', '内蒙古鄂尔多斯', '云南西双版纳', '江苏宜兴', '青海玉树'],
};

/** What is looked up by its code, and the field that has it. */
export function codedThing(
  entities: readonly EntityDraft[],
): { entity: EntityDraft; code: FieldInput } | undefined {
  const entity =
    entities.find(({ head }) => head.id === 'tracedProduct') ??
    entities.find(({ head }) => coded.test(head.id));
  const code = entity?.fields.find(
    ({ default: value }) =>
      typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'number',
  );
  return entity && code ? { entity, code } : undefined;
}

/** Gives a thing a unique code and what happened to it on its way. */
export function prepareLookup(entities: EntityDraft[], { language, text }: Wishes): void {
  const entity =
    entities.find(({ head }) => head.id === 'tracedProduct') ??
    entities.find(({ head }) => coded.test(head.id)) ??
    entities[0];
  if (!entity || entity.head.source || entity.head.origin !== 'kept') return;
  if (!coded.test(entity.head.id)) return;
  const isParcel = parcels.test(entity.head.id);
  const others = entities.filter(
    ({ head }) =>
      head.id !== 'checkpoint' &&
      !(head.id === 'shipment' && entity.head.id !== 'shipment' && !/\bshipments?\b|parcel|运单/i.test(text)),
  );
  entities.splice(0, entities.length, ...others);
  giveCodes(entity, { isParcel, language });
  const steps = stepsOf(entity, { isParcel, language });
  entities.push(steps);
}

function giveCodes(
  entity: EntityDraft,
  { isParcel, language }: { isParcel: boolean; language: Language },
): void {
  const label = insightWord(language, isParcel ? 'trackingNumber' : 'productCode');
  const prefix = isParcel ? 'TRK-' : 'PRD-';
  const known = entity.fields.find(
    ({ id }) => /^(?:reference|code|number)$/.test(id) && id !== entity.head.titleField,
  );
  const id = known?.id ?? 'code';
  const field: FieldInput = {
    id,
    label,
    type: 'text',
    default: { kind: 'number', prefix, digits: 4 },
    order: known?.order ?? 15,
  };
  entity.fields = known
    ? entity.fields.map((each) => (each === known ? field : each))
    : [...entity.fields.slice(0, 1), field, ...entity.fields.slice(1)];
  entity.samples.forEach(({ values }, index) => {
    values[id] = `${prefix}${1001 + index}`;
    if (!isParcel && entity.fields.some((each) => each.id === 'from'))
      values['from'] = origins[language][index % origins[language].length] ?? '';
  });
  const from = entity.fields.find((each) => each.id === 'from');
  if (from && !isParcel) from.label = language === 'zh' ? '原产地' : 'Origin';
}

function stepsOf(
  entity: EntityDraft,
  { isParcel, language }: { isParcel: boolean; language: Language },
): EntityDraft {
  const word = (name: InsightWord) => insightWord(language, name);
  const { head } = entity;
  const chain = chains[language][isParcel ? 'parcel' : 'product'];
  const status = entity.fields.find(({ type, id }) => type === 'choice' && /status/i.test(id));
  const options = (status?.options ?? []).filter(({ id }) => !/cancel|refund|lost|sold/i.test(id));
  const samples = entity.samples.slice(0, 10).flatMap((row, index) => {
    const count = 2 + ((index * 3 + 1) % (chain.length - 1));
    const share = (count - 1) / (chain.length - 1);
    const state = options[Math.round(share * (options.length - 1))];
    if (status && state) row.values[status.id] = state.id;
    // It was sent when it was first seen, and arrives after it was last seen.
    const days = (step: number) => -(count - step) * 2 - (index % 3);
    if (isParcel && row.values['startDate'] !== undefined) row.values['startDate'] = { days: days(0) };
    if (isParcel && row.values['endDate'] !== undefined)
      row.values['endDate'] = { days: count === chain.length ? days(count - 1) : 2 + (index % 3) };
    const text = (id: string) => {
      const value = row.values[id];
      return typeof value === 'string' ? value : '';
    };
    const way = isParcel
      ? wayOfParcel(text('from'), text('to'), language)
      : wayOfProduct(text('from') || (origins[language][index % origins[language].length] ?? ''), language);
    return chain.slice(0, count).map((title, step) => ({
      id: `checkpoint-${index + 1}-${step + 1}`,
      values: {
        title,
        [head.id]: row.id,
        place: way[step] ?? '',
        on: {
          days: days(step),
          time: `${String(8 + ((index + step * 2) % 10)).padStart(2, '0')}:${step % 2 === 0 ? '30' : '15'}`,
        },
      },
    }));
  });
  return {
    head: {
      id: 'checkpoint',
      singular: word('checkpoint'),
      plural: word('checkpoints'),
      path: 'checkpoints',
      icon: 'map-pin-check',
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'title', label: word('step'), type: 'text', required: true, order: 10 },
      { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 20 },
      { id: 'place', label: word('place'), type: 'text', order: 30 },
      {
        id: 'on',
        label: word('time'),
        type: 'dateTime',
        required: true,
        default: { kind: 'now' },
        order: 40,
      },
    ],
    samples,
    view: 'table',
    phrases: [],
  };
}
