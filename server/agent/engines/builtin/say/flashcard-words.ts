import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Flashcards',
  study: 'Study',
  stepTitle: 'Flashcards to turn over',
  sentence:
    'On “{page}” cards are turned over one by one, by {group}; what one knows is kept, with how much is left and how many days in a row something was learned.',
  introduction: 'Think of the answer, turn the card over, and say whether you knew it.',
  card: 'Flashcard',
  cards: 'Cards',
  word: 'Word',
  words: 'Words',
  front: 'Front',
  back: 'Back',
  meaning: 'Meaning',
  level: 'Level',
  topic: 'Topic',
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  knownCard: 'Learned card',
  knownCards: 'Learned cards',
  known: 'Known',
  on: 'Last time',
  due: 'Due',
  days: 'Days',
  deck: 'Deck',
  decks: 'Decks',
  deckName: 'Name',
  deckNote: 'Description',
  spacedSentence:
    'On “{page}” the cards that are due are turned over, by {group}; how well one knew each (again, hard, good, easy) says when it comes back. How many are due, new and learned, and the days in a row, stand beside them.',
};

const chinese: typeof english = {
  title: '卡片学习',
  study: '学习',
  stepTitle: '翻卡片学习',
  sentence: '在“{page}”按{group}逐张翻开卡片；已掌握的会保留，并显示剩余数量和连续学习天数。',
  introduction: '先想答案，再翻开卡片，说说自己是否知道。',
  card: '卡片',
  cards: '卡片',
  word: '单词',
  words: '单词',
  front: '正面',
  back: '背面',
  meaning: '释义',
  level: '级别',
  topic: '主题',
  beginner: '初级',
  intermediate: '中级',
  knownCard: '已学卡片',
  knownCards: '已学卡片',
  known: '已掌握',
  on: '最近一次',
  due: '下次复习',
  days: '间隔天数',
  deck: '卡组',
  decks: '卡组',
  deckName: '名称',
  deckNote: '说明',
  spacedSentence:
    '在“{page}”按{group}翻开到期的卡片；按掌握程度（重来、困难、良好、简单）决定下次复习时间，并显示到期、新卡片、已学数量与连续天数。',
};

export type FlashcardWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about flashcards. */
export function flashcardWord(
  language: Language,
  word: FlashcardWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
