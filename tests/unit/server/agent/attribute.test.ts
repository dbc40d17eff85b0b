import { expect, test } from 'vitest';
import { stepOfCheck, stepOfPage, stepsOfFiles } from '../../../../server/agent/attribute.ts';
import { pageStep } from '../../../support/page-step.ts';

const steps = [
  { step: pageStep('home'), paths: ['src/pages/home.ts', 'src/pages.ts'] },
  { step: pageStep('news'), paths: ['src/pages/news.ts', 'src/pages.ts'] },
];

test('what is red is traced to the step that made it last', () => {
  expect(stepOfCheck(steps, 'sees-news')).toBe('add-news');
  expect(stepOfCheck(steps, 'of an earlier plan')).toBeUndefined();
  expect(stepOfPage(steps, 'home')).toBe('add-home');
  expect(stepsOfFiles(steps, ['src/pages.ts'])).toEqual(['add-news']);
  expect(stepsOfFiles(steps, ['src/pages/news.ts', 'src/pages/home.ts', 'other'])).toEqual([
    'add-home',
    'add-news',
  ]);
});
