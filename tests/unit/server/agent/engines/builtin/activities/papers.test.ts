import { describe, expect, it } from 'vitest';
import { blocksOf, planOf } from './plan-of.ts';

describe('papers that are put together from parts', () => {
  it.each([
    'An online resume builder for job seekers with work experience, education and skills, several templates, a live preview and PDF export',
    'Create professional CVs with a template, edit every section and print them',
    '简历制作网站：填写工作经历和技能，选择模板，导出 PDF',
  ])('are résumés in “%s”', (idea) => {
    const spec = planOf(idea);
    expect(Object.keys(spec.entities).toSorted()).toEqual([
      'education',
      'resume',
      'resumeLanguage',
      'resumeSkill',
      'workExperience',
    ]);
    expect(blocksOf(spec, 'paper')[0]?.properties).toMatchObject({ template: 'template' });
    expect(spec.entities['resume']?.fields['template']?.options).toHaveLength(3);
    expect(Object.values(spec.pages).some(({ path }) => path === '/')).toBe(true);
  });

  it.each([
    'A job board where applicants upload resumes and apply for jobs',
    'A recruitment website: candidates create resumes, employers post jobs',
  ])('are not seen in “%s”', (idea) => {
    expect(blocksOf(planOf(idea), 'paper')).toEqual([]);
  });
});
