import { tripWord } from '../say/trip-words.ts';
import type { Language } from '../understand/wishes.ts';
import type { EntityDraft } from './app-draft.ts';
import type { Metric } from './metric.ts';

/** How many trips there are, what they cost so far, and what is not packed yet. */
export function tripOverview(entities: readonly EntityDraft[], language: Language): Metric[] {
  const of = (id: string) => entities.find(({ head }) => head.id === id);
  const amount = of('expense')?.fields.find(({ type }) => type === 'money');
  const packed = of('luggageItem')?.fields.find(({ id, type }) => id === 'done' && type === 'boolean');
  return [
    { id: 'trips', label: tripWord(language, 'trips'), entity: 'trip', operation: 'count' },
    ...(of('tripActivity')
      ? [
          {
            id: 'planned',
            label: tripWord(language, 'itinerary'),
            entity: 'tripActivity',
            operation: 'count' as const,
          },
        ]
      : []),
    ...(amount
      ? [
          {
            id: 'costs',
            label: tripWord(language, 'spent'),
            entity: 'expense',
            operation: 'sum' as const,
            field: amount.id,
            ...(amount.unit ? { unit: amount.unit } : {}),
          },
        ]
      : []),
    ...(packed
      ? [
          {
            id: 'to-pack',
            label: tripWord(language, 'toPack'),
            entity: 'luggageItem',
            operation: 'count' as const,
            where: { field: packed.id, equals: false },
          },
        ]
      : []),
  ];
}
