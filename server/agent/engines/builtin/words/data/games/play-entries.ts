import type { Pair } from './game-resources.ts';

export interface PlayEntry {
  /** As the block `play` calls it. */
  id: string;
  words: RegExp;
  name: Pair;
  icon: string;
}

/** Games one plays alone or against the computer. */
export const playEntries: readonly PlayEntry[] = [
  {
    id: 'ticTacToe',
    words: /\btic[- ]?tac[- ]?toe\b|\bnoughts and crosses\b|井字棋|圈圈叉叉/i,
    name: ['Tic-tac-toe', '井字棋'],
    icon: 'grid-3x3',
  },
  {
    id: 'connectFour',
    words: /\bconnect (?:four|4)\b|\bfour in a row\b|四子棋/i,
    name: ['Connect four', '四子棋'],
    icon: 'columns-4',
  },
  {
    id: 'fiveInARow',
    words: /\bgomoku\b|\bfive in a row\b|五子棋/i,
    name: ['Five in a row', '五子棋'],
    icon: 'grid-3x3',
  },
  {
    id: 'rockPaperScissors',
    words: /\brock[-, ]*paper[-, ]*(?:and )?scissors?\b|石头剪刀布|剪刀石头布|猜拳/i,
    name: ['Rock, paper, scissors', '石头剪刀布'],
    icon: 'scissors',
  },
  {
    id: 'memory',
    words:
      /\bmemory (?:card|match(?:ing)?|flip|tile|puzzle)\b|\bmemory (?:\w+ ){0,3}?games?\b|\b(?:card|tile)[- ](?:flip(?:ping)?|match(?:ing)?)\b|\b(?:card matching|matching pairs|concentration) game\b|\bfind the pairs\b|记忆(?:翻牌|配对|卡牌)?游戏|翻牌/i,
    name: ['Memory', '记忆翻牌'],
    icon: 'layers',
  },
  {
    id: 'hangman',
    words: /\bhangman\b|\bword[- ]guess(?:ing)?\b|\bguess(?:ing)? (?:the )?words?\b|猜词|猜单词/i,
    name: ['Hangman', '猜单词'],
    icon: 'spell-check',
  },
  {
    id: 'numberGuess',
    words: /\bnumber[- ]guess(?:ing)?\b|\bguess(?:ing)? (?:the |a )?numbers?\b|猜数字|猜数/i,
    name: ['Guess the number', '猜数字'],
    icon: 'hash',
  },
  { id: 'mergeTiles', words: /\b2048\b|\bnumber merg(?:e|ing)\b/i, name: ['2048', '2048'], icon: 'grid-2x2' },
  {
    id: 'snake',
    words: /\bsnake\b(?:[ -]like)?(?: game| clone|,| and|$|\.)|贪吃蛇/i,
    name: ['Snake', '贪吃蛇'],
    icon: 'worm',
  },
  { id: 'minesweeper', words: /\bmine ?sweeper\b|扫雷/i, name: ['Minesweeper', '扫雷'], icon: 'bomb' },
  { id: 'sudoku', words: /\bsudokus?\b|数独/i, name: ['Sudoku', '数独'], icon: 'grid-3x3' },
];

/** Where one asks for games and names none. */
export const mixedGames =
  /\b(?:mini[- ]?games?|casual games?|puzzle games?|brain games?|arcade games?|browser games? (?:collection|portal)|games? (?:collection|hub|portal|arcade)|collection of (?:small |simple |classic )?games)\b|小游戏|益智游戏|休闲游戏/i;

/** Games that are known and not here: what they are called, and what there is in their place. */
export const otherGames: readonly (readonly [words: RegExp, name: Pair])[] = [
  [/\bchess\b|国际象棋/i, ['Chess', '国际象棋']],
  [/\bcheckers\b|\bdraughts\b|跳棋/i, ['Checkers', '跳棋']],
  [/\btetris\b|俄罗斯方块/i, ['Tetris', '俄罗斯方块']],
  [/\bpac-?man\b|吃豆人/i, ['Pac-Man', '吃豆人']],
  [/\bpoker\b|扑克/i, ['Poker', '扑克']],
  [/\bblackjack\b|二十一点/i, ['Blackjack', '二十一点']],
  [/\bsolitaire\b|纸牌/i, ['Solitaire', '纸牌接龙']],
  [/\bmahjong\b|麻将/i, ['Mahjong', '麻将']],
  [/\bcrosswords?\b|填字/i, ['Crossword', '填字']],
  [/\bwordle\b/i, ['Wordle', 'Wordle']],
  [/\bplatformer\b|\bracing game\b|\bshooter\b|赛车|射击/i, ['Action games in real time', '实时动作游戏']],
];
