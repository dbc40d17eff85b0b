import { describe, expect, it } from 'vitest';
import { findFlashcards } from '../../../../../../../server/agent/engines/builtin/understand/find-flashcards.ts';
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
