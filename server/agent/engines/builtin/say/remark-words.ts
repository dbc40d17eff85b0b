import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  comment: 'Comment',
  comments: 'Comments',
  review: 'Review',
  reviews: 'Reviews',
  both: 'Ratings and comments',
  content: 'Comment',
  rating: 'Rating',
  person: 'Name',
  on: 'Written',
  titleComments: 'Comments under each {thing}',
  titleRates: 'Ratings and comments under each {thing}',
  sentenceComments:
    'Under every {thing} people read comments and write their own; each appears at once with name and time.',
  sentenceRates:
    'Under every {thing} people give one to five stars and say why; each appears at once with name and time, and the average rating follows.',
};

const chinese: typeof english = {
  comment: '评论',
  comments: '评论',
  review: '评价',
  reviews: '评价',
  both: '评分与评论',
  content: '评论',
  rating: '评分',
  person: '名字',
  on: '时间',
  titleComments: '{thing}评论',
  titleRates: '{thing}评分与评论',
  sentenceComments: '每个{thing}下方可以查看和发表评论，发表后立即显示名字和时间。',
  sentenceRates: '每个{thing}下方可以打一到五星并写评论，发表后立即显示名字和时间，平均分随之更新。',
};

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

export type RemarkWord = keyof typeof english;

/** What the engine says about comments and ratings. */
export function remarkWord(
  language: Language,
  word: RemarkWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
