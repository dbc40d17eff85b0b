import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  counter: 'Counter',
  counters: 'Counters',
  counterName: 'Name',
  count: 'Count',
  tallySentence:
    'On “{page}” people count with large buttons: one more, one less, start again. There can be several counters with names; their numbers are still there after a reload.',
  today: 'Today',
  mark: 'Done day',
  marks: 'Done days',
  day: 'Day',
  streaksSentence:
    'On “{page}” people mark what they have done today, see the current and the longest streak of each, and a heat map of the last weeks. Any of the last seven days can be marked later.',
  streaksIntroduction: 'Mark what is done today. Streaks and the map of days follow.',
  viewsSentence: 'The menu leads to {pages}, each with its own search.',
  goal: 'Goal',
  goals: 'Goals',
  setOn: 'Set on',
  goalOf: '{about} goal',
  goalSentence:
    'On “{page}” people set a goal for {field} and see how far they have come and how often they reached it.',
};

const chinese: typeof english = {
  counter: '计数器',
  counters: '计数器',
  counterName: '名称',
  count: '计数',
  tallySentence: '在“{page}”用大按钮计数：加一、减一、归零。可以有多个有名称的计数器，刷新后数字仍在。',
  today: '今日',
  mark: '打卡日',
  marks: '打卡日',
  day: '日期',
  streaksSentence:
    '在“{page}”标记今天完成的事项，查看每项的当前连续天数和最长连续天数，以及最近几周的热力图。最近七天可以补记。',
  streaksIntroduction: '标记今天完成的事项，连续天数和日历随之更新。',
  viewsSentence: '菜单可直达{pages}，各自可搜索。',
  goal: '目标',
  goals: '目标',
  setOn: '设定于',
  goalOf: '{about}目标',
  goalSentence: '在“{page}”为{field}设定目标，查看进度以及达成的次数。',
};

export type HabitWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about counters and habits. */
export function habitWord(
  language: Language,
  word: HabitWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
