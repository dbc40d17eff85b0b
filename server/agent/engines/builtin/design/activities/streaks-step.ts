import { habitWord, type HabitWord } from '../../say/habit-words.ts';
import { codeNameOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** How many of the last days something is marked for: some keep at it, some begin again. */
const ways: readonly ((day: number) => boolean)[] = [
  (day) => day > 0 && day < 15,
  (day) => day < 5 || (day > 7 && day < 30 && day % 6 !== 0),
  (day) => day > 1 && day % 3 !== 0,
  (day) => day > 0 && day % 7 < 4 && day < 60,
  (day) => (day > 0 && day < 9) || (day > 12 && day < 24),
  (day) => day % 2 === 1 && day < 40,
];
const daysBack = 56;
const most = 6;

/** What is done day after day is marked on a page of its own, where the app opens. */
export function streaksStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { streaks, language } = wishes;
  const entity = streaks && entities.find(({ head }) => head.id === streaks.of);
  if (!streaks || !entity) return undefined;
  const word = (name: HabitWord, values = {}) => habitWord(language, name, values);
  const title = word('today');
  // What marks tell needs no fields of its own that somebody keeps by hand.
  const spare = ['lastDone', 'progress'];
  entity.fields.splice(0, entity.fields.length, ...entity.fields.filter(({ id }) => !spare.includes(id)));
  for (const { values } of entity.samples) for (const id of spare) delete values[id];
  const marks = marksOf(entity, word);
  return {
    step: {
      id: 'streaks',
      title: `${title}: ${entity.head.plural}`.slice(0, 60),
      sentence: word('streaksSentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(marks),
        {
          kind: 'put-page',
          page: {
            id: 'today',
            title,
            path: homeFree ? '/' : '/today',
            introduction: word('streaksIntroduction'),
            menu: { label: title, order: next(), icon: 'flame' },
          },
        },
        {
          kind: 'put-block',
          page: 'today',
          block: {
            id: 'streaks',
            block: 'streaks',
            order: 10,
            entity: entity.head.id,
            properties: { marks: marks.head.id, of: 'thing', day: 'day' },
          },
        },
      ],
      phrases: [streaks.phrase],
    },
    pages: ['today'],
    rowPages: [marks.head.path],
    isHome: homeFree,
  };
}

function marksOf({ head, samples }: EntityDraft, word: (name: HabitWord) => string): EntityDraft {
  return {
    head: {
      id: codeNameOf(`${head.id} day`),
      singular: word('mark'),
      plural: word('marks'),
      path: 'done-days',
      icon: 'calendar-check',
      titleField: 'day',
      origin: 'kept',
      ownership: head.ownership,
    },
    fields: [
      {
        id: 'thing',
        label: head.singular,
        type: 'relation',
        target: head.id,
        required: true,
        order: 10,
      },
      { id: 'day', label: word('day'), type: 'date', required: true, order: 20 },
    ],
    samples: samples
      .slice(0, most)
      .flatMap(({ id }, index) =>
        Array.from({ length: daysBack }, (_, day) => day).flatMap((day) =>
          ways[index % ways.length]?.(day) === true
            ? [{ id: `mark-${index + 1}-${day}`, values: { thing: id, day: { days: -day } } }]
            : [],
        ),
      ),
    view: 'table',
    phrases: [],
  };
}
