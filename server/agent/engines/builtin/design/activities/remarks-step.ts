import { remarkWord, type RemarkWord } from '../../say/remark-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import { spokenRemarksOn } from '../../content/spoken-remarks.ts';
import { remarkedOn } from '../records-of.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { servesByTime } from './booking-step.ts';
import { pollEntity } from './poll-step.ts';
import { remarkVotes } from './remark-votes.ts';
import { talkWord } from '../../say/talk-words.ts';

/** The rating of a thing comes from what people give. */
export function prepareRemarks(entities: readonly EntityDraft[], wishes: Wishes): void {
  const target = remarkedOn(entities, wishes);
  if (!target || !wishes.remarks?.rates || target.head.source) return;
  target.fields = target.fields.filter(({ id }) => id !== 'rating');
  for (const sample of target.samples)
    sample.values = Object.fromEntries(Object.entries(sample.values).filter(([id]) => id !== 'rating'));
}

/** Comments and ratings under each row of a thing. */
export function remarksStep({ wishes, entities }: ActivityContext): ActivityDesign | undefined {
  const { remarks, language, poll } = wishes;
  // What is voted on is talked about, too.
  const asked = poll?.main ? pollEntity(language, poll.noun === 'election') : undefined;
  const target = asked ?? remarkedOn(entities, wishes);
  if (!remarks || !target) return undefined;
  const word = (name: RemarkWord, values = {}) => remarkWord(language, name, values);
  const rates = remarks.rates && !asked;
  const thing = target.head.id;
  const id = rates ? 'review' : 'comment';
  const replies = !rates && isThread(target.head.id, wishes);
  const singular = replies ? talkWord(language, 'reply') : word(rates ? 'review' : 'comment');
  const plural = replies ? talkWord(language, 'replies') : word(rates ? 'reviews' : 'comments');
  const votes = remarkVotes({ id, singular }, wishes);
  // Whoever does the work is rated on a page of their own, too.
  const person = rates ? whoServes(entities, target, wishes) : undefined;
  const fields: FieldInput[] = [
    ...[target, ...(person ? [person] : [])].map(({ head }) => ({
      id: head.id,
      label: head.singular,
      type: 'relation' as const,
      target: head.id,
      required: person === undefined,
      order: 0,
    })),
    ...(rates
      ? [
          {
            id: 'rating',
            label: word('rating'),
            type: 'rating' as const,
            required: true,
            minimum: 1,
            maximum: 5,
            order: 0,
          },
        ]
      : []),
    { id: 'content', label: word('content'), type: 'longText', required: true, order: 0 },
    { id: 'person', label: word('person'), type: 'text', required: true, order: 0 },
    { id: 'on', label: word('on'), type: 'dateTime', order: 0 },
    ...(votes ? [votes.field] : []),
  ];
  const entity: EntityDraft = {
    head: {
      id,
      singular,
      plural,
      path: rates ? 'reviews' : 'comments',
      icon: rates ? 'star' : 'message-circle',
      titleField: 'person',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: [
      ...remarkSamples(target, wishes),
      ...(person ? remarkSamples(person, wishes).map((each) => ({ ...each, id: `${each.id}-of` })) : []),
    ],
    view: 'list',
    phrases: [],
  };
  const averageOf = (about: string): FieldInput => ({
    id: 'rating',
    label: word('rating'),
    type: 'rating',
    maximum: 5,
    order: 900,
    derived: {
      kind: 'aggregate',
      operation: 'average',
      entity: id,
      where: {
        kind: 'binary',
        operator: 'equal',
        left: { kind: 'path', scope: 'each', path: [about] },
        right: { kind: 'path', scope: 'row', path: ['id'] },
      },
      of: { kind: 'path', scope: 'each', path: ['rating'] },
    },
  });
  const average = averageOf(thing);
  const block = (page: string, about: string): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id: 'remarks',
      block: 'remarks',
      order: 60,
      entity: id,
      properties: {
        target: about,
        content: 'content',
        ...(rates ? { rating: 'rating' } : {}),
        who: 'person',
        on: 'on',
        title: replies ? plural : word(rates ? 'both' : 'comments'),
        ...(replies ? { said: 'reply' } : {}),
        ...(votes ? { votes: 'votes', actions: votes.actions } : {}),
      },
    },
  });
  const averaged = rates && !target.head.source;
  const noun = language === 'zh' ? target.head.singular : target.head.singular.toLowerCase();
  return {
    step: {
      id: 'remarks',
      title: word(rates ? 'titleRates' : 'titleComments', { thing: noun }),
      sentence: [
        word(rates ? 'sentenceRates' : 'sentenceComments', { thing: noun }),
        ...(votes ? [votes.sentence] : []),
      ].join(language === 'zh' ? '' : ' '),
      areas: ['pages', 'data'],
      operations: [
        ...entityOperations(entity),
        ...(votes?.operations ?? []),
        ...underPosts(target, id, { rates, replies }),
        ...(averaged ? [{ kind: 'put-field' as const, entity: thing, field: average }] : []),
        block(asked ? 'poll' : detailPageIdOf(target), thing),
        ...(person
          ? [
              { kind: 'put-field' as const, entity: person.head.id, field: averageOf(person.head.id) },
              block(detailPageIdOf(person), person.head.id),
            ]
          : []),
      ],
      phrases: [...remarks.phrases],
    },
    pages: ['comments', 'reviews', 'ratings', 'comment', 'review', 'rating'],
    rowPages: [],
    ...(asked
      ? {}
      : {
          verbs: [
            { actions: [], target, ...(averaged ? { fields: [average] } : {}) },
            ...(person ? [{ actions: [], target: person, fields: [averageOf(person.head.id)] }] : []),
          ],
        }),
    isHome: false,
  };
}

