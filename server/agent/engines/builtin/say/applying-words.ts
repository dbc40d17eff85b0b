import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  apply: 'Apply',
  applications: 'applications',
  resume: 'Resume',
  appliedOn: 'Applied on',
  sent: 'Your application is sent; it stands on “{page}”.',
  none: 'You have not applied for anything yet.',
  applied: 'Applied',
  review: 'In review',
  shortlisted: 'Shortlisted',
  accepted: 'Awarded',
  rejected: 'Rejected',
  letter:
    'I am the first in my family to study. The support would let me work less beside it and finish in time.',
  otherLetter:
    'For two years I have helped younger pupils on Saturdays; I would like to make that my profession.',
  title: 'Apply for a {thing}',
  sentence:
    'On every {thing} there is “Apply”; whoever applies is among the {people} at once, in the first stage, and follows it on “{page}”.',
};

export type ApplyingWord = keyof typeof english;

const chinese: Record<ApplyingWord, string> = {
  apply: '申请',
  applications: '申请',
  resume: '简历',
  appliedOn: '申请日期',
  sent: '申请已提交，列在“{page}”。',
  none: '您还没有提交申请。',
  applied: '已申请',
  review: '评审中',
  shortlisted: '已入围',
  accepted: '已获得',
  rejected: '未通过',
  letter: '我是家里第一个上大学的人，这份资助能让我少做兼职，按时毕业。',
  otherLetter: '两年来我每周六辅导低年级学生，希望以此为业。',
  title: '申请{thing}',
  sentence: '每个{thing}上有“申请”，提交后立即进入{people}的第一阶段，可在“{page}”查看进展。',
};

export function applyingWord(
  language: Language,
  name: ApplyingWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
