import { tripWord, type TripWord } from '../../say/trip-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { tripSamples } from '../../words/data/trip-samples.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { binary, choose, path, value } from './reservations/expressions.ts';

/** Trips with what is done on each day, and what is packed and spent for them. */
export function prepareTrips(entities: EntityDraft[], { trips, language }: Wishes): void {
  if (!trips) return;
  const at = entities.findIndex(({ head }) => head.id === 'trip' && !head.source);
  if (at < 0) return;
  const word = (name: TripWord) => tripWord(language, name);
  const samples = tripSamples[language];
  const expense = entities.find(({ head }) => head.id === 'expense' && !head.source);
  const amount = expense?.fields.find(({ type }) => type === 'money');
  const left = binary('daysBetween', { kind: 'today' }, path('row', 'startDate'));
  const fields: FieldInput[] = [
    { id: 'title', label: word('title'), type: 'text', required: true, order: 10 },
    { id: 'city', label: word('destination'), type: 'text', required: true, order: 20 },
    { id: 'startDate', label: word('start'), type: 'date', required: true, order: 30 },
    { id: 'endDate', label: word('end'), type: 'date', required: true, order: 40 },
    {
      id: 'daysLeft',
      label: word('daysLeft'),
      type: 'number',
      derived: choose(binary('less', left, value(0)), value(0), left),
      order: 50,
    },
    ...(amount
      ? [
          {
            id: 'spent',
            label: word('spent'),
            type: 'money' as const,
            ...(amount.unit ? { unit: amount.unit } : {}),
            derived: {
              kind: 'aggregate' as const,
              operation: 'sum' as const,
              entity: 'expense',
              where: binary('equal', path('each', 'trip'), path('row', 'id')),
              of: path('each', amount.id),
            },
            order: 60,
          },
        ]
      : []),
    { id: 'note', label: word('notes'), type: 'longText', order: 70 },
  ];
  const { entry: _, ...old } = entities[at] as EntityDraft;
  const trip: EntityDraft = {
    ...old,
    head: {
      ...old.head,
      singular: word('trip'),
      plural: word('trips'),
      path: 'trips',
      icon: 'plane',
      titleField: 'title',
    },
    fields,
    samples: samples.trips.map((values, index) => ({ id: `sample-trip-${index + 1}`, values })),
    view: 'cards',
  };
  entities.splice(at, 1, trip, activityEntity(word, samples.activities));
  for (const [index, entity] of entities.entries()) {
    if (!/^(?:luggageItem|expense)$/.test(entity.head.id) || entity.head.source) continue;
    if (entity.fields.some(({ target }) => target === 'trip')) continue;
    entity.fields.push({
      id: 'trip',
      label: word('trip'),
      type: 'relation',
      target: 'trip',
      order: (entity.fields[0]?.order ?? 0) + 1,
    });
    entity.fields.sort((one, other) => one.order - other.order);
    entity.samples.forEach(({ values }, place) => {
      values['trip'] = `sample-trip-${((place + index) % samples.trips.length) + 1}`;
    });
  }
}

type Values = EntityDraft['samples'][number]['values'];

function activityEntity(
  word: (name: TripWord) => string,
  samples: readonly ({ of: number } & Values)[],
): EntityDraft {
  return {
    head: {
      id: 'tripActivity',
      singular: word('activity'),
      plural: word('itinerary'),
      path: 'itinerary',
      icon: 'calendar-days',
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'title', label: word('what'), type: 'text', required: true, order: 10 },
      { id: 'trip', label: word('trip'), type: 'relation', target: 'trip', required: true, order: 20 },
      { id: 'date', label: word('day'), type: 'date', required: true, order: 30 },
      { id: 'startTime', label: word('time'), type: 'time', order: 40 },
      { id: 'address', label: word('address'), type: 'text', order: 50 },
      { id: 'note', label: word('notes'), type: 'longText', order: 60 },
    ],
    samples: samples.map(({ of, ...values }, index) => ({
      id: `sample-activity-${index + 1}`,
      values: { ...values, trip: `sample-trip-${of}` },
    })),
    view: 'table',
    phrases: [],
  };
}
