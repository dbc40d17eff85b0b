import type { Motif } from './motif.ts';

/** What a household works and cures with. */
export const household: readonly Motif[] = [
  {
    words:
      /\b(?:tools?|hammers?|drills?|screwdrivers?|wrench(?:es)?|saws?|spanners?|pliers|axes?)\b|工具|锤|钻/i,
    parts: [
      ['second', 'M152 72 h16 v84 h-16Z'],
      ['first', 'M108 38 h78 q26 0 34 26 l-28 -4 v12 h-84Z'],
      ['ink', 'M150 104 h20 v14 h-20Z'],
    ],
  },
  {
    words:
      /\b(?:pots?|pans?|saucepans?|woks?|cookware|kettles?|casseroles?|knives|knife|blenders?|mixers?|toasters?)\b|锅|刀|厨具/i,
    parts: [
      ['ink', 'M78 90 h22 v14 h-22Z M220 90 h22 v14 h-22Z M150 46 h20 v12 h-20Z'],
      ['second', 'M102 74 q58 -34 116 0Z'],
      ['first', 'M98 78 h124 v58 a20 20 0 0 1 -20 20 h-84 a20 20 0 0 1 -20 -20Z'],
      ['paper', 'M114 94 v34', 6],
    ],
  },
  {
    words: /\b(?:pills?|tablets|capsules?|medicines?|plasters|bandages?|syrup|thermometers?|first aid)\b|药/i,
    parts: [
      ['paper', 'M102 50 h92 a8 8 0 0 1 8 8 v98 h-108 v-98 a8 8 0 0 1 8 -8Z'],
      ['first', 'M94 50 h108 v22 h-108Z'],
      ['second', 'M140 88 h16 v16 h16 v16 h-16 v16 h-16 v-16 h-16 v-16 h16Z'],
      ['ink', 'M212 124 h26 a16 16 0 0 1 0 32 h-26 a16 16 0 0 1 0 -32Z'],
    ],
  },
];
