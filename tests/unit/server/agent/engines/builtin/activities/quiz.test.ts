import { describe, expect, it } from 'vitest';
import { findQuiz } from '../../../../../../../server/agent/engines/builtin/understand/find-quiz.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('questions to answer', () => {
  it.each([
    ['A space quiz with five questions and immediate feedback', { count: 5, modes: ['practice'] }],
    ['A trivia game with 12 multiple-choice questions and a leaderboard', { count: 12, ranked: true }],
    ['A mock exam site; the pass mark is 70%', { modes: ['practice', 'exam'], pass: 70 }],
    ['A quiz that shows the answers at the end', { modes: ['exam'] }],
    ['一个驾考题库，每次20道题', { count: 20, modes: ['practice', 'exam'] }],
  ])('are understood in “%s”', (text, expected) => {
    expect(findQuiz(text)).toMatchObject(expected);
  });

  it.each([
    'Manage students, exams and grades of a school',
    'A recipe collection',
    'Ask questions to our team',
  ])('are not seen in “%s”', (text) => expect(findQuiz(text)).toBeUndefined());

  it('become a page to answer them, results that stay and a page of mistakes', () => {
    const spec = planOf('A DMV practice test website with simulated exams and error analysis');
    expect(spec.pages['quiz']?.path).toBe('/');
    expect(
      blocksOf(spec, 'quiz')
        .map(({ properties }) => properties['view'])
        .toSorted(),
    ).toEqual(['bank', 'mistakes', 'play', 'review']);
    const samples = spec.entities['question']?.samples ?? {};
    const topics = spec.entities['question']?.fields['topic']?.options ?? [];
    for (const sample of Object.values(samples)) {
      const index = ['a', 'b', 'c', 'd'].indexOf(String(sample['answer']));
      expect(sample[['optionA', 'optionB', 'optionC', 'optionD'][index] ?? '']).toBeTruthy();
    }
    expect(Object.keys(samples).length).toBeGreaterThan(9);
    expect(topics.length).toBeGreaterThan(3);
    expect(spec.notIncluded['quiz']).toBeUndefined();
  });

  it('are compared on a leaderboard that nobody types into', () => {
    const spec = planOf(
      'An online trivia contest app where users browse and enroll in contests, answer questions and compare their scores on a leaderboard',
    );
    const scores = ['scoreEntry', 'quizResult'];
    expect(blocksOf(spec, 'collection').some(({ entity = '' }) => scores.includes(entity))).toBe(false);
    expect(blocksOf(spec, 'leaderboard')[0]?.properties).toMatchObject({ group: 'contest', who: 'person' });
    const contests = Object.keys(spec.entities['contest']?.samples ?? {});
    const questions = Object.values(spec.entities['question']?.samples ?? {});
    for (const id of contests)
      expect(questions.filter(({ contest }) => contest === id).length).toBeGreaterThan(4);
    expect(spec.pages['contests-detail']?.blocks['quiz']?.properties).toMatchObject({ group: 'contest' });
    expect(spec.pages['contests-detail']?.blocks['quiz']?.block).toBe('quiz');
  });

  it('have few questions unless a number is said, so that a round is soon over', () => {
    const counts = (text: string) =>
      blocksOf(planOf(text), 'quiz').flatMap(({ properties: { count } }) => count ?? []);
    expect(new Set(counts('A trivia contest app with enrollment in contests and a leaderboard'))).toEqual(
      new Set([5]),
    );
    expect(new Set(counts('A geography quiz with 10 questions'))).toEqual(new Set([10]));
  });

  it.each([
    'A trivia contest app where users enroll in contests, answer questions and compare scores',
    'A yoga studio where users sign up for workshops; members log in and see their enrolments',
  ])('are joined once, and left again, in “%s”', (text) => {
    const { actions, pages } = planOf(text);
    const join = Object.values(actions).find(({ id }) => id.startsWith('enrolment'));
    if (!join) return;
    const leave = actions[join.reverse ?? ''];
    expect(leave?.reverse).toBe(join.id);
    expect(JSON.stringify(join.shownWhen)).toContain('"exists"');
    const related = Object.values(pages)
      .flatMap(({ blocks }) => Object.values(blocks))
      .filter(({ block, entity }) => block === 'detail' && entity === 'contest')
      .flatMap(({ properties }) => JSON.stringify(properties['related']));
    for (const each of related) expect(each).not.toMatch(/"entity":"(?:question|scoreEntry)"/);
  });
});
