import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../server/agent/engines/builtin/understand/understand.ts';

const roles = (text: string) => understand(text).people?.roles.map(({ entry }) => [entry.id, entry.side]);

describe('kinds of people that nobody knows by name', () => {
  it.each([
    [
      'A website where cyclists report dangerous spots. Cyclists should be able to send a report. Staff of the cycling office should be able to set its state.',
      [
        ['cyclist', 'uses'],
        ['staff', 'serves'],
        ['administrator', 'runs'],
      ],
    ],
    [
      'A suggestion scheme. Employees should be able to hand in an idea. The committee should be able to accept or decline an idea and set its status.',
      [
        ['employee', 'uses'],
        ['committee', 'serves'],
        ['administrator', 'runs'],
      ],
    ],
    [
      'A poetry magazine. Poets should be able to hand in a poem. Editors should be able to approve submissions.',
      [
        ['poet', 'uses'],
        ['editor', 'runs'],
      ],
    ],
  ])('are those who are said to do something: “%s”', (text, expected) =>
    expect(roles(text)).toEqual(expected),
  );

  it.each([
    'A to-do app. Tasks can be sorted by date. Notifications should be shown. The website should be able to export.',
    'A dashboard of sales. Charts should be able to be filtered. Users should be able to see figures.',
    'A game. Levels can be chosen. Puzzles should be solvable.',
  ])('are not things: “%s”', (text) => expect(roles(text)).toBeUndefined());
});
