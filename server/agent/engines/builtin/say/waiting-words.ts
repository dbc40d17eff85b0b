import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  mine: 'Waiting for {plural}',
  item: 'Place on the waiting list',
  items: 'Waiting list',
  person: 'Name',
  since: 'Waiting since',
  join: 'Get on the waiting list',
  joined: 'All places are taken: you are on the waiting list, see “{page}”.',
  leave: 'Leave the waiting list',
  left: 'You are not on the waiting list any more.',
  none: 'You are not waiting for anything.',
  free: 'A place is free: ',
};

const chinese: typeof english = {
  mine: '候补{plural}',
  item: '候补',
  items: '候补名单',
  person: '姓名',
  since: '候补时间',
  join: '加入候补',
  joined: '名额已满：你已进入候补，见“{page}”。',
  leave: '退出候补',
  left: '你已退出候补。',
  none: '没有候补。',
  free: '有空位了：',
};

export type WaitingWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about waiting lists. */
export function waitingWord(
  language: Language,
  word: WaitingWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
