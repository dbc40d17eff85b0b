import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  apply: 'Apply',
  applications: 'applications',
  resume: 'Resume',
  appliedOn: 'Applied on',
  sent: 'Your application is sent; it stands on “{page}”.',
  none: 'You have not applied for anything yet.',
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
