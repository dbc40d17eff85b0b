import type { Pair } from './game-resources.ts';

/** How each game is played, by its id. */
export const playRules: Readonly<Record<string, Pair>> = {
  ticTacToe: [
    'Take turns with the computer. Three of your marks in a row, a column or a diagonal win.',
    '与电脑轮流落子，横、竖或斜连成三子者胜。',
  ],
  connectFour: [
    'Drop your pieces into the columns in turn. Four in a row, in any direction, win.',
    '轮流把棋子落入各列，任意方向连成四子者胜。',
  ],
  fiveInARow: ['Put stones on the board in turn. Five in a row win.', '轮流落子，连成五子者胜。'],
  rockPaperScissors: [
    'Rock beats scissors, scissors beat paper, paper beats rock.',
    '石头胜剪刀，剪刀胜布，布胜石头。',
  ],
  memory: [
    'Turn over two cards at a time and find all pairs with as few moves as you can.',
    '每次翻两张牌，用尽量少的步数找出所有配对。',
  ],
  wordTries: [
    'Guess the word in six tries. Colours say which letters are right, elsewhere or not in it.',
    '六次内猜出单词，颜色表示字母正确、位置不对或不存在。',
  ],
  hangman: [
    'Guess the hidden word letter by letter before your wrong guesses run out.',
    '逐个猜字母，在错误次数用完前猜出单词。',
  ],
  numberGuess: [
    'Find the number with as few guesses as you can; after each you are told higher or lower.',
    '用尽量少的次数猜出数字，每次会提示偏大或偏小。',
  ],
  mergeTiles: [
    'Push all tiles with the arrow keys. Equal ones become one of twice the value; reach 2048.',
    '用方向键移动方块，相同数字合并翻倍，目标是 2048。',
  ],
  snake: [
    'Steer with the arrow keys and eat; every bite makes you longer. Do not hit the wall or yourself.',
    '用方向键控制，吃到食物会变长，别撞墙或撞到自己。',
  ],
  minesweeper: [
    'Open all fields without a mine. A number says how many mines touch it; flag what you suspect.',
    '翻开所有没有雷的格子，数字表示周围的雷数，可插旗标记。',
  ],
  sudoku: [
    'Fill the grid so that every row, column and box holds each number once.',
    '填满方格，使每行、每列、每宫的数字不重复。',
  ],
  fallingBlocks: [
    'Move and turn the falling shapes with the arrow keys. Full rows vanish; do not let them reach the top.',
    '用方向键移动和旋转下落的方块，填满的行会消除，别堆到顶。',
  ],
  brickBreaker: [
    'Move the bat and keep the ball in play until all bricks are gone.',
    '移动挡板接住小球，直到打完所有砖块。',
  ],
  pong: [
    'Move your bat up and down. Whoever misses the ball gives a point away.',
    '上下移动球拍，漏接者对方得分。',
  ],
  whack: [
    'Hit them as soon as they show up; quick hits in a row count more. The time runs down.',
    '一露头就点击，连续命中得分更高，时间有限。',
  ],
  sequence: [
    'Every round adds one colour. Repeat the whole sequence; one wrong press ends the game.',
    '每轮多一种颜色，按顺序重复，按错即结束。',
  ],
  reaction: [
    'Five tries. Press only after the colour has changed; too early does not count.',
    '共五次，颜色改变后再按，过早无效。',
  ],
  mentalMath: [
    'Answer as many as you can before the time is over; harder levels have larger numbers.',
    '在限时内尽量多答，难度越高数字越大。',
  ],
  slidingPuzzle: [
    'Push tiles into the gap until the picture or the numbers are in order.',
    '把方块推入空位，直到图片或数字复原。',
  ],
  wordSearch: [
    'Find the words in the grid, across, down or diagonally; press their first and last letter.',
    '在方格中横、竖、斜找出单词，点击首尾字母。',
  ],
  typing: [
    'Type the text as fast and as exactly as you can; speed and mistakes are counted.',
    '尽快准确地输入文本，统计速度与错误。',
  ],
  chess: [
    'Press a piece, then the square it shall go to. You play white; checkmate wins, and a pawn that arrives becomes a queen.',
    '先点棋子再点目标格。你执白，将死对方获胜，兵到底线升后。',
  ],
  blackjack: [
    'Come closer to 21 than the dealer without going over. Faces count ten, an ace one or eleven; the dealer draws up to 17, and a blackjack pays half as much again.',
    '比庄家更接近 21 点且不爆牌。花牌 10 点，A 为 1 或 11 点；庄家补到 17 点，黑杰克赔 1.5 倍。',
  ],
  virtualPet: [
    'Adopt a pet and look after it: it grows hungry, bored and dirty with time. Playing earns coins for the shop.',
    '领养一只宠物并照顾它：时间久了它会饿、无聊、变脏。玩耍可赚金币去商店消费。',
  ],
  wordScramble: [
    'Put the letters in order and type the word before your tries run out.',
    '把字母排好并输入单词，别用完次数。',
  ],
};
