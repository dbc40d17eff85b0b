import { habitWord, type HabitWord } from '../../say/habit-words.ts';
import { entityOperations, type EntityDraft } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const counted = {
  en: [
    ['Visitors', 37],
    ['Cups of tea', 4],
    ['Laps', 12],
  ],
  zh: [
    ['进门人数', 37],
    ['喝水杯数', 4],
    ['跑步圈数', 12],
  ],
} as const;

/** Where there is nothing but counters, what apps get that name nothing falls away. */
export function dropCounted(entities: EntityDraft[]): void {
  entities.splice(0, entities.length, ...entities.filter(({ head }) => head.source));
}

/** Counters with large buttons. */
export function tallyStep({ wishes, entities, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { tally, language } = wishes;
  if (!tally) return undefined;
  const word = (name: HabitWord, values = {}) => habitWord(language, name, values);
  const isHome = homeFree && entities.length === 0;
  const title = word('counters');
  const entity: EntityDraft = {
    head: {
      id: 'tally',
      singular: word('counter'),
      plural: title,
      path: 'counters',
      icon: 'hash',
      titleField: 'name',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'name', label: word('counterName'), type: 'text', required: true, order: 10 },
      {
        id: 'count',
        label: word('count'),
        type: 'number',
        order: 20,
        default: { kind: 'value', value: 0 },
      },
    ],
    samples: counted[language].map(([name, count], index) => ({
      id: `sample-counters-${index + 1}`,
      values: { name, count },
    })),
    view: 'cards',
    phrases: [],
  };
  return {
    step: {
      id: 'tally',
      title,
      sentence: word('tallySentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(entity),
        {
          kind: 'put-page',
          page: {
            id: 'counters',
            title,
            path: isHome ? '/' : '/counters',
            menu: { label: title, order: next(), icon: 'hash' },
          },
        },
        {
          kind: 'put-block',
          page: 'counters',
          block: {
            id: 'tally',
            block: 'tally',
            order: 10,
            entity: 'tally',
            properties: { name: 'name', count: 'count' },
          },
        },
      ],
      phrases: [tally.phrase],
    },
    pages: ['counters'],
    rowPages: ['counters'],
    isHome,
  };
}
