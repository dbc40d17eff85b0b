import type { Motif } from './motif.ts';

/** What comes in bottles, cups, glasses and jars. */
export const bottled: readonly Motif[] = [
  {
    words: /\b(?:wines?|champagnes?|beers?|whisk(?:e)?ys?|liqueurs?|spirits?|ciders?|rum|gin)\b|酒/i,
    parts: [
      [
        'first',
        'M122 24 h24 v36 q16 10 16 30 v56 a10 10 0 0 1 -10 10 h-36 a10 10 0 0 1 -10 -10 v-56 q0 -20 16 -30Z',
      ],
      ['paper', 'M106 98 h56 v34 h-56Z'],
      ['ink', 'M120 20 h28 v14 h-28Z'],
      ['second', 'M184 66 h44 q4 42 -18 46 v34 h16 v10 h-40 v-10 h16 v-34 q-22 -4 -18 -46Z'],
    ],
  },
  {
    words: /\b(?:juices?|sodas?|lemonades?|smoothies?|drinks?|cocktails?|iced|milkshakes?)\b|果汁|饮料/i,
    parts: [
      ['paper', 'M118 50 h84 l-10 106 h-64Z'],
      ['first', 'M121 76 h78 l-8 80 h-62Z'],
      ['ink', 'M164 76 L180 22 h16', 5],
      ['second', 'M122 40 a20 20 0 1 1 -0.1 0Z'],
    ],
  },
  {
    words:
      /\b(?:coffees?|espresso|latte|cappuccino|flat white|americano|mocha|teas?|matcha|cocoa|chai|mugs?|cups?|tableware|ceramics?|pottery)\b|杯|陶|瓷|茶|咖啡/i,
    parts: [
      ['second', 'M198 86 h14 a22 22 0 0 1 0 44 h-14', 11],
      ['first', 'M112 66 h92 v68 a22 22 0 0 1 -22 22 h-48 a22 22 0 0 1 -22 -22Z'],
      ['paper', 'M112 92 h92 v12 h-92Z'],
      ['ink', 'M138 54 q-8 -9 0 -17 t0 -15 M160 54 q-8 -9 0 -17 t0 -15 M182 54 q-8 -9 0 -17 t0 -15', 4],
    ],
  },
  {
    words:
      /\b(?:jams?|honey|preserves?|pickles?|spices?|sauces?|chutneys?|creams?|soaps?|skin ?care|cosmetics?|balms?|powders?|vitamins?|supplements?)\b|蜂蜜|果酱|香皂|护肤/i,
    parts: [
      ['ink', 'M124 38 h72 v20 h-72Z'],
      [
        'first',
        'M126 58 h68 q20 8 20 30 v56 a12 12 0 0 1 -12 12 h-84 a12 12 0 0 1 -12 -12 v-56 q0 -22 20 -30Z',
      ],
      ['paper', 'M106 92 h108 v38 h-108Z'],
      ['second', 'M130 106 h60 v5 h-60Z M144 118 h32 v5 h-32Z'],
    ],
  },
  {
    words:
      /\b(?:shampoos?|lotions?|oils?|vinegars?|perfumes?|syrups?|detergents?|bottles?|flasks?|sprays?|serums?|milk)\b|瓶|油|香水|牛奶/i,
    parts: [
      ['ink', 'M146 20 h28 v22 h-28Z'],
      [
        'first',
        'M144 42 h32 v12 q28 8 28 34 v56 a12 12 0 0 1 -12 12 h-64 a12 12 0 0 1 -12 -12 v-56 q0 -26 28 -34Z',
      ],
      ['paper', 'M128 92 h64 v42 h-64Z'],
      ['second', 'M160 98 q20 20 0 30 q-20 -10 0 -30Z'],
    ],
  },
  {
    words: /\b(?:candles?|incense|diffusers?)\b|蜡烛/i,
    parts: [
      ['second', 'M160 22 q18 22 0 38 q-18 -16 0 -38Z'],
      ['ink', 'M158 56 h4 v16 h-4Z M104 148 h112 v8 h-112Z'],
      ['first', 'M128 70 h64 v78 h-64Z'],
      ['paper', 'M128 70 h64 v14 q-10 14 -18 2 t-22 6 t-24 -4Z'],
    ],
  },
];
