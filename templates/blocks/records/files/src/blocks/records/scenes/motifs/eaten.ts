import type { Motif } from './motif.ts';

/** What is baked, picked and given away. */
export const eaten: readonly Motif[] = [
  {
    words:
      /\b(?:breads?|loa(?:f|ves)|baguettes?|croissants?|rolls?|sourdough|buns?|cookies?|biscuits?|pastr(?:y|ies))\b|面包|饼/i,
    parts: [
      ['first', 'M86 156 C72 96 116 66 160 66 C204 66 248 96 234 156Z'],
      ['second', 'M86 156 q74 -22 148 0Z'],
      ['paper', 'M122 110 q8 -24 28 -24 M158 106 q8 -24 28 -22 M192 112 q6 -16 20 -14', 7],
    ],
  },
  {
    words: /\b(?:cakes?|muffins?|cupcakes?|desserts?|tarts?|pies?|brownies?)\b|蛋糕|甜点/i,
    parts: [
      ['second', 'M96 104 h128 v52 h-128Z'],
      ['first', 'M108 62 h104 v42 h-104Z'],
      [
        'paper',
        'M96 104 h128 v12 q-11 14 -21 0 t-21 0 t-22 0 t-21 0 t-21 0 t-22 0Z M108 62 h104 v8 q-13 12 -26 0 t-26 0 t-26 0 t-26 0Z',
      ],
      ['ink', 'M157 36 h6 v26 h-6Z M160 20 q10 10 0 16 q-10 -6 0 -16Z'],
    ],
  },
  {
    words: /\b(?:chocolates?|cand(?:y|ies)|sweets|pralines?|truffles?|toffees?|snacks?)\b|糖|巧克力|零食/i,
    parts: [
      ['ink', 'M104 40 h112 v74 h-112Z'],
      [
        'second',
        'M110 46 h30 v28 h-30Z M145 46 h30 v28 h-30Z M180 46 h30 v28 h-30Z M110 80 h30 v28 h-30Z M145 80 h30 v28 h-30Z M180 80 h30 v28 h-30Z',
      ],
      ['first', 'M98 96 l16 -8 l16 8 l16 -8 l16 8 l16 -8 l16 8 l16 -8 l12 8 v60 h-124Z'],
    ],
  },
  {
    words:
      /\b(?:apples?|pears?|peach(?:es)?|fruits?|berr(?:y|ies)|oranges?|lemons?|mango(?:es)?|bananas?|cherr(?:y|ies)|grapes?|plums?)\b|水果|苹果|橙/i,
    parts: [
      [
        'first',
        'M134 66 q26 -12 26 8 q0 -20 28 -8 q30 14 18 54 q-10 36 -32 36 q-8 0 -14 -4 q-6 4 -14 4 q-24 0 -34 -36 q-10 -40 22 -54Z',
      ],
      ['second', 'M206 112 a24 24 0 1 1 -0.1 0Z'],
      ['ink', 'M158 70 q0 -26 12 -38', 5],
      ['leaf', 'M166 52 q14 -24 40 -16 q-10 24 -40 16Z'],
    ],
  },
  {
    words:
      /\b(?:vegetables?|carrots?|salads?|potato(?:es)?|tomato(?:es)?|cabbages?|peppers?|onions?|lettuce|cucumbers?|spinach|broccoli)\b|蔬菜|番茄|土豆/i,
    parts: [
      ['leaf', 'M132 60 q-26 -20 -14 -36 q18 8 18 34Z M140 58 q-2 -34 16 -38 q8 20 -10 40Z'],
      ['second', 'M118 60 q24 -10 40 4 q-4 60 -48 92 q-14 -50 8 -96Z'],
      ['first', 'M208 92 a34 32 0 1 1 -0.1 0Z'],
      ['leaf', 'M208 96 l-16 -10 h10 l6 -12 l6 12 h12Z'],
    ],
  },
  {
    words: /\b(?:cheeses?|butter|yogh?urts?|dairy)\b|奶酪|黄油|酸奶/i,
    parts: [
      ['first', 'M82 112 L200 58 q38 18 38 54Z'],
      ['second', 'M82 112 h156 v44 h-156Z'],
      [
        'paper',
        'M112 126 a9 9 0 1 1 -0.1 0Z M158 132 a11 11 0 1 1 -0.1 0Z M206 122 a8 8 0 1 1 -0.1 0Z M184 84 a9 6 0 1 1 -0.1 0Z',
      ],
    ],
  },
  {
    words: /\b(?:gifts?|presents?|hampers?|vouchers?|gift cards?|boxed)\b|礼/i,
    parts: [
      ['first', 'M106 92 h108 v64 h-108Z'],
      ['ink', 'M98 72 h124 v22 h-124Z'],
      ['second', 'M150 72 h20 v84 h-20Z'],
      ['second', 'M160 72 q-40 -4 -34 -28 q22 -8 34 28 q12 -36 34 -28 q6 24 -34 28Z', 7],
    ],
  },
];
