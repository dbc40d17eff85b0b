import { dueWord } from '../../say/due-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

/** What one of it costs, and by how much what cannot wait costs more. */
const rates: readonly (readonly [counted: RegExp, rate: number, example: number])[] = [
  [/word/i, 0.14, 1200],
  [/page/i, 4, 30],
  [/weight/i, 2.5, 12],
  [/distance/i, 1.2, 80],
  [/area/i, 6, 90],
  [/hours/i, 45, 6],
];
const usual = [5, 20] as const;
const surcharges = [1, 1.5, 2];

/** The price of an order follows from how much there is and how soon it is wanted; nobody types it. */
export function preparePricedBy(entities: readonly EntityDraft[], { pricedBy, language }: Wishes): void {
  if (!pricedBy) return;
  const named = (label?: string) => (entity: EntityDraft) =>
    entity.fields.find((field) => field.label.toLowerCase() === label?.toLowerCase());
  const entity = entities.find((each) => !each.head.source && named(pricedBy.count)(each) !== undefined);
  const count = entity && named(pricedBy.count)(entity);
  if (!entity || !count) return;
  const { fields, samples } = entity;
  const urgency = named(pricedBy.urgency)(entity);
  const found = rates.find(([counted]) => counted.test(count.label));
  const [rate, example] = found ? [found[1], found[2]] : usual;
  const price = fields.find(({ id, type }) => type === 'money' && /^(?:price|amount|total|cost)$/.test(id));
  const factor = (urgency?.options ?? []).reduceRight(
    (rest, { id }, index) =>
      choose(binary('equal', path('row', urgency?.id ?? ''), value(id)), value(surcharges[index] ?? 1), rest),
    value(1),
  );
  const derived = binary('multiply', binary('multiply', path('row', count.id), value(rate)), factor);
  const hint = dueWord(language, 'priceHint', { rate, count: count.label.toLowerCase() });
  if (price) Object.assign(price, { derived, hint, required: undefined });
  else
    fields.push({
      id: 'price',
      label: dueWord(language, 'price'),
      type: 'money',
      derived,
      hint,
      order: Math.max(0, ...fields.map(({ order }) => order)) + 10,
    });
  const first = urgency?.options?.[0];
  if (urgency && first) urgency.default = value(first.id);
  samples.forEach(({ values }, index) => {
    if (price) delete values[price.id];
    values[count.id] = example * (1 + ((index * 3) % 5));
    if (urgency?.options) values[urgency.id] = urgency.options[[0, 1, 0, 0, 2][index % 5] ?? 0]?.id ?? '';
  });
}
