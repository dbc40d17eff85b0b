import { habitWord, type HabitWord } from '../../say/habit-words.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import { happenedOn } from '../spec-view.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** What is usually aimed at, by the field's id or unit. */
const usual: readonly (readonly [RegExp, number])[] = [
  [/^hours$|^h$/, 8],
  [/^(?:steps|stepCount)$/, 8000],
  [/^calories$|^kcal$/, 2000],
  [/^(?:duration|minutes|exerciseMinutes)$|^min$/, 30],
  [/^(?:distance)$|^km$/, 5],
  [/^ml$/, 2000],
  [/^l$/, 2],
  [/^pages$/, 20],
];

/** What is written down by day: the number a goal can be about, and its day. */
function measured(
  entities: readonly EntityDraft[],
  about = '',
): { entity: EntityDraft; field: FieldInput; day: FieldInput } | undefined {
  const said = about.toLowerCase();
  const found = entities.flatMap((entity) => {
    const { head, fields } = entity;
    const day = happenedOn(fields);
    if (head.origin !== 'kept' || head.source || !day) return [];
    return fields
      .filter(({ type }) => type === 'number')
      .map((field) => ({
        entity,
        field,
        day,
        named: said !== '' && `${field.id} ${field.label}`.toLowerCase().includes(said.split(' ')[0] ?? said),
      }));
  });
  return found.find(({ named }) => named) ?? found[0];
}

/** A page for a goal and how far one has come. */
export function targetStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { target, language } = wishes;
  const found = target && measured(entities, target.about);
  if (!target || !found) return undefined;
  const { entity, field, day } = found;
  const word = (name: HabitWord, values = {}) => habitWord(language, name, values);
  const about = target.about ?? (language === 'zh' ? entity.head.singular : field.label);
  const title = word('goalOf', {
    about: language === 'zh' ? about : `${about.charAt(0).toUpperCase()}${about.slice(1).toLowerCase()}`,
  });
  const aimed = usual.find(([known]) => known.test(field.id) || known.test(field.unit ?? ''))?.[1] ?? 10;
  const times = target.per === 'day' ? 1 : target.per === 'week' ? 7 : 30;
  return {
    step: {
      id: 'target',
      title,
      sentence: word('goalSentence', { page: title, field: field.label }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(goals(word)),
        {
          kind: 'put-page',
          page: { id: 'goal', title, path: '/goal', menu: { label: title, order: next(), icon: 'target' } },
        },
        {
          kind: 'put-block',
          page: 'goal',
          block: {
            id: 'target',
            block: 'target',
            order: 10,
            entity: entity.head.id,
            properties: {
              title,
              field: field.id,
              day: day.id,
              per: target.per,
              ...(field.unit ? { unit: field.unit } : {}),
              targets: 'aim',
              amount: 'amount',
              setOn: 'setOn',
              initial: aimed * times,
            },
          },
        },
      ],
      phrases: [target.phrase],
    },
    pages: ['goal', 'goals'],
    rowPages: ['aims'],
    isHome: false,
  };
}

function goals(word: (name: HabitWord) => string): EntityDraft {
  return {
    head: {
      id: 'aim',
      singular: word('goal'),
      plural: word('goals'),
      path: 'aims',
      icon: 'target',
      titleField: 'amount',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'amount', label: word('goal'), type: 'number', required: true, minimum: 0, order: 10 },
      { id: 'setOn', label: word('setOn'), type: 'dateTime', order: 20 },
    ],
    samples: [],
    view: 'table',
    phrases: [],
  };
}
