import { activityWord } from '../../say/activity-words.ts';
import { bankOfIdea } from '../../words/data/quizzes/bank-of-idea.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { rankedResults } from './leaderboard-list.ts';
import { isGroup, optionFields, resultEntity, resultSamples, roundLength } from './quiz-entities.ts';

type Word = Parameters<typeof activityWord>[1];

/** The pages of a quiz: where it is taken, where its results are kept, and what was wrong. */
export function quizStep(questions: EntityDraft, context: ActivityContext): ActivityDesign | undefined {
  const { wishes, entities, homeFree, next } = context;
  const { quiz, language, text } = wishes;
  if (!quiz) return undefined;
  const word = (name: Word, values = {}) => activityWord(language, name, values);
  const isHome = homeFree && entities[0] === questions;
  const count = roundLength(wishes, questions);
  const results = resultEntity(entities, wishes);
  const listed = entities.includes(results);
  if (quiz.ranked && !listed) results.samples = resultSamples(wishes, count);
  const pass = quiz.pass ?? (quiz.modes.length > 1 ? bankOfIdea(text)?.pass : undefined);
  const shared = {
    question: 'question',
    options: [...optionFields],
    answer: 'answer',
    explanation: 'explanation',
    topic: 'topic',
    ...(pass === undefined ? {} : { pass }),
    results: {
      entity: results.head.id,
      title: 'round',
      score: 'score',
      total: 'total',
      percent: 'percent',
      on: 'takenOn',
      answers: 'answers',
      ...(quiz.ranked ? { player: 'person' } : {}),
    },
  };
  const title = word(quiz.modes.length > 1 ? 'quizAndExam' : quiz.modes[0] === 'exam' ? 'examOnly' : 'quiz');
  const resultTitle = word(quiz.ranked ? 'leaderboard' : 'myResults');
  const put = (
    page: { id: string; title: string; path: string; icon: string; introduction?: string },
    block: { id: string; block: string; entity: string; properties: object },
  ): OperationInput[] => {
    const { icon, ...rest } = page;
    const menu = page.path.includes(':') ? {} : { menu: { label: page.title, order: next(), icon } };
    const whose = page.path.includes(':') ? { entity: results.head.id } : {};
    return [
      { kind: 'put-page', page: { ...rest, ...menu, ...whose } },
      {
        kind: 'put-block',
        page: page.id,
        block: { ...block, order: 10, properties: block.properties as never },
      },
    ];
  };
  const asked = { block: 'quiz', entity: 'question' };
  const operations: OperationInput[] = [
    ...(listed ? [] : entityOperations(results)),
    ...put(
      {
        id: 'quiz',
        title,
        path: isHome ? '/' : '/quiz',
        icon: 'circle-play',
        introduction: word('quizIntroduction'),
      },
      {
        id: 'quiz',
        ...asked,
        properties: {
          view: 'play',
          ...shared,
          count,
          modes: quiz.modes,
          ...(quiz.minutes ? { minutes: quiz.minutes } : {}),
        },
      },
    ),
    ...(listed
      ? []
      : put(
          { id: 'results', title: resultTitle, path: '/results', icon: results.head.icon ?? 'medal' },
          {
            id: 'results-list',
            block: quiz.ranked ? 'leaderboard' : 'collection',
            entity: results.head.id,
            properties: quiz.ranked
              ? rankedResults(results, word('noResults'))
              : resultList(word('noResults'), results),
          },
        )),
    ...put(
      { id: 'result', title: word('result'), path: `/${results.head.path}/:id`, icon: 'medal' },
      { id: 'review', ...asked, properties: { view: 'review', ...shared } },
    ),
    ...(quiz.mistakes && !quiz.ranked
      ? put(
          { id: 'error-analysis', title: word('mistakes'), path: '/error-analysis', icon: 'search-check' },
          { id: 'mistakes', ...asked, properties: { view: 'mistakes', ...shared } },
        )
      : []),
  ];
  return {
    step: {
      id: 'quiz',
      title: word('quizTitle'),
      sentence: word('quizSentence', {
        page: title,
        count,
        results: listed ? results.head.plural : resultTitle,
      }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [quiz.phrase],
    },
    pages: ['quiz', 'results', ...[title, resultTitle, word('mistakes')].map((each) => slugOf(each))],
    rowPages: [results.head.path],
    isHome,
  };
}

/** Results are made by taking a round, never typed. */
function resultList(emptyText: string, { fields }: EntityDraft) {
  const group = fields.find(({ id, type }) => type === 'relation' && isGroup.test(id));
  return {
    view: 'table',
    search: false,
    filters: [],
    sort: [
      { field: 'takenOn', direction: 'descending' },
      { field: 'percent', direction: 'descending' },
    ],
    show: [...(group ? [group.id] : []), 'percent', 'score', 'total', 'takenOn'],
    create: false,
    edit: false,
    remove: true,
    actions: [],
    export: false,
    emptyText,
  };
}
