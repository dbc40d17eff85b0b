import type { Language } from '../understand/wishes.ts';

const english = {
  number: 'Number',
  givenNumber: 'Left empty, it gets the next number.',
  days: 'Days',
  daysLeft: 'Days left this year',
  gross: 'Gross salary',
  bonus: 'Bonus',
  deductions: 'Deductions',
  net: 'Net pay',
};

export type RequestWord = keyof typeof english;

const chinese: Record<RequestWord, string> = {
  number: '编号',
  givenNumber: '留空则自动编号。',
  days: '天数',
  daysLeft: '本年剩余天数',
  gross: '应发工资',
  bonus: '奖金',
  deductions: '扣款',
  net: '实发工资',
};

export function requestWord(language: Language, name: RequestWord): string {
  return (language === 'zh' ? chinese : english)[name];
}
