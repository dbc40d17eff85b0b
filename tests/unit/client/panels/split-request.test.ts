import { expect, test } from 'vitest';
import { splitRequest } from '../../../../client/panels/plan/split-request.ts';

const range = (request: string, phrase: string): [number, number] => {
  const start = request.indexOf(phrase);
  return [start, start + phrase.length];
};

test('cuts a request into what steps answer, what none answers, and the rest', () => {
  const request = 'Browse sessions. Print badges.';
  const parts = splitRequest({
    request,
    plan: { steps: [{ id: 'list', phrases: [range(request, 'Browse sessions')] }] },
    order: { uncovered: [range(request, 'Print badges')] },
  });
  expect(parts).toEqual([
    { kind: 'covered', start: 0, text: 'Browse sessions', step: 'list' },
    { kind: 'plain', start: 15, text: '. ' },
    { kind: 'uncovered', start: 17, text: 'Print badges' },
    { kind: 'plain', start: 29, text: '.' },
  ]);
  expect(parts.map(({ text }) => text).join('')).toBe(request);
});

test('reads phrases of one step with a few words between them as one, but not across a comma', () => {
  const request = 'filter by level and day, search titles';
  const phrases = ['filter', 'level', 'day', 'search'].map((phrase) => range(request, phrase));
  const parts = splitRequest({
    request,
    plan: { steps: [{ id: 'list', phrases }] },
    order: { uncovered: [range(request, 'by')] },
  });
  expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['covered', 'filter by level and day'],
    ['plain', ', '],
    ['covered', 'search'],
    ['plain', ' titles'],
  ]);
});

test('gives an overlap to the first step', () => {
  const parts = splitRequest({
    request: 'abcd',
    plan: {
      steps: [
        { id: 'one', phrases: [[0, 3]] },
        { id: 'two', phrases: [[2, 4]] },
      ],
    },
    order: { uncovered: [] },
  });
  expect(parts.map(({ text }) => text)).toEqual(['abc', 'd']);
});
