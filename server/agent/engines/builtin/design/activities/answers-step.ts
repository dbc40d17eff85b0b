import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { answerWord, type AnswerWord } from '../../say/answer-words.ts';
import { answersTo } from '../../content/spoken-answers.ts';
import { entityOperations, type EntityDraft, type FieldInput, type OperationInput } from '../app-draft.ts';
import { detailPageIdOf } from '../detail-page.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';

/** Answers under each question: written by all, voted on once by each, one of them accepted by whoever asked. */
export function answersStep({ wishes, entities }: ActivityContext): ActivityDesign | undefined {
  const { answers, language, people } = wishes;
  const target = entities.find(({ head }) => head.id === 'forumQuestion');
  if (!answers || !target) return undefined;
  const word = (name: AnswerWord, values = {}) => answerWord(language, name, values);
  const entity = answerEntity(target, word);
  addExamples(entity, target, language);
  const voted: Expression = binary('equal', path('each', 'forumAnswer'), path('row', 'id'));
  const mine = people ? all(voted, binary('equal', path('each', 'owner'), path('person', 'id'))) : voted;
  const exists: Expression = { kind: 'aggregate', operation: 'exists', entity: 'answerVote', where: mine };
  const counted = (by: 1 | -1): Expression =>
    binary(by > 0 ? 'add' : 'subtract', path('row', 'votes'), value(1));
  const asker = binary(
    'or',
    binary('equal', path('row', 'forumQuestion', 'owner'), path('person', 'id')),
    binary('equal', path('person', 'role'), value('administrator')),
  );
  const unaccepted = not(binary('equal', path('row', 'accepted'), value(true)));
  const operations: OperationInput[] = [
    ...entityOperations(entity),
    ...entityOperations(voteEntity(word)),
    {
      kind: 'put-field',
      entity: target.head.id,
      field: {
        id: 'answers',
        label: word('answers'),
        type: 'number',
        order: 700,
        derived: {
          kind: 'aggregate',
          operation: 'count',
          entity: 'forumAnswer',
          where: binary('equal', path('each', 'forumQuestion'), path('row', 'id')),
        },
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'voteAnswer',
        label: word('vote'),
        icon: 'arrow-big-up',
        entity: 'forumAnswer',
        shownWhen: not(exists),
        effects: [
          { kind: 'create', entity: 'answerVote', values: { forumAnswer: path('row', 'id') } },
          { kind: 'set', values: { votes: counted(1) } },
        ],
        confirmation: value(word('voted')),
        reverse: 'unvoteAnswer',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'unvoteAnswer',
        label: word('unvote'),
        icon: 'arrow-big-up',
        entity: 'forumAnswer',
        shownWhen: exists,
        effects: [
          { kind: 'forEach', entity: 'answerVote', where: mine, effects: [{ kind: 'remove' }] },
          { kind: 'set', values: { votes: counted(-1) } },
        ],
        confirmation: value(word('unvoted')),
        reverse: 'voteAnswer',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'acceptAnswer',
        label: word('accept'),
        icon: 'circle-check',
        entity: 'forumAnswer',
        shownWhen: people ? all(unaccepted, asker) : unaccepted,
        effects: [
          {
            kind: 'forEach',
            entity: 'forumAnswer',
            where: binary('equal', path('each', 'forumQuestion'), path('row', 'forumQuestion')),
            effects: [{ kind: 'set', values: { accepted: value(false) } }],
          },
          { kind: 'set', values: { accepted: value(true) } },
          { kind: 'set', path: ['forumQuestion'], values: { solved: value(true) } },
        ],
        confirmation: value(word('acceptedNow')),
      },
    },
    {
      kind: 'put-field',
      entity: target.head.id,
      field: { id: 'solved', label: word('solved'), type: 'boolean', byActions: true, order: 710 },
    },
    {
      kind: 'put-block',
      page: detailPageIdOf(target),
      block: {
        id: 'answers',
        block: 'remarks',
        order: 60,
        entity: 'forumAnswer',
        properties: {
          target: 'forumQuestion',
          content: 'content',
          who: 'person',
          on: 'on',
          title: word('answers'),
          votes: 'votes',
          accepted: 'accepted',
          actions: ['voteAnswer', 'acceptAnswer'],
        },
      },
    },
  ];
  for (const sample of target.samples)
    sample.values['solved'] = entity.samples.some(
      ({ values }) => values['forumQuestion'] === sample.id && values['accepted'] === true,
    );
  const fields: FieldInput[] = [
    { id: 'answers', label: word('answers'), type: 'number', order: 700 },
    { id: 'solved', label: word('solved'), type: 'boolean', order: 710 },
  ];
  return {
    step: {
      id: 'answers',
      title: word('title'),
      sentence: word('sentence'),
      areas: ['pages', 'data', 'actions'],
      operations: [
        ...operations,
        ...target.samples.map(({ id, values }): OperationInput => ({
          kind: 'put-sample',
          entity: target.head.id,
          id,
          values,
        })),
      ],
      phrases: [answers.phrase],
    },
    pages: ['answers', 'answer', 'votes'],
    rowPages: [],
    verbs: [{ actions: [], target, fields }],
    isHome: false,
  };
}

