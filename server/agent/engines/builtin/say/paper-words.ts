import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  resume: 'Resume',
  resumes: 'Resumes',
  title: 'Name of this resume',
  fullName: 'Full name',
  jobTitle: 'Job title',
  email: 'E-mail',
  phone: 'Phone',
  city: 'City',
  summary: 'About you',
  template: 'Template',
  classic: 'Classic',
  modern: 'Modern',
  compact: 'Compact',
  job: 'Work experience',
  experience: 'Work experience',
  position: 'Position',
  employer: 'Employer',
  from: 'From',
  until: 'Until',
  description: 'Description',
  degreeOf: 'Education',
  education: 'Education',
  degree: 'Degree',
  school: 'School',
  skill: 'Skill',
  skills: 'Skills',
  level: 'Level',
  language: 'Language',
  languages: 'Languages',
  none: 'No resumes yet. Add the first.',
  introduction: 'Open a resume to fill in its parts, choose a template and print it.',
  sentence:
    'On “{page}” people keep several resumes. Each has a page with personal details, work experience, education, skills and languages beside a live preview in one of three templates; it is printed or saved as PDF by the browser.',
};

export type PaperWord = keyof typeof english;

const chinese: Record<PaperWord, string> = {
  resume: '简历',
  resumes: '简历',
  title: '简历名称',
  fullName: '姓名',
  jobTitle: '职位',
  email: '邮箱',
  phone: '电话',
  city: '城市',
  summary: '个人简介',
  template: '模板',
  classic: '经典',
  modern: '现代',
  compact: '紧凑',
  job: '工作经历',
  experience: '工作经历',
  position: '岗位',
  employer: '公司',
  from: '开始',
  until: '结束',
  description: '说明',
  degreeOf: '教育经历',
  education: '教育经历',
  degree: '学历',
  school: '学校',
  skill: '技能',
  skills: '技能',
  level: '水平',
  language: '语言',
  languages: '语言',
  none: '还没有简历，请添加第一份。',
  introduction: '打开一份简历，填写各部分，选择模板并打印。',
  sentence:
    '在“{page}”保存多份简历。每份简历有独立页面，填写个人信息、工作经历、教育、技能和语言，旁边实时预览三种模板，可通过浏览器打印或另存为 PDF。',
};

const words: Readonly<Record<Language, Record<PaperWord, string>>> = { en: english, zh: chinese };

/** What the engine says about documents that are put together. */
export function paperWord(
  language: Language,
  word: PaperWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
