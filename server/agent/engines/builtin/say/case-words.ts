import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  number: '{thing} number',
  department: 'Department',
  answer: 'Answer',
  other: 'Other',
  step: 'Progress',
  steps: 'History',
  note: 'What was done',
  by: 'By',
  on: 'When',
  status: 'Status',
  changeStatus: 'Change status',
  statusChanged: 'The status is changed; whoever reported it has been told.',
  assign: 'Assign to department',
  assigned: 'Assigned to {0}',
  assignedNow: 'It is with the department now.',
  postAnswer: 'Post answer',
  answered: 'The answer can be read by all who see this.',
  told: 'There is news about',
  tracking: 'Track a {thing}',
  trackIntroduction:
    'Enter the number that you were given to see how far it is and what has happened so far.',
  track: 'Track',
  title: 'From hand to hand: {things}',
  sentenceHistory: 'Every {thing} has a number and a status; each change is kept with time and note.',
  sentenceTracks: 'On “{page}” it is found again by its number, with what has happened to it.',
  sentenceDepartments: 'Those who work there assign it to a department.',
  sentenceAnswers: 'Their answer stands on its page for all who see it.',
};

export type CaseWord = keyof typeof english;

const chinese: Record<CaseWord, string> = {
  number: '编号',
  department: '部门',
  answer: '答复',
  other: '其他',
  step: '进展',
  steps: '处理记录',
  note: '处理说明',
  by: '经办人',
  on: '时间',
  status: '状态',
  changeStatus: '更改状态',
  statusChanged: '状态已更改，已通知提交人。',
  assign: '分派部门',
  assigned: '已分派给{0}',
  assignedNow: '已转交部门处理。',
  postAnswer: '公开答复',
  answered: '所有能看到的人都可以阅读答复。',
  told: '有新进展：',
  tracking: '查询{thing}',
  trackIntroduction: '输入编号，查看处理进度和经过。',
  track: '查询',
  title: '{things}的处理',
  sentenceHistory: '每个{thing}都有编号和状态，每次变更都记录时间和说明。',
  sentenceTracks: '在“{page}”可按编号查到进度和经过。',
  sentenceDepartments: '工作人员可分派给部门。',
  sentenceAnswers: '答复显示在其页面上，所有能看到的人都可阅读。',
};

export function caseWord(
  language: Language,
  name: CaseWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
