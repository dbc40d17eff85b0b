import { expect, test } from 'vitest';
import { judgeBars } from '../../bench/apps/bars.ts';
import { emptyResult } from '../../bench/apps/case-result.ts';
import type { CaseResult, ColourPart } from '../../bench/apps/case-result.ts';
import { judgeColours } from '../../bench/apps/judge-colours.ts';
import { printResults } from '../../bench/apps/print-results.ts';

const wish = { background: '#fffff0', components: '#228b22' };

function page(fills: Partial<Record<ColourPart, string>>) {
  const found = { background: 'rgb(255, 255, 240)', header: 'rgb(34, 139, 34)', ...fills };
  const parts = ['background', 'header', 'button', 'active entry', 'card'] as const;
  const colours = parts.flatMap((part) => {
    const fill = { button: undefined, 'active entry': undefined, card: undefined, ...found }[part];
    return fill ? [{ part, fill, of: part }] : [];
  });
  return { path: '/', colours };
}

test('colours may be a little off, in any notation; cards are free', () => {
  expect(judgeColours(wish, [page({ button: 'oklch(0.55 0.17 142)', card: 'white' })]).misses).toEqual([]);
});

test('a wrong or missing fill is a miss, and so is an app without pages', () => {
  expect(judgeColours(wish, [page({ 'active entry': 'rgb(0, 0, 0)' })]).misses).toEqual([
    '/ active entry “active entry”: rgb(0, 0, 0)',
  ]);
  expect(judgeColours(wish, [page({ header: '' })]).misses).toEqual(['/ header: none']);
  expect(judgeColours(wish, []).holds).toBe(false);
});

function result(change: Partial<CaseResult>): CaseResult {
  return { ...emptyResult({ id: 'a', brief: '', acceptance: [] }), ...change };
}

test('what is not live misses its bars', () => {
  const milliseconds = { plan: 1, build: 1, verify: 1, total: 5900 };
  const checks = { passed: 5, failed: 0, secondsEach: 0.5, red: [] };
  const live = result({ live: true, milliseconds, checks });
  const bars = judgeBars([live, result({ id: 'b', colours: judgeColours(wish, []) })]);
  const holding = bars.filter(({ holds }) => holds).map(({ name }) => name);
  expect(holding).toContain('approval to live, median');
  expect(holding).not.toContain('live and green');
  expect(holding).not.toContain('colours as named');
  expect(holding).not.toContain('apps that could not be looked at');
  expect(printResults([live], bars)).toMatch(/^a +live/m);
});
