import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Private messages',
  menu: 'Messages',
  introduction: 'Write to one person; nobody else reads it.',
  sentence:
    'On “{page}” whoever is logged in sees the people of the app and writes to one of them; nobody else reads it. Who gets a message is told by the bell, and messages can be searched.',
  message: 'Private message',
  messages: 'Private messages',
  withName: 'With',
  withId: 'Account',
  box: 'Direction',
  sent: 'Sent',
  underway: 'On its way',
  received: 'Received',
  content: 'Message',
  at: 'Time',
  read: 'Read',
  to: 'To',
  name: 'Name',
  send: 'Send private message',
  done: 'Sent to ',
  told: 'New message from ',
  nobody: 'This person has no account here any more.',
};

const chinese: typeof english = {
  title: '私信',
  menu: '私信',
  introduction: '写给一个人，其他人看不到。',
  sentence:
    '在“{page}”登录后可以看到应用中的人并给其中一人发私信，其他人看不到。收信人会收到通知，消息可以搜索。',
  message: '私信',
  messages: '私信',
  withName: '对方',
  withId: '账号',
  box: '方向',
  sent: '已发送',
  underway: '发送中',
  received: '已收到',
  content: '内容',
  at: '时间',
  read: '已读',
  to: '收件人',
  name: '姓名',
  send: '发送私信',
  done: '已发送给',
  told: '收到新私信：',
  nobody: '此人在这里已没有账号。',
};

export type DirectWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about private messages. */
export function directWord(
  language: Language,
  word: DirectWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
