import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import {
  expressionOf,
  keyOf,
  nothing,
  press,
  shownOf,
  type Key,
} from '../../../../../../../templates/blocks/keypad/files/src/blocks/keypad/keypad.ts';
import { blocksOf, planOf } from './plan-of.ts';

function typed(text: string): ReturnType<typeof press> {
  const keys = text.split(' ').flatMap((part) => (/^[\d.]+$/.test(part) ? part.split('') : [part]));
  return keys.reduce((sum, key) => press(sum, key as Key), nothing);
}

describe('a calculator with keys', () => {
  it.each([
    ['12 × 7 + 6 =', '90'],
    ['2 + 3 × 4 =', '14'],
    ['0.1 + 0.2 =', '0.3'],
    ['200 + 10 % =', '220'],
    ['50 % =', '0.5'],
    ['9 ± + 4 =', '-5'],
    ['7 - 8 back', '7'],
    ['12 back', '1'],
    ['8 ÷ 2 = + 1 =', '5'],
    ['5 + × 3 =', '15'],
  ])('works out %s', (keys, answer) => {
    expect(shownOf(typed(keys.replaceAll('-', '−')))).toBe(answer);
  });

  it('does not divide by zero', () => {
    expect(shownOf(typed('4 ÷ 0 ='))).toBeUndefined();
    expect(expressionOf(typed('4 ÷ 2'))).toBe('4 ÷ 2');
  });

  it('is typed on the keyboard', () => {
    expect(['7', '*', 'Enter', 'Backspace', 'q'].map(keyOf)).toEqual(['7', '×', '=', 'back', undefined]);
  });

  it.each(['a simple calculator', '计算器'])('is what “%s” becomes', (idea) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, 'keypad')).toHaveLength(1);
    expect(Object.keys(spec.entities)).toEqual(['calculation']);
  });
});

describe('counters to press', () => {
  it.each(['a tally counter', 'A click counter app with several named counters', '计数器'])(
    'are what “%s” becomes',
    (idea) => {
      const spec = planOf(idea);
      expect(blocksOf(spec, 'tally')[0]?.entity).toBe('tally');
      expect(Object.values(spec.pages).map(({ path }) => path)).toEqual(['/']);
    },
  );

  it.each(['a word counter', 'a calorie counter', 'a visitor badge system at the counter'])(
    'are none in “%s”',
    (idea) => {
      expect(understand(idea).tally).toBeUndefined();
    },
  );
});

describe('what is done day after day', () => {
  it.each([
    ['a habit tracker with streaks', 'habit'],
    ['习惯打卡', 'habit'],
    ['a medication tracker with daily check-ins and a heat map', 'medication'],
  ])('is marked on the first page of “%s”', (idea, entity) => {
    const spec = planOf(idea);
    const [placed] = blocksOf(spec, 'streaks');
    expect(placed?.entity).toBe(entity);
    expect(spec.pages['today']?.path).toBe('/');
    expect(Object.keys(spec.entities)).toEqual(expect.arrayContaining([entity, `${entity}Day`]));
    expect(Object.keys(spec.notIncluded)).toEqual([]);
  });

  it('is not seen in streaks of sales', () => {
    expect(understand('A sales dashboard with winning streaks').streaks).toBeUndefined();
  });
});
