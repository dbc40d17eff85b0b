import { z } from 'zod';
import { codeIdentifier } from '../../spec/identifier.ts';
import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { surveyChecks } from './checks.ts';

export const surveyProperties = z.strictObject({
  /** All surveys; one to fill in; its questions to be written; what came out of one, or of all. */
  view: z.enum(['list', 'fill', 'questions', 'results', 'overview']),
  /** Questions: `survey` (relation), `title`, `kind`, `options` (tags), `required` and `place`. */
  questions: codeIdentifier,
  /** What people answered: `survey` (relation), `number`, `answers` (longText) and `at` (dateTime). */
  responses: codeIdentifier,
});

export type SurveyProperties = z.infer<typeof surveyProperties>;

const components = {
  list: ['SurveyList', 'survey-list.tsx'],
  fill: ['SurveyFill', 'survey-fill.tsx'],
  questions: ['SurveyQuestions', 'survey-questions.tsx'],
  results: ['SurveyResults', 'survey-results.tsx'],
  overview: ['SurveyOverview', 'survey-overview.tsx'],
} as const;

export const survey = defineBlock({
  id: 'survey',
  title: 'Surveys',
  requires: ['records', 'figures'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Surveys that people make of questions of several kinds, that others fill in, with results by question.',
  properties: surveyProperties,
  print: ({ entity = '', properties: { view, questions, responses } }) => {
    const [component, file] = components[view];
    return printElement(
      { component, file: `survey/${file}` },
      {
        entity: entityCode(entity),
        questions: entityCode(questions),
        responses: entityCode(responses),
      },
    );
  },
  checks: surveyChecks,
});
