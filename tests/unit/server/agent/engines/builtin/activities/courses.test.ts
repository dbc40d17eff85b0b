import { describe, expect, it } from 'vitest';
import { findCourses } from '../../../../../../../server/agent/engines/builtin/understand/find-courses.ts';
import { scoreOf } from '../../../../../../../templates/blocks/course/files/src/blocks/course/score.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('courses to work through', () => {
  it.each([
    'An online learning platform with Python courses',
    'A language school with online lessons',
    'Employee onboarding portal',
    '在线学习平台，浏览课程、提交作业',
  ])('are understood in “%s”', (text) => expect(findCourses(text)).toBeDefined());

  it.each([
    'A golf course booking site',
    'A school management system for students and grades',
    'A recipe box',
  ])('are not seen in “%s”', (text) => expect(findCourses(text)).toBeUndefined());

  it.each([
    ['An online learning platform with Python data science courses, assignments and grades', /Python/],
    ['An employee onboarding portal', /First Week/],
  ])('have lessons, assignments and grades about the subject of “%s”', (text, title) => {
    const spec = planOf(text);
    const views = blocksOf(spec, 'course').map(({ properties }) => properties['view']);
    expect(views.toSorted()).toEqual(['assignments', 'grades', 'handIn', 'mine', 'player', 'syllabus']);
    const courses = spec.entities['course']?.samples ?? {};
    expect(Object.values(courses).some((values) => title.test(String(values['title'])))).toBe(true);
    for (const lesson of Object.values(spec.entities['courseLesson']?.samples ?? {})) {
      expect(Object.keys(courses)).toContain(lesson['course']);
      expect(String(lesson['content']).length).toBeGreaterThan(40);
    }
    expect(spec.actions['enrolCourse']?.reverse).toBe('leaveCourse');
  });

  it('are graded by those who teach', () => {
    const spec = planOf(
      'An e-learning platform where students register and submit assignments, and teachers grade assignments',
    );
    expect(spec.actions['gradeSubmission']?.who).toContain('role:teacher');
    expect(spec.actions['gradeSubmission']?.who).not.toContain('role:student');
    expect(spec.entities['courseSubmission']?.ownership).toBe('own');
  });

  it('are scored by a rule between 0 and 100', () => {
    expect(scoreOf('', { onTime: false, hasFile: false })).toBe(50);
    expect(scoreOf('word '.repeat(200), { onTime: true, hasFile: true })).toBe(100);
  });
});
