import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  step: 'Forms: {titles}',
  sentence:
    'Visitors hand in {titles}; each gets a number and a status, is kept in this app for those behind it, and is listed for whoever sent it.',
  name: 'Name',
  email: 'E-mail',
  number: 'Number',
  status: 'Status',
  sentOn: 'Sent',
  received: 'Received',
  confirmed: 'Confirmed',
  begins: 'That is how long it is until {name} begins.',
  arrives: 'That is how long it is until {name} arrives.',
  most: 'Most people take this',
};

const chinese: typeof english = {
  step: '表单：{titles}',
  sentence: '访客可以提交{titles}；每份都有编号和状态，保存在本应用中供管理者查看，提交者也能看到。',
  name: '姓名',
  email: '邮箱',
  number: '编号',
  status: '状态',
  sentOn: '提交时间',
  received: '已收到',
  confirmed: '已确认',
  begins: '距离{name}开始还有',
  arrives: '距离{name}发布还有',
  most: '最多人选择',
};

/** A text of the forms of a site. */
export function formWord(
  language: Language,
  name: keyof typeof english,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