function answerEntity({ head }: EntityDraft, word: (name: AnswerWord) => string): EntityDraft {
  const fields: FieldInput[] = [
    { id: head.id, label: head.singular, type: 'relation', target: head.id, required: true, order: 10 },
    { id: 'content', label: word('answer'), type: 'longText', required: true, order: 20 },
    { id: 'person', label: word('person'), type: 'text', required: true, order: 30 },
    { id: 'on', label: word('on'), type: 'dateTime', order: 40 },
    {
      id: 'votes',
      label: word('votes'),
      type: 'number',
      default: value(0),
      byActions: true,
      order: 50,
    },
    { id: 'accepted', label: word('accepted'), type: 'boolean', byActions: true, order: 60 },
  ];
  return {
    head: {
      id: 'forumAnswer',
      singular: word('answer'),
      plural: word('answers'),
      path: 'answers',
      icon: 'message-circle-reply',
      titleField: 'person',
      origin: 'kept',
      ownership: 'shared',
    },
    fields,
    samples: [],
    view: 'list',
    phrases: [],
  };
}

function voteEntity(word: (name: AnswerWord) => string): EntityDraft {
  return {
    head: {
      id: 'answerVote',
      singular: word('vote'),
      plural: word('votes'),
      path: 'answer-votes',
      titleField: 'forumAnswer',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: 'forumAnswer',
        label: word('answer'),
        type: 'relation',
        target: 'forumAnswer',
        required: true,
        order: 10,
      },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}

const names = {
  en: ['Mina', 'Jonas', 'Aisha', 'Tom', 'Lucía'],
  zh: ['小敏', '小周', '小艾', '小唐', '小陈'],
};

/** Two answers to most questions; of every third question one is accepted. */
function addExamples(entity: EntityDraft, target: EntityDraft, language: 'en' | 'zh'): void {
  target.samples.slice(0, 8).forEach(({ id, values }, place) => {
    const said = answersTo(String(values[target.head.titleField] ?? ''), place, language);
    said.slice(0, place === 5 ? 0 : 2).forEach((content, index) => {
      const at = place * 2 + index;
      entity.samples.push({
        id: `sample-answer-${place + 1}-${index + 1}`,
        values: {
          [target.head.id]: id,
          content,
          person: names[language][at % 5] ?? '',
          on: { days: -place, time: index === 0 ? '11:20' : '18:40' },
          votes: ((at * 7) % 13) + (index === 0 ? 3 : 0),
          accepted: index === 0 && place % 3 === 0,
        },
      });
    });
  });
}
