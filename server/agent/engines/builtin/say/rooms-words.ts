import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Chat rooms',
  channel: 'Channels',
  group: 'Group chats',
  introduction: 'Write to each other, answer, react, and pin what matters.',
  sentence:
    'On “{page}” people create rooms, join them by a code or from the list, see who is in them and write; they answer in threads, react with an emoji, pin what matters, search all messages and see how many are unread. What others write appears by itself within a few seconds. Whoever knows the code can join.',
  direct: 'Messages that only two people can read',
  directInstead: 'Rooms of two can be made; whoever knows their code can join.',
  room: 'Chat room',
  rooms: 'Chat rooms',
  name: 'Name',
  about: 'About',
  code: 'Code',
  message: 'Room message',
  messages: 'Room messages',
  person: 'Person',
  content: 'Message',
  at: 'Time',
  replyTo: 'Answers',
  attachment: 'File',
  member: 'Member',
  members: 'Members',
  seen: 'Messages seen',
  mark: 'Reaction',
  marks: 'Reactions',
};

const chinese: typeof english = {
  title: '聊天室',
  channel: '频道',
  group: '群聊',
  introduction: '一起聊天、回复、回应，并置顶重要消息。',
  sentence:
    '在“{page}”可以创建聊天室，用房间码或从列表加入，查看成员并发言；可以回复成串、用表情回应、置顶重要消息、搜索所有消息，并看到未读数量。他人的发言几秒内自动出现。知道房间码的人都可以加入。',
  direct: '只有两人可见的私信',
  directInstead: '可以建两人聊天室，但知道房间码的人都能加入。',
  room: '聊天室',
  rooms: '聊天室',
  name: '名称',
  about: '简介',
  code: '房间码',
  message: '聊天消息',
  messages: '聊天消息',
  person: '发言人',
  content: '内容',
  at: '时间',
  replyTo: '回复的消息',
  attachment: '附件',
  member: '成员',
  members: '成员',
  seen: '已读消息数',
  mark: '回应',
  marks: '回应',
};

export type RoomsWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about chat rooms. */
export function roomsWord(
  language: Language,
  word: RoomsWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}

export interface ExampleRoom {
  name: string;
  about?: string;
  code: string;
  /** By whom, what. */
  said: readonly (readonly [string, string])[];
}

export const exampleRooms: Readonly<Record<Language, readonly ExampleRoom[]>> = {
  en: [
    {
      name: 'Welcome',
      about: 'Say hello and find your way',
      code: 'WELC24',
      said: [
        ['Ana Novak', 'Good morning, everybody. Who is new today?'],
        ['Ben Carter', 'I am. Where do I find the plan for the week?'],
        ['Ana Novak', 'In “Planning”. Welcome!'],
      ],
    },
    {
      name: 'Planning',
      about: 'What happens this week',
      code: 'PLAN57',
      said: [
        ['Clara Moreau', 'The meeting moves to Thursday at 10:00.'],
        ['Ana Novak', 'Fine with me. I bring the figures.'],
      ],
    },
    {
      name: 'Coffee corner',
      about: 'Everything else',
      code: 'COFF88',
      said: [['David Okafor', 'Has anybody tried the new bakery on the corner?']],
    },
  ],
  zh: [
    {
      name: '欢迎',
      about: '打个招呼',
      code: 'WELC24',
      said: [
        ['王芳', '大家早上好，今天有新成员吗？'],
        ['李伟', '我是新来的，本周计划在哪里看？'],
        ['王芳', '在“计划”里，欢迎！'],
      ],
    },
    {
      name: '计划',
      about: '本周安排',
      code: 'PLAN57',
      said: [
        ['张敏', '会议改到周四十点。'],
        ['王芳', '好的，我带上数据。'],
      ],
    },
    { name: '茶水间', about: '随便聊聊', code: 'COFF88', said: [['刘洋', '有人去过街角新开的面包店吗？']] },
  ],
};
