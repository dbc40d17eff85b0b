import { describe, expect, it } from 'vitest';
import { addMinutes, hoursBetween } from '../../../../../../../templates/base/files/shared/dates.ts';
import { sumsOf } from '../../../../../../../templates/blocks/target/files/src/blocks/target/sums.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('what people write down about their days', () => {
  it('works hours out from two times, across midnight', () => {
    expect(hoursBetween('23:00', '07:00')).toBe(8);
    expect(hoursBetween('09:15', '10:00')).toBe(0.75);
    expect(hoursBetween('2026-03-01T22:00', '2026-03-03T01:00')).toBe(27);
    expect(hoursBetween('', '07:00')).toBe(0);
  });

  it('adds minutes to a time of day, over midnight too', () => {
    expect(addMinutes('09:45', 30)).toBe('10:15');
    expect(addMinutes('23:50', 20)).toBe('00:10');
    expect(addMinutes('00:10', -20)).toBe('23:50');
    expect(addMinutes('', 30)).toBe('');
  });

  it('asks a sleep diary for two times, a rating and a mood, and for no reviews or habits', () => {
    const spec = planOf(
      'A sleep and mood diary for people who want to understand their habits: record when they went to bed and woke up, rate the quality of their sleep, choose a mood and view weekly averages. Set a nightly sleep goal.',
    );
    expect(Object.keys(spec.entities).toSorted()).toEqual(['aim', 'sleepLog']);
    const { fields = {} } = spec.entities['sleepLog'] ?? {};
    expect(fields['hours']?.derived).toMatchObject({ operator: 'hoursBetween' });
    expect(fields['mood']?.type).toBe('choice');
    const items = blocksOf(spec, 'metrics').flatMap(({ properties }) => properties['items']);
    expect(JSON.stringify(items)).toContain('"of":"week"');
    expect(blocksOf(spec, 'target')[0]?.properties).toMatchObject({ per: 'day', initial: 8, unit: 'h' });
  });

  it.each([
    ['A water tracker where I log glasses of water and set a daily water goal', 'day', 'quantity'],
    ['A reading log with pages read and a weekly goal of pages', 'week', 'pages'],
    ['A calorie tracker to log meals with calories and set a daily calorie target', 'day', 'calories'],
  ])('aims at a number in “%s”', (idea, per, field) => {
    expect(blocksOf(planOf(idea), 'target')[0]?.properties).toMatchObject({ per, field });
  });

  it.each([
    'Track savings goals with a target amount and what is saved so far',
    'A project board with tasks and goals of the team',
  ])('aims at nothing in “%s”', (idea) => {
    expect(blocksOf(planOf(idea), 'target')).toEqual([]);
  });

  it('adds up by day, week and month', () => {
    const rows = ['2026-03-01', '2026-03-02', '2026-03-03'].map((on, index) => ({
      id: on,
      on,
      amount: index + 1,
    }));
    const fields = { field: 'amount', day: 'on' };
    expect(sumsOf(rows, { ...fields, per: 'day' })).toHaveLength(3);
    expect(sumsOf(rows, { ...fields, per: 'week' })).toEqual([
      ['2026-02-23', 1],
      ['2026-03-02', 5],
    ]);
    expect(sumsOf(rows, { ...fields, per: 'month' })).toEqual([['2026-03-01', 6]]);
  });
});
