import { describe, expect, it } from 'vitest';
import {
  asksForNotes,
  noteIn,
} from '../../../../templates/blocks/assistant/files/src/blocks/assistant/notes.ts';

// A Sunday.
const today = '2026-11-22';

describe('what the assistant notes down', () => {
  it.each([
    ['Remind me to call Anna tomorrow at 10', { title: 'Call Anna', date: '2026-11-23', time: '10:00' }],
    ['remind me to water the plants', { title: 'Water the plants' }],
    ['Please add a task: buy milk on Friday', { title: 'Buy milk', date: '2026-11-27' }],
    ['add milk to my shopping list', { title: 'Milk' }],
    [
      'Set a reminder for the dentist at 3:30 pm in 2 weeks',
      { title: 'The dentist', date: '2026-12-06', time: '15:30' },
    ],
    ['提醒我明天10点给安娜打电话', { title: '给安娜打电话', date: '2026-11-23', time: '10:00' }],
  ])('is read from “%s”', (said, note) => {
    expect(noteIn(said, today)).toEqual(note);
  });

  it.each(['How do I add a product?', 'add two numbers', 'What is the weather tomorrow?', '你好'])(
    'is nothing in “%s”',
    (said) => {
      expect(noteIn(said, today)).toBeUndefined();
    },
  );

  it('is told to those who ask', () => {
    expect(asksForNotes('What is on my list of tasks?')).toBe(true);
    expect(asksForNotes('Show my calendar')).toBe(true);
    expect(asksForNotes('What is on my list?')).toBe(true);
    expect(asksForNotes('Where is my order?')).toBe(false);
  });
});
