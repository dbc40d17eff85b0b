import { describe, expect, it } from 'vitest';
import { planOf } from './activities/plan-of.ts';

const thingsOf = (idea: string) => Object.keys(planOf(idea).entities);

describe('words in passing', () => {
  it.each([
    ['A packing list app. Users add items by category with quantities and check off items.', 'product'],
    ['Book appointments with a dentist', 'book'],
    ['A water intake tracker: users log glasses or bottles by one click.', 'wine'],
    ['An invoice generator for freelancers with line items, tax rate and discount.', 'freelancer'],
    [
      'A personal budget app: record income and expenses, recurring transactions such as rent every month.',
      'booking',
    ],
    ['A note-taking app with notebooks, tags, search and an archive.', 'aNoteTakingEntry'],
    [
      'A driving theory practice website. Learners choose a topic, practise questions and take a mock exam.',
      'discussion',
    ],
  ])('are no lists in “%s”', (idea, thing) => {
    expect(thingsOf(idea)).not.toContain(thing);
  });

  it('mean themselves elsewhere', () => {
    expect(thingsOf('A forum with topics and replies about gardens')).toContain('discussion');
    expect(thingsOf('A wine cellar log with every bottle of wine')).toContain('wine');
    expect(thingsOf('People rent a car by the day and see their rentals')).toContain('booking');
  });
});
