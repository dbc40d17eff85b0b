import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('exams that teachers put together', () => {
  const spec = planOf(
    'An exam management system in which teachers create exams, add questions, publish exams; students take exams online with a time limit of 20 minutes and get scores automatically.',
  );

  it('tell teachers from students', () => {
    expect(Object.keys(spec.roles)).toEqual(expect.arrayContaining(['student', 'teacher']));
    expect(spec.entities['question']?.permissions.create).toContain('role:teacher');
    expect(spec.entities['examPaper']?.permissions.create).toContain('role:teacher');
    expect(spec.entities['examPaper']?.permissions.create).not.toContain('role:student');
  });

  it('are taken on their own page in so much time', () => {
    const play = blocksOf(spec, 'quiz').find(({ properties }) => properties['group'] === 'examPaper');
    expect(play?.properties['minutes']).toBe(20);
  });

  it('leave results of one’s own', () => {
    expect(spec.entities['scoreEntry']).toBeUndefined();
    expect(Object.keys(spec.entities['quizResult']?.samples ?? {}).length).toBeGreaterThan(3);
  });
});
