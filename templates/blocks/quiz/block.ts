import { defineBlock } from '../block-manifest.ts';
import { entityCode, printElement } from '../print-element.ts';
import { quizChecks } from './checks.ts';
import { quizProperties } from './properties.ts';

export const quiz = defineBlock({
  id: 'quiz',
  title: 'Quiz',
  requires: ['records'],
  dependencies: ['lucide-react', 'react', 'react-router'],
  whenToUse:
    'Questions with options and a right answer to be answered one by one, with a score, what was wrong, and kept results.',
  properties: quizProperties,
  print: ({ entity = '', properties: { view, results, ...properties } }, spec) => {
    const { entity: resultEntity, ...record } = results;
    const shared = { entity: entityCode(entity), results: entityCode(resultEntity), record, ...properties };
    if (view === 'play') return printElement({ component: 'QuizBlock', file: 'quiz/quiz-block.tsx' }, shared);
    const { count: _, modes: __, group: ___, minutes: ____, ...reviewed } = shared;
    const play = Object.values(spec.pages).find(
      (page) =>
        !page.path.includes(':') &&
        Object.values(page.blocks).some(
          (block) =>
            block.block === 'quiz' &&
            block.entity === entity &&
            (block.properties['view'] ?? 'play') === 'play',
        ),
    );
    const component =
      view === 'bank'
        ? { component: 'QuizBank', file: 'quiz/quiz-bank.tsx' }
        : view === 'review'
          ? { component: 'QuizReview', file: 'quiz/quiz-review.tsx' }
          : { component: 'QuizMistakes', file: 'quiz/quiz-mistakes.tsx' };
    return printElement(component, { ...reviewed, again: play?.path });
  },
  checks: quizChecks,
});