/** Whom people go to, where times are booked with them and what they do is rated. */
function whoServes(
  entities: readonly EntityDraft[],
  target: EntityDraft,
  { slots }: Wishes,
): EntityDraft | undefined {
  if (!slots || servesByTime.test(target.head.id)) return undefined;
  return entities.find(({ head }) => servesByTime.test(head.id) && head.origin === 'kept' && !head.source);
}

/** What is said under a thread is a reply. */
function isThread(thing: string, { text }: Wishes): boolean {
  return (
    thing === 'discussion' && /\brepl(?:y|ies|ying)\b|\banswer\w*\b|回复|跟帖/i.test(text.slice(0, 20_000))
  );
}

/** Id of what people say under things. */
export function remarkThing({ remarks, poll }: Wishes): string {
  return remarks?.rates && !poll?.main ? 'review' : 'comment';
}

const people = {
  en: ['Mina', 'Jonas', 'Aisha', 'Tom', 'Lucía'],
  zh: ['小敏', '小周', '小艾', '小唐', '小陈'],
};

/** Two for each of the first things, all different people. */
export function remarkSamples(target: EntityDraft, { language, remarks }: Wishes): EntityDraft['samples'] {
  const said = spokenRemarksOn(remarks?.rates ? 'review' : 'comment', target.head.id, language);
  return target.samples.slice(0, 12).flatMap((row, place) =>
    [0, 1].map((index) => {
      const at = place * 2 + index;
      const remark = said[at % said.length];
      return {
        id: `sample-remark-${place + 1}-${index + 1}`,
        values: {
          [target.head.id]: row.id,
          ...(remarks?.rates ? { rating: remark?.rating ?? 5 } : {}),
          content: remark?.text ?? '',
          person: people[language][at % 5] ?? '',
          on: afterwards(row, index) ?? { days: -(at + 1), time: '18:10' },
          ...(remarks?.votes ? { votes: ((at * 7) % 11) + 1 } : {}),
        },
      };
    }),
  );
}

/** Nobody answers before something is written. */
function afterwards(
  { values }: EntityDraft['samples'][number],
  index: number,
): { days: number; time: string } | undefined {
  const written = values['date'] ?? values['postedAt'] ?? values['publishedOn'];
  if (typeof written !== 'object' || written === null || !('days' in written) || written.days > 0)
    return undefined;
  const days = Math.min(0, written.days + index);
  return { days, time: days === 0 ? '00:20' : index === 0 ? '21:40' : '08:15' };
}

/** In a feed, comments stand under each post, too. */
function underPosts(
  { head }: EntityDraft,
  entity: string,
  { rates, replies }: { rates: boolean; replies: boolean },
): OperationInput[] {
  if (rates || !/^(?:socialPost|discussion)$/.test(head.id)) return [];
  return [
    {
      kind: 'change-block',
      page: head.path,
      block: `${head.path}-list`.slice(0, 64),
      properties: {
        comments: {
          entity,
          target: head.id,
          content: 'content',
          who: 'person',
          on: 'on',
          ...(replies ? { said: 'reply' } : {}),
        },
      },
    },
  ];
}
