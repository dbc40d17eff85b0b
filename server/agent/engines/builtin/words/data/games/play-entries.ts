import type { Pair } from './game-resources.ts';

export interface PlayEntry {
  /** As the block `play` calls it. */
  id: string;
  words: RegExp;
  name: Pair;
  icon: string;
  /** Rounds end with a score, not with a victory. */
  scored?: boolean;
  /** One can ask for a hint. */
  hinted?: boolean;
  /** Things that are in the game itself, such as its shop. */
  holds?: RegExp;
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
    hinted: true,
  },
  {
    id: 'wordTries',
    words:
      /\bwordle\b|\bfive[- ]letter words?\b|\b(?:word|tries|attempts) (?:\w+ ){0,6}(?:five|5)[- ]letter\b|\bsix (?:tries|attempts|guesses)\b[^.]{0,60}\bword\b/i,
    name: ['Five letters', '五字母猜词'],
    icon: 'whole-word',
  },
  {
    id: 'hangman',
    words: /\bhangman\b|\bword[- ]guess(?:ing)?\b|\bguess(?:ing)? (?:the )?words?\b|猜词|猜单词/i,
    name: ['Hangman', '猜单词'],
    icon: 'spell-check',
    hinted: true,
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
    scored: true,
  },
  { id: 'minesweeper', words: /\bmine ?sweeper\b|扫雷/i, name: ['Minesweeper', '扫雷'], icon: 'bomb' },
  { id: 'sudoku', words: /\bsudokus?\b|数独/i, name: ['Sudoku', '数独'], icon: 'grid-3x3', hinted: true },
  {
    id: 'fallingBlocks',
    words:
      /\btetris\b|\b(?:falling|dropping) (?:blocks?|bricks?|pieces?|shapes?|tetromino\w*)\b|\bblock[- ]stack\w*\b|俄罗斯方块/i,
    name: ['Falling blocks', '俄罗斯方块'],
    icon: 'blocks',
    scored: true,
  },
  {
    id: 'brickBreaker',
    words:
      /\b(?:brick|block|wall)s?[- ]?(?:break\w*|bust\w*|smash\w*)\b|\bbreakout\b(?! rooms?)|\barkanoid\b|打砖块/i,
    name: ['Brick breaker', '打砖块'],
    icon: 'brick-wall',
  },
  {
    id: 'pong',
    words:
      /\bpong\b|\b(?:table tennis|paddle ball|air hockey) (?:video |arcade |mini[- ]?|browser )?game\b|乒乓(?:球)?游戏/i,
    name: ['Pong', '乒乓'],
    icon: 'circle-dot',
  },
  {
    id: 'whack',
    words:
      /\bwhac?k[- ]?(?:a|the)[- ]?\w+\b|\bhit[- ](?:a|the)[- ](?:mole|critter|target)s?\b|\bmoles?\b[^.]{0,30}\b(?:holes?|pop|appear)|打地鼠/i,
    name: ['Whack a mole', '打地鼠'],
    icon: 'hammer',
    scored: true,
  },
  {
    id: 'sequence',
    words:
      /\bsimon (?:says|game)\b|\b(?:colou?r|light|pattern)s?[- ](?:sequence|memory)\b|\bsequence (?:memory|game)\b|\b(?:remember|repeat)(?:ing)? (?:the |a |an )?(?:growing |longer )?(?:sequence|pattern)s?\b|颜色顺序|记忆顺序/i,
    name: ['Colour sequence', '颜色顺序'],
    icon: 'palette',
    scored: true,
  },
  {
    id: 'reaction',
    words:
      /\breaction (?:time|speed|test|game)\b|\breflex(?:es)? (?:test|game|trainer)\b|反应(?:力|速度|时间)?(?:测试|游戏)/i,
    name: ['Reaction test', '反应测试'],
    icon: 'zap',
    scored: true,
  },
  {
    id: 'mentalMath',
    words:
      /\b(?:mental )?(?:math|maths|arithmetic) (?:\w+ ){0,2}(?:games?|quiz(?:zes)?|challenge|trainer|practi[cs]e|drills?|exercises)\b|\bmental (?:math|maths|arithmetic)\b|\b(?:times|multiplication) tables?\b|\b(?:maths?|arithmetic) (?:problems|questions)\b|心算|口算|算术游戏/i,
    name: ['Mental arithmetic', '心算'],
    icon: 'calculator',
    scored: true,
  },
  {
    id: 'slidingPuzzle',
    words:
      /\bsliding (?:tile |number |picture |block )?(?:puzzles?|tiles?)\b|\b(?:15|fifteen|8|eight)[- ]puzzle\b|\b(?:slide|tile) puzzle\b|\b(?:picture|jigsaw|photo|image) (?:puzzles?|sliders?)\b|\bscrambled (?:tiles?|pictures?|images?)\b|华容道|滑块拼图|数字拼图/i,
    name: ['Sliding puzzle', '滑块拼图'],
    icon: 'layout-grid',
  },
  {
    id: 'wordSearch',
    words:
      /\bword[- ]?(?:search|find|seek)(?:es|s)?\b(?! (?:engine|bar|box|field))|\b(?:find|search for) (?:the )?hidden words\b|\bhidden words? (?:\w+ )?(?:puzzle|game)\b|找单词|单词搜索/i,
    name: ['Word search', '单词搜索'],
    icon: 'search',
    hinted: true,
  },
  {
    id: 'typing',
    words:
      /\btyping (?:speed |race |racing |test |tests? |practice |tutor |game|games|trainer|challenge|lessons?|contest|competition|skills|website|app)+|\btype[- ]rac(?:er|ing)\b|\btouch[- ]typ\w+\b|\btyping tests?\b|打字(?:测试|练习|游戏|比赛)/i,
    name: ['Typing', '打字'],
    icon: 'keyboard',
  },
  {
    id: 'chess',
    words:
      /\bchess (?:games?|app|board|match(?:es)? against|against|puzzles?|online)\b|\bplay(?:ing|s)? (?:\w+ ){0,3}chess\b|\bonline chess\b(?! (?:school|shop|store|lessons?|academy))|国际象棋(?:游戏|对弈|对战)|下国际象棋/i,
    name: ['Chess', '国际象棋'],
    icon: 'crown',
  },
  {
    id: 'blackjack',
    words: /\bblack ?jack\b|\btwenty[- ]one\b[^.]{0,20}\bgame\b|二十一点|21点/i,
    name: ['Blackjack', '二十一点'],
    icon: 'spade',
  },
  {
    id: 'virtualPet',
    words:
      /\b(?:virtual|digital|electronic|cyber) pets?\b|\btamagotchi\b|\bpet (?:raising|simulation|simulator|care) games?\b|电子宠物|虚拟宠物|宠物养成/i,
    name: ['My pet', '我的宠物'],
    icon: 'paw-print',
    scored: true,
    holds: /^(?:pet\w*|animal\w*|product|collectible|purchase|item|shopItem|order|food\w*|toy|status)$/i,
  },
  {
    id: 'wordScramble',
    words:
      /\bword[- ]?(?:scramble|jumble)s?\b|\bunscrambl\w+\b|\banagrams?\b|\bscrambled (?:words?|letters)\b|字母重组|乱序单词/i,
    name: ['Word scramble', '字母重组'],
    icon: 'shuffle',
    hinted: true,
  },
];

/** Where one asks for games and names none. */
export const mixedGames =
  /\b(?:mini[- ]?games?|casual games?|puzzle games?|brain games?|arcade games?|browser games? (?:collection|portal)|games? (?:collection|hub|portal|arcade)|collection of (?:small |simple |classic )?games)\b|小游戏|益智游戏|休闲游戏/i;

/** Games that are known and not here: what they are called, and what there is in their place. */
export const otherGames: readonly (readonly [words: RegExp, name: Pair])[] = [
  [/\bchess\b|国际象棋/i, ['Chess', '国际象棋']],
  [/\bcheckers\b|\bdraughts\b|跳棋/i, ['Checkers', '跳棋']],
  [/\bpac-?man\b|吃豆人/i, ['Pac-Man', '吃豆人']],
  [/\bpoker\b|扑克/i, ['Poker', '扑克']],
  [/\bsolitaire\b|纸牌/i, ['Solitaire', '纸牌接龙']],
  [/\bmahjong\b|麻将/i, ['Mahjong', '麻将']],
  [/\bcrosswords?\b|填字/i, ['Crossword', '填字']],
  [/\bplatformer\b|\bracing game\b|\bshooter\b|赛车|射击/i, ['Action games in real time', '实时动作游戏']],
];
