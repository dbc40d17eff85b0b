import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'Fixtures, results and the table',
  sentence:
    'Every match has two sides, a day and a place on “{fixtures}”. “{enter}” moves it to “{results}”, and “{table}” follows from the scores at once: {points}. The page of each side shows its place and its matches.',
  listTitle: 'Matches to come',
  listSentence:
    'On “{fixtures}” the matches to come stand under their days, also for one side alone; new ones are added there.',
  pointsBoth: '{win} points for a win and {draw} for a draw',
  pointsWin: '{win} points for a win and {loss} for a defeat',
  match: 'Match',
  matches: 'Matches',
  home: 'Home',
  away: 'Away',
  date: 'Date',
  time: 'Time',
  venue: 'Venue',
  homeScore: 'Home score',
  awayScore: 'Away score',
  name: 'Match',
  enter: 'Enter score',
  correct: 'Correct score',
  entered: 'The score of {row} is entered; the table follows from it.',
  noDraw: 'There is no draw here: one side must have more.',
  fixtures: 'Fixtures',
  results: 'Results',
  table: 'Table',
  league: 'League',
  played: 'Played',
  won: 'Won',
  drawn: 'Drawn',
  lost: 'Lost',
  winShare: 'Win %',
  scored: 'For',
  conceded: 'Against',
  difference: 'Difference',
  points: 'Points',
  coach: 'Coach',
  ground: 'Home ground',
  city: 'Town',
  number: 'Number',
  position: 'Position',
};

const chinese: typeof english = {
  title: '赛程、赛果与积分榜',
  sentence:
    '每场比赛有对阵双方、日期和场地，列在“{fixtures}”。“{enter}”后进入“{results}”，“{table}”随比分即时更新：{points}。每一方的页面显示其名次和比赛。',
  listTitle: '即将进行的比赛',
  listSentence: '“{fixtures}”按日期列出即将进行的比赛，也可只看某一方；新比赛在此添加。',
  pointsBoth: '胜一场得 {win} 分，平得 {draw} 分',
  pointsWin: '胜一场得 {win} 分，负得 {loss} 分',
  match: '比赛',
  matches: '比赛',
  home: '主队',
  away: '客队',
  date: '日期',
  time: '时间',
  venue: '场地',
  homeScore: '主队得分',
  awayScore: '客队得分',
  name: '对阵',
  enter: '录入比分',
  correct: '更正比分',
  entered: '{row}的比分已录入，积分榜随之更新。',
  noDraw: '不能打平，须分出胜负。',
  fixtures: '赛程',
  results: '赛果',
  table: '积分榜',
  league: '联赛',
  played: '场次',
  won: '胜',
  drawn: '平',
  lost: '负',
  winShare: '胜率',
  scored: '得',
  conceded: '失',
  difference: '净胜',
  points: '积分',
  coach: '教练',
  ground: '主场',
  city: '城市',
  number: '号码',
  position: '位置',
};

export type MatchWord = keyof typeof english;

/** What the engine says about leagues. */
export function matchWord(
  language: Language,
  word: MatchWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[word], values);
}
