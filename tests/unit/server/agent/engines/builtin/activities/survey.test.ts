import { describe, expect, it } from 'vitest';
import { findSurvey } from '../../../../../../../server/agent/engines/builtin/understand/find-survey.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('surveys with questions and answers of their own', () => {
  it.each([
    'Please implement an online survey website. Users should be able to create surveys with multiple choice questions, fill in surveys and view result statistics.',
    'An employee satisfaction questionnaire platform for a hospital',
    '一个在线问卷调查平台，用户可以创建问卷、填写问卷、查看统计结果',
  ])('are made, filled in and counted in “%s”', (idea) => {
    const spec = planOf(idea);
    expect(
      blocksOf(spec, 'survey')
        .map(({ properties }) => String(properties['view']))
        .toSorted(),
    ).toEqual(['fill', 'list', 'overview', 'questions', 'results']);
    expect(Object.keys(spec.entities)).toEqual(
      expect.arrayContaining(['survey', 'surveyQuestion', 'surveyResponse']),
    );
    expect(spec.entities['quizResult']).toBeUndefined();
    expect(spec.storage).toBe('postgres');
  });

  it('stand beside what else an app lists, made by those who are said to', () => {
    const spec = planOf(
      'A clinic website where patients log in and book appointments. Administrators create surveys that patients fill in.',
    );
    expect(Object.values(spec.pages).filter(({ path }) => path === '/')).toHaveLength(1);
    expect(spec.pages['surveys']?.path).toBe('/surveys');
    expect(spec.entities['survey']?.permissions.create).toEqual(['role:administrator']);
    expect(spec.entities['surveyQuestion']?.permissions.create).toEqual(['role:administrator']);
    expect(spec.entities['surveyResponse']?.permissions.create).toEqual(['signedIn']);
  });

  it('belong to whoever made them where users do', () => {
    const spec = planOf(
      'A survey platform. Users can register, log in and create surveys, and fill in surveys of others.',
    );
    expect(spec.entities['survey']?.permissions.create).toEqual(['signedIn']);
    expect(spec.entities['survey']?.permissions.update).toContain('owner');
  });

  it('are not seen where land is surveyed', () => {
    expect(findSurvey('A website of a land survey office')).toBeUndefined();
  });
});
