import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  settings: 'Settings',
  information: 'User information',
  introduction: 'What the app knows about you and how it works for you.',
  saved: 'Your changes are saved.',
  title: 'Settings',
  sentence: 'On “{page}” people change {fields}; it is kept, and shown beside the form as it is in force.',
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  organisation: 'Organisation',
  signature: 'Signature',
  signatureHint: 'Put under what you send.',
  byEmail: 'Tell me by email',
  frequency: 'How often',
  atOnce: 'At once',
  daily: 'Once a day',
  weekly: 'Once a week',
  never: 'Never',
  visible: 'Others may see my name',
};

const chinese: typeof english = {
  settings: '设置',
  information: '用户信息',
  introduction: '你的信息与使用偏好。',
  saved: '修改已保存。',
  title: '设置',
  sentence: '在“{page}”可修改{fields}；保存后旁边显示当前生效的内容。',
  name: '姓名',
  email: '邮箱',
  phone: '手机号',
  organisation: '单位',
  signature: '签名',
  signatureHint: '附在发送内容末尾。',
  byEmail: '通过邮件通知我',
  frequency: '通知频率',
  atOnce: '立即',
  daily: '每天一次',
  weekly: '每周一次',
  never: '从不',
  visible: '他人可以看到我的姓名',
};

export type SettingsWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about settings. */
export function settingsWord(
  language: Language,
  word: SettingsWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
