import type { Motif } from './motif.ts';

/** Toys, games, sport, and what is written and read. */
export const leisure: readonly Motif[] = [
  {
    words: /\b(?:teddy|plush|dolls?|toys?|rattles?|stuffed)\b|玩具|娃娃/i,
    parts: [
      [
        'first',
        'M126 30 a18 18 0 1 1 -0.1 0Z M194 30 a18 18 0 1 1 -0.1 0Z M160 32 a38 36 0 1 1 -0.1 0Z M160 92 a48 34 0 1 1 -0.1 0Z',
      ],
      ['second', 'M160 72 a18 14 0 1 1 -0.1 0Z M160 104 a26 22 0 1 1 -0.1 0Z'],
      ['ink', 'M146 58 a5 5 0 1 1 -0.1 0Z M174 58 a5 5 0 1 1 -0.1 0Z M160 76 a6 4 0 1 1 -0.1 0Z'],
    ],
  },
  {
    words: /\b(?:blocks|bricks|building sets?|puzzles?|jigsaws?)\b|积木|拼图/i,
    parts: [
      ['first', 'M90 106 h66 v50 h-66Z M102 96 h14 v10 h-14Z M130 96 h14 v10 h-14Z'],
      ['second', 'M164 106 h66 v50 h-66Z M176 96 h14 v10 h-14Z M204 96 h14 v10 h-14Z'],
      ['ink', 'M126 46 h66 v50 h-66Z M138 36 h14 v10 h-14Z M166 36 h14 v10 h-14Z'],
    ],
  },
  {
    words: /\b(?:consoles?|controllers?|gamepads?|video games?|joysticks?)\b|游戏机|手柄/i,
    parts: [
      ['first', 'M112 60 h96 q28 0 36 44 t-12 48 q-16 4 -36 -30 h-72 q-20 34 -36 30 t-12 -48 q8 -44 36 -44Z'],
      ['paper', 'M112 78 h10 v10 h10 v10 h-10 v10 h-10 v-10 h-10 v-10 h10Z'],
      [
        'second',
        'M204 74 a8 8 0 1 1 -0.1 0Z M222 90 a8 8 0 1 1 -0.1 0Z M186 90 a8 8 0 1 1 -0.1 0Z M204 106 a8 8 0 1 1 -0.1 0Z',
      ],
    ],
  },
  {
    words: /\b(?:board games?|card games?|dice|chess|games?)\b|桌游|棋|游戏/i,
    parts: [
      ['first', 'M98 74 l66 -12 l14 72 l-68 14Z'],
      ['second', 'M176 84 h58 v66 h-58Z'],
      [
        'paper',
        'M118 84 a7 7 0 1 1 -0.1 0Z M138 98 a7 7 0 1 1 -0.1 0Z M158 114 a7 7 0 1 1 -0.1 0Z M192 96 a7 7 0 1 1 -0.1 0Z M218 124 a7 7 0 1 1 -0.1 0Z',
      ],
    ],
  },
  {
    words: /\b(?:balls?|footballs?|basketballs?|volleyballs?|soccer|rackets?|tennis)\b|球/i,
    parts: [
      ['first', 'M160 34 a61 61 0 1 1 -0.1 0Z'],
      ['paper', 'M160 34 V156 M99 95 H221 M116 52 q34 43 0 86 M204 52 q-34 43 0 86', 4],
      ['second', 'M110 156 h100 v8 h-100Z'],
    ],
  },
  {
    words: /\b(?:dumbbells?|weights?|kettlebells?|yoga mats?|gym|fitness)\b|哑铃|健身/i,
    parts: [
      ['ink', 'M84 90 h152 v12 h-152Z'],
      ['first', 'M98 56 h20 v80 h-20Z M202 56 h20 v80 h-20Z'],
      ['second', 'M80 70 h16 v52 h-16Z M224 70 h16 v52 h-16Z'],
    ],
  },
  {
    words: /\b(?:bikes?|bicycles?|e-?bikes?|scooters?|skateboards?|helmets?)\b|自行车|滑板/i,
    parts: [
      ['ink', 'M108 90 a32 32 0 1 1 -0.1 0Z M214 90 a32 32 0 1 1 -0.1 0Z', 7],
      ['first', 'M108 122 L136 72 H192 L214 122 M136 72 L158 122 L192 72 M158 122 H108', 8],
      ['second', 'M122 64 h28 v7 h-28Z M186 54 h24 v7 h-24Z'],
    ],
  },
  {
    words: /\b(?:tents?|sleeping bags?|camping|hammocks?)\b|帐篷|露营/i,
    parts: [
      ['first', 'M160 36 L244 152 H76Z'],
      ['ink', 'M160 74 L192 152 H128Z'],
      ['second', 'M160 36 L244 152 H214Z'],
      ['paper', 'M160 36 l8 -12 M160 36 l-8 -12', 4],
    ],
  },
  {
    words: /\b(?:pens?|pencils?|markers?|crayons?|brushes|paints?)\b|笔/i,
    parts: [
      ['first', 'M122 56 h22 v88 h-22Z M122 56 l11 -26 l11 26Z'],
      ['second', 'M152 66 h22 v78 h-22Z M152 66 l11 -26 l11 26Z'],
      ['paper', 'M182 50 h18 v94 h-18Z'],
      ['ink', 'M104 104 h112 v42 a10 10 0 0 1 -10 10 h-92 a10 10 0 0 1 -10 -10Z'],
    ],
  },
  {
    words:
      /\b(?:notebooks?|planners?|journals?|books?|novels?|comics?|magazines?|diar(?:y|ies)|albums?|paperbacks?|cookbooks?)\b|书|笔记本|小说/i,
    parts: [
      [
        'ink',
        'M116 28 h92 a8 8 0 0 1 8 8 v112 a8 8 0 0 1 -8 8 h-92 a12 12 0 0 1 -12 -12 v-104 a12 12 0 0 1 12 -12Z',
      ],
      ['paper', 'M114 140 h96 v10 h-96Z'],
      ['first', 'M118 28 h88 a8 8 0 0 1 8 8 v102 h-96Z'],
      ['second', 'M134 50 h60 v8 h-60Z M134 66 h40 v6 h-40Z M164 92 a16 16 0 1 1 -0.1 0Z'],
    ],
  },
];
