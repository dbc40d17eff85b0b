import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  stepTitle: 'Surveys to make and fill in',
  sentence:
    'On “{page}” people make surveys of questions with one choice, several choices, a rating or text, publish and close them; others fill them in. “{results}” counts the answers to every question. Answers are kept without names.',
  survey: 'Survey',
  surveys: 'Surveys',
  questionnaire: 'Questionnaire',
  questionnaires: 'Questionnaires',
  results: 'Results',
  questions: 'Questions',
  question: 'Question',
  response: 'Response',
  responses: 'Responses',
  introduction: 'Fill in what is open, or make one of your own.',
  resultsIntroduction: 'What people answered, counted live.',
  title: 'Title',
  description: 'Description',
  status: 'Status',
  draft: 'Draft',
  open: 'Open',
  closed: 'Closed',
  endDate: 'Open until',
  kind: 'Type',
  single: 'Single choice',
  multiple: 'Multiple choice',
  rating: 'Rating',
  text: 'Text',
  options: 'Options',
  required: 'Required',
  place: 'Place',
  number: 'Number',
  answers: 'Answers',
  at: 'Submitted',
};

const chinese: typeof english = {
  stepTitle: '创建和填写问卷',
  sentence:
    '在“{page}”可以创建问卷，题型有单选、多选、评分和文本，并发布或结束；其他人填写。“{results}”统计每道题的回答。答卷不记名。',
  survey: '问卷',
  surveys: '问卷',
  questionnaire: '问卷',
  questionnaires: '问卷',
  results: '结果',
  questions: '题目',
  question: '题目',
  response: '答卷',
  responses: '答卷',
  introduction: '填写进行中的问卷，或创建自己的问卷。',
  resultsIntroduction: '大家的回答，实时统计。',
  title: '标题',
  description: '说明',
  status: '状态',
  draft: '草稿',
  open: '进行中',
  closed: '已结束',
  endDate: '截止日期',
  kind: '题型',
  single: '单选',
  multiple: '多选',
  rating: '评分',
  text: '文本',
  options: '选项',
  required: '必答',
  place: '顺序',
  number: '编号',
  answers: '回答',
  at: '提交时间',
};

export type SurveyWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about surveys. */
export function surveyWord(
  language: Language,
  word: SurveyWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
