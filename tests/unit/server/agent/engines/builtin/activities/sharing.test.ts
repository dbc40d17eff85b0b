import { describe, expect, it } from 'vitest';
import {
  balancesOf,
  transfersOf,
} from '../../../../../../../templates/blocks/settle/files/src/blocks/settle/balances.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('costs that several people share', () => {
  it.each([
    'A group expense splitter for friends on a trip: who owes whom, mark debts as paid',
    'A flat share app where roommates record expenses and split the costs, and settle up at the end of the month',
    '室友记账分摊费用，查看谁欠谁',
  ])('are settled in “%s”', (idea) => {
    const spec = planOf(idea);
    const [block] = blocksOf(spec, 'settle');
    expect(block?.properties).toMatchObject({
      paidBy: 'paidBy',
      people: 'sharer',
      settlements: 'settlement',
    });
    expect(spec.entities['expense']?.fields['paidBy']?.target).toBe('sharer');
    expect(Object.values(spec.actions)).toEqual([]);
  });

  it('are not seen where a firm splits its costs by department', () => {
    const spec = planOf('An expense system for a company that splits costs by department and cost centre');
    expect(blocksOf(spec, 'settle')).toEqual([]);
  });

  const people = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), parts: 1 }));

  it('come to balances that add up to nothing', () => {
    const balances = balancesOf(
      people,
      [
        { paidBy: 'a', amount: 100, onlyFor: [] },
        { paidBy: 'b', amount: 30, onlyFor: ['b', 'C'] },
      ],
      [],
    );
    expect(balances.map(({ balance }) => balance)).toEqual([66.67, -18.33, -48.34]);
    expect(transfersOf(balances)).toEqual([
      { from: 'c', to: 'a', amount: 48.34 },
      { from: 'b', to: 'a', amount: 18.33 },
    ]);
  });

  it('are even once everything is paid back, and follow the parts', () => {
    const costs = [{ paidBy: 'a', amount: 40, onlyFor: [] }];
    const couple = people.map((each) => ({ ...each, parts: each.id === 'c' ? 2 : 1 }));
    const before = balancesOf(couple, costs, []);
    expect(before.map(({ share }) => share)).toEqual([10, 10, 20]);
    expect(transfersOf(balancesOf(couple, costs, transfersOf(before)))).toEqual([]);
  });
});

describe('what comes round again', () => {
  it.each([
    'A plant watering reminder: add plants, set how often, see which need water today and mark them as watered',
    'A chore planner for flats: repeating chores, see what is due today, mark as done',
  ])('is done for this time by one button alone in “%s”', (idea) => {
    const labels = Object.values(planOf(idea).actions).map(({ entity, label }) => `${entity} ${label}`);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /watered|done/i.test(label))).toHaveLength(1);
  });
});
