import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  title: 'The game',
  sentence:
    'People play with {resources}.{factions} The menu has {pages}. Every move is kept with what it cost and brought; levels, balances, power and rank are sums over these moves. The other players are played by the computer, and battles are decided by rule.',
  factions: ' They choose between {names}, each with attributes that count.',
  move: 'Move',
  moves: 'Moves',
  kind: 'Kind',
  what: 'What',
  note: 'Note',
  amount: 'How many',
  lost: 'Lost',
  bank: 'Bank',
  on: 'When',
  at: 'Begun (ms)',
  endsAt: 'Ends (ms)',
  playsTitle: 'Games to play',
  playsSentence:
    'People play {games} by mouse or keyboard. Every round is kept with its score on “{scores}”.',
  otherGame: 'There is {games} to play.',
  won: 'Won',
  lostRound: 'Lost',
  drawn: 'Drawn',
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
  round: 'Round',
  rounds: 'Rounds',
  game: 'Game',
  outcome: 'Outcome',
  level: 'Level',
  score: 'Score',
  scores: 'Scores',
  playedOn: 'Played',
  noScores: 'No rounds yet. Play one, and its score stands here.',
};

const chinese: typeof english = {
  title: '游戏',
  sentence:
    '玩家使用{resources}。{factions}菜单有{pages}。每一步都保存其花费与收益；等级、余额、战力与名次都由这些步骤求和得出。其他玩家由电脑扮演，战斗按规则判定。',
  factions: '可选择{names}，各有实际生效的属性。',
  move: '步骤',
  moves: '步骤',
  kind: '类型',
  what: '对象',
  note: '备注',
  amount: '数量',
  lost: '损失',
  bank: '银行',
  on: '时间',
  at: '开始（毫秒）',
  endsAt: '结束（毫秒）',
  playsTitle: '可玩的游戏',
  playsSentence: '可用鼠标或键盘玩{games}。每局成绩保存在“{scores}”。',
  otherGame: '可以玩{games}。',
  won: '胜',
  lostRound: '负',
  drawn: '平',
  easy: '简单',
  medium: '中等',
  hard: '困难',
  round: '对局',
  rounds: '对局',
  game: '游戏',
  outcome: '结果',
  level: '难度',
  score: '得分',
  scores: '成绩',
  playedOn: '时间',
  noScores: '还没有对局。玩一局后成绩会显示在这里。',
};

export type GameWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about games. */
export function gameWord(
  language: Language,
  word: GameWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
