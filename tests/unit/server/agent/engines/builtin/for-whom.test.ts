import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';

const thingsOf = (idea: string) => understand(idea).things.map(({ entry, noun }) => entry?.id ?? noun);

describe('whom an app is for', () => {
  it.each([
    [
      'A customer management system for a solar panel installer, with leads, contacts and deals.',
      'energyDay',
    ],
    ['A maintenance system for a paper factory, with machines, work orders and spare parts.', 'thesis'],
    ['An accounting website with income, expenses and a cash book.', 'book'],
    ['An inventory website with products, stock receipts and stock issues.', 'issue'],
  ])('is no list in “%s”', (idea, thing) => {
    expect(thingsOf(idea)).not.toContain(thing);
  });

  it('is one where it is kept', () => {
    expect(thingsOf('A library website with books and members')).toContain('book');
    expect(thingsOf('A bug tracker for a game studio with issues and releases')).toContain('issue');
  });
});
