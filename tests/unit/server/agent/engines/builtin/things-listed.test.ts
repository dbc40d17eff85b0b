import { describe, expect, it } from 'vitest';
import { planOf } from './activities/plan-of.ts';

const namesOf = (idea: string) => Object.values(planOf(idea).entities).map(({ plural }) => plural);

describe('what a short idea lists as kept', () => {
  it.each([
    ['Manage donors and donations', ['Donors', 'Donations']],
    ['A CRM with companies, contacts and deals in a pipeline', ['Companies', 'Contacts', 'Deals']],
    ['Manage objectives and key results', ['Objectives', 'Key results']],
    ['Manage suppliers, support tickets and contracts', ['Suppliers', 'Support tickets', 'Contracts']],
    ['Manage machines and maintenance jobs', ['Machines', 'Maintenance jobs']],
    [
      'Keep track of employees, training courses and training records',
      ['Employees', 'Training courses', 'Training records'],
    ],
  ])('is all there under its own name: %s', (idea, expected) => {
    expect(namesOf(idea).toSorted()).toEqual(expected.toSorted());
  });

  it('points where it is said to belong', () => {
    const spec = planOf('Manage machines and maintenance jobs, each maintenance job belongs to a machine');
    expect(Object.values(spec.entities['maintenance']?.fields ?? {})).toContainEqual(
      expect.objectContaining({ type: 'relation', target: 'machine' }),
    );
  });

  it('is no list where its fields are listed', () => {
    expect(namesOf('Track plants with place, notes and tags')).toEqual(['Plants']);
  });

  it('has its board where the board is named beside it', () => {
    const spec = planOf('A CRM with companies, contacts and deals in a pipeline');
    const boards = Object.values(spec.pages).flatMap(({ blocks }) =>
      Object.values(blocks).filter(({ block }) => block === 'board'),
    );
    expect(boards).toMatchObject([{ entity: 'lead' }]);
    expect(planOf('CRM').entities['lead']?.plural).toBe('Deals');
  });

  it('gives the app its name, without the verb', () => {
    expect(planOf('Manage donors and donations').name).toBe('Donors and donations');
  });
});

describe('ideas of one word, or of one with what it has', () => {
  it.each([
    'Library',
    'Inventory',
    'Project tracker with milestones',
    'Help desk with tickets',
    'OKR tracker',
  ])('%s is a whole app', (idea) => {
    const spec = planOf(idea);
    expect(Object.keys(spec.entities).length + Object.keys(spec.actions).length).toBeGreaterThan(1);
  });

  it('mean what they say of what is read or sold', () => {
    expect(namesOf('A forum with topics and replies about gardens')).toContain('Discussions');
  });
});

describe('a tool that is praised', () => {
  it.each([
    ['Build a clean calculator app with large buttons, percentages and a history', 'keypad'],
    ['Build a polished counter app with increment, decrement and reset', 'tally'],
  ])('is that tool: %s', (idea, block) => {
    const blocks = Object.values(planOf(idea).pages).flatMap((page) => Object.values(page.blocks));
    expect(blocks.map((each) => each.block)).toContain(block);
  });

  it('has no list of what is only done or worked out', () => {
    expect(namesOf('A habit tracker: track completion percentages, and celebrate streaks')).not.toContain(
      'Celebrate streaks',
    );
  });
});
