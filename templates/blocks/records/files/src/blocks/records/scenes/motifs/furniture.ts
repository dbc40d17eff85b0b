import type { Motif } from './motif.ts';

/** What stands in rooms. */
export const furniture: readonly Motif[] = [
  {
    words: /\b(?:sofas?|couch(?:es)?|loveseats?)\b|沙发/i,
    parts: [
      ['first', 'M92 62 a14 14 0 0 1 14 -14 h108 a14 14 0 0 1 14 14 v50 h-136Z'],
      ['second', 'M70 84 a14 14 0 0 1 28 0 v28 h124 v-28 a14 14 0 0 1 28 0 v58 h-180Z'],
      ['ink', 'M82 142 h10 v14 h-10Z M228 142 h10 v14 h-10Z'],
      ['paper', 'M160 52 V112', 3],
    ],
  },
  {
    words: /\b(?:chairs?|armchairs?|stools?|bench(?:es)?|seats?)\b|椅|凳/i,
    parts: [
      ['first', 'M126 28 h68 a10 10 0 0 1 10 10 v56 h-88 v-56 a10 10 0 0 1 10 -10Z'],
      ['second', 'M106 94 h108 a8 8 0 0 1 8 8 v12 h-124 v-12 a8 8 0 0 1 8 -8Z'],
      ['ink', 'M112 114 l-8 42 M208 114 l8 42 M136 114 v30 M184 114 v30', 7],
    ],
  },
  {
    words: /\b(?:lamps?|lights?|lanterns?|chandeliers?)\b|灯/i,
    parts: [
      ['first', 'M132 28 h56 l26 56 h-108Z'],
      ['second', 'M118 96 l-22 44 h128 l-22 -44Z'],
      ['ink', 'M156 84 h8 v62 h28 v10 h-64 v-10 h28Z'],
    ],
  },
  {
    words:
      /\b(?:cabinets?|wardrobes?|shel(?:f|ves)|bookcases?|drawers?|dressers?|cupboards?|sideboards?|racks?)\b|柜|架/i,
    parts: [
      ['first', 'M98 32 h124 v116 h-124Z'],
      ['second', 'M108 42 h104 v26 h-104Z M108 76 h104 v26 h-104Z M108 110 h104 v28 h-104Z'],
      ['paper', 'M150 54 h20 M150 88 h20 M150 123 h20', 5],
      ['ink', 'M104 148 h10 v8 h-10Z M206 148 h10 v8 h-10Z'],
    ],
  },
  {
    words: /\b(?:tables?|desks?)\b|桌/i,
    parts: [
      ['first', 'M74 80 h172 v16 h-172Z'],
      ['ink', 'M88 96 h12 l-4 60 h-8Z M220 96 h12 v60 h-8Z'],
      ['second', 'M142 46 h36 l-6 34 h-24Z'],
      ['leaf', 'M160 48 q-26 -6 -24 -26 q22 2 24 26Z M160 48 q24 -8 22 -26 q-22 4 -22 26Z'],
    ],
  },
  {
    words: /\b(?:beds?|mattress(?:es)?|pillows?|bedding|duvets?|cushions?|quilts?)\b|床|枕/i,
    parts: [
      ['ink', 'M76 44 h10 v112 h-10Z M236 88 h10 v68 h-10Z'],
      ['first', 'M86 104 h150 v34 h-150Z'],
      ['second', 'M128 92 h108 v28 h-108Z'],
      ['paper', 'M92 84 h32 a6 6 0 0 1 6 6 v14 h-44 v-14 a6 6 0 0 1 6 -6Z'],
    ],
  },
];
