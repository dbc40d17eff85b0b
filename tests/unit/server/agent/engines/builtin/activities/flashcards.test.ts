import { describe, expect, it } from 'vitest';
import { findFlashcards } from '../../../../../../../server/agent/engines/builtin/understand/find-flashcards.ts';
import {
  dayAfter,
  daysUntil,
} from '../../../../../../../templates/blocks/flashcards/files/src/blocks/flashcards/spacing.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('cards to turn over', () => {
  it('are words of the language that is learned', () => {
    const spec = planOf(
      'A language learning website for people who learn French, with vocabulary lists, flashcards and quizzes.',
    );
    expect(blocksOf(spec, 'flashcards')).toHaveLength(1);
    const [first] = Object.values(spec.entities['word']?.samples ?? {});
    expect(first).toMatchObject({ name: 'la maison', answer: 'house' });
    expect(spec.entities['knownCard']?.ownership).toBe('own');
    expect(blocksOf(spec, 'quiz').length).toBeGreaterThan(0);
    const titles = Object.values(spec.entities['course']?.samples ?? {}).map(({ title }) => String(title));
    for (const title of titles) expect(title).toMatch(/French/);
  });

  it('have questions where no language is learned', () => {
    const spec = planOf('A flashcard app for medical students');
    const [first] = Object.values(spec.entities['word']?.samples ?? {});
    expect(String(first?.['name'])).toMatch(/[?？]$/);
    expect(spec.pages['flashcards']?.path).toBe('/');
  });

  it('speak the language of the app', () => {
    const spec = planOf('背单词小程序');
    expect(blocksOf(spec, 'flashcards')).toHaveLength(1);
    const [first] = Object.values(spec.entities['word']?.samples ?? {});
    expect(first).toMatchObject({ name: 'house', answer: '房子' });
  });

  it('are not seen where machines learn', () => {
    expect(findFlashcards('Courses on machine learning and programming languages')).toBeUndefined();
    expect(findFlashcards('An online learning platform for data science')).toBeUndefined();
  });
});

describe('cards that come back', () => {
  const spec = planOf(
    'A flashcard application with spaced repetition for medical students. Users create decks, add cards, study the cards due today and rate how well they knew each.',
  );

  it('lie in decks, and know when they are due', () => {
    expect(blocksOf(spec, 'flashcards')[0]?.properties).toMatchObject({ spaced: true, group: 'level' });
    expect(spec.entities['word']?.fields['level']).toMatchObject({ type: 'relation', target: 'deck' });
    expect(Object.keys(spec.entities['knownCard']?.fields ?? {})).toEqual(
      expect.arrayContaining(['due', 'days']),
    );
    expect(Object.keys(spec.entities)).not.toContain('review');
  });

  it('come back later each time they were known', () => {
    expect(daysUntil('again', 20)).toBe(0);
    expect(daysUntil('good', 0)).toBe(2);
    expect(daysUntil('good', 2)).toBeLessThan(daysUntil('easy', 2));
    expect(dayAfter('2026-11-29', 4)).toBe('2026-12-03');
  });
});
