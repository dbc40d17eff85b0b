import { surveyWord, type SurveyWord } from '../../say/survey-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { allowAll } from './assistant-entities.ts';
import { surveyEntities } from './survey-entities.ts';

/** Who makes surveys writes their questions; everybody answers. */
export function prepareSurveys(entities: EntityDraft[], wishes: Wishes): void {
  const { survey, people } = wishes;
  if (!survey) return;
  if (wishes.things.length === 0)
    entities.splice(0, entities.length, ...entities.filter(({ head }) => head.source));
  for (const { who, kind } of people?.rights.filter(({ what }) => what === 'survey') ?? [])
    people?.rights.push({ who, kind, what: 'surveyQuestion' });
  const isMade = people?.rights.some(({ what, kind }) => what === 'survey' && kind !== 'read');
  allowAll(wishes, isMade ? ['surveyResponse'] : ['survey', 'surveyQuestion', 'surveyResponse']);
}

/** Surveys: where they are listed and made, filled in, and counted. */
export function surveyStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { survey, language } = wishes;
  if (!survey) return undefined;
  const word = (name: SurveyWord, values = {}) => surveyWord(language, name, values);
  const drafts = surveyEntities(wishes);
  const [{ head }] = drafts;
  const { path, plural } = head;
  const isHome = homeFree && survey.main;
  const named = wishes.pages.find(({ title }) => /results?|statistic|analy|结果|统计|分析/i.test(title));
  const results = named?.title ?? word('results');
  const block = (page: string, view: string): OperationInput => ({
    kind: 'put-block',
    page,
    block: {
      id: 'survey',
      block: 'survey',
      order: 10,
      entity: 'survey',
      properties: { view, questions: 'surveyQuestion', responses: 'surveyResponse' },
    },
  });
  const put = (id: string, title: string, [where, introduction]: [string, string?]): OperationInput => ({
    kind: 'put-page',
    page: {
      id,
      title,
      path: where,
      ...(introduction ? { introduction } : {}),
      ...(where === `/${path}/:id` ? { entity: 'survey' } : {}),
      ...(where.includes(':')
        ? {}
        : {
            menu: {
              label: title,
              order: next(),
              icon: id === path ? 'clipboard-list' : 'chart-bar-big',
            },
          }),
    },
  });
  return {
    step: {
      id: 'surveys',
      title: word('stepTitle'),
      sentence: word('sentence', { page: plural, results }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...drafts.flatMap(entityOperations),
        put(path, plural, [isHome ? '/' : `/${path}`, word('introduction')]),
        block(path, 'list'),
        put('survey-results', results, ['/survey-results', word('resultsIntroduction')]),
        block('survey-results', 'overview'),
        put('survey', head.singular, [`/${path}/:id`]),
        block('survey', 'fill'),
        put('survey-questions', word('questions'), [`/${path}/:id/questions`]),
        block('survey-questions', 'questions'),
        put('survey-answers', word('results'), [`/${path}/:id/results`]),
        block('survey-answers', 'results'),
      ],
      phrases: [survey.phrase],
    },
    pages: [path, 'results', 'questions', 'responses', 'survey-results', 'surveys', slugOf(results)],
    rowPages: [path],
    isHome,
  };
}
