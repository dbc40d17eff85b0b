import { expect, test } from 'vitest';
import { substitute, uniqueWord } from '../../../../sandbox/browser/worker/substitute.ts';

const words = {
  unique: 'bafe',
  today: new Date(2026, 10, 29, 23, 30),
  remembered: new Map([['price', '5 $& €']]),
};

test('every text of a step is filled in', () => {
  const step = {
    kind: 'click',
    on: { role: 'button', name: 'Book {unique}', index: 0, within: { role: 'row', containing: '{price}' } },
  };
  expect(substitute(step, words)).toEqual({
    kind: 'click',
    on: { role: 'button', name: 'Book bafe', index: 0, within: { role: 'row', containing: '5 $& €' } },
  });
});

test.each([
  ['{today}', '2026-11-29'],
  ['{today+3}', '2026-12-02'],
  ['{today-30} to {today+40}', '2026-10-30 to 2027-01-08'],
  ['{unknown} {unique+1} {} {{unique}}', '{unknown} {unique+1} {} {bafe}'],
])('%s', (text, expected) => {
  expect(substitute(text, words)).toBe(expected);
});

test('unique words differ and can be said', () => {
  const many = new Set(Array.from({ length: 2_000 }, () => uniqueWord()));
  expect(many.size).toBe(2_000);
  for (const word of many) expect(word).toMatch(/^[a-z]{11}$/);
});
