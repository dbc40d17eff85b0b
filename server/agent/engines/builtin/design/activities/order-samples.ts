import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { Language } from '../../understand/wishes.ts';
import { examplePeople } from '../../words/data/roles-people.ts';
import type { EntityDraft } from '../app-draft.ts';
import { slugOf } from '../../words/slug.ts';
import { priceOf } from './cart-entities.ts';

const states = ['delivered', 'shipped', 'paid', 'delivered', 'new', 'cancelled'] as const;
const placed = [-34, -3, -1, -12, -2, -20] as const;
/** The same where something is done, not sent. */
const served: Readonly<Record<string, string>> = { delivered: 'completed', shipped: 'confirmed' };
const addresses: Readonly<Record<Language, readonly string[]>> = {
  en: ['12 Mill Lane, Springfield', '4 Harbour Street, Springfield', '27 Park Road, Lakeside'],
  zh: ['上海市延安路12号', '杭州市文三路4号', '北京市朝阳路27号'],
};

/** Orders in every state, each with its lines; the sum of the lines is what was paid. */
export function addOrderSamples(
  order: EntityDraft,
  line: EntityDraft,
  { product, language }: { product: EntityDraft; language: Language },
): void {
  const price = priceOf(product);
  const sold = product.samples.flatMap(({ id, values }) => {
    const cost = price && values[price.id];
    return typeof cost === 'number'
      ? [{ id, cost, name: String(values[product.head.titleField] ?? '') }]
      : [];
  });
  if (sold.length < 3) return;
  const known = order.fields.find(({ id }) => id === 'status')?.options ?? [];
  const has = (id: string) => order.fields.some((field) => field.id === id);
  states.forEach((wanted, index) => {
    const lines = Array.from({ length: 1 + (index % 3) }, (_, turn) => {
      const each = sold[(index * 5 + turn * 2 + 1) % sold.length];
      return each && { ...each, quantity: 1 + ((index + turn) % 2) };
    }).flatMap((each) => each ?? []);
    const different = lines.filter(({ id }, at) => lines.findIndex((other) => other.id === id) === at);
    const total = different.reduce((sum, { cost, quantity }) => sum + cost * quantity, 0);
    const name = examplePeople[language][index % 2] ?? '';
    const values: Record<string, SampleValue> = {
      number: `OR-${10_021 + index * 4}`,
      name,
      email: `${slugOf(name)}@example.org`,
      handover: 'delivery',
      address: addresses[language][index % 3] ?? '',
      payment: index % 3 === 2 ? 'transfer' : 'card',
      ...(index % 3 === 2 ? {} : { cardEnding: '4242' }),
      total: Math.round(total * 100) / 100,
      status:
        [wanted, served[wanted]].find((state) => known.some(({ id }) => id === state)) ?? known[0]?.id ?? '',
      placedOn: { days: placed[index] ?? 0, time: `${String(9 + index).padStart(2, '0')}:20` },
    };
    const id = `order-${index + 1}`;
    order.samples.push({
      id,
      values: Object.fromEntries(Object.entries(values).filter(([field]) => has(field))),
    });
    different.forEach((each, at) => {
      line.samples.push({
        id: `${id}-line-${at + 1}`,
        values: {
          [product.head.id]: each.id,
          quantity: each.quantity,
          order: id,
          name: each.name,
          price: each.cost,
        },
      });
    });
  });
}
