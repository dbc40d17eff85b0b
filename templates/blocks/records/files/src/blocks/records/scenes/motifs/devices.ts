import type { Motif } from './motif.ts';

/** What is switched on. */
export const devices: readonly Motif[] = [
  {
    words: /\b(?:headphones?|earbuds?|headsets?)\b|耳机/i,
    parts: [
      ['first', 'M106 112 V96 a54 54 0 0 1 108 0 V112', 11],
      [
        'ink',
        'M94 104 h18 a6 6 0 0 1 6 6 v38 a6 6 0 0 1 -6 6 h-6 a18 18 0 0 1 -18 -18 v-26 a6 6 0 0 1 6 -6Z',
      ],
      [
        'ink',
        'M226 104 h-18 a6 6 0 0 0 -6 6 v38 a6 6 0 0 0 6 6 h6 a18 18 0 0 0 18 -18 v-26 a6 6 0 0 0 -6 -6Z',
      ],
      ['second', 'M110 110 h10 v38 h-10Z M200 110 h10 v38 h-10Z'],
    ],
  },
  {
    words: /\b(?:smart ?phones?|mobile phones?|phones?|tablets?|e-?readers?)\b|手机|平板/i,
    parts: [
      [
        'ink',
        'M134 24 h52 a12 12 0 0 1 12 12 v108 a12 12 0 0 1 -12 12 h-52 a12 12 0 0 1 -12 -12 v-108 a12 12 0 0 1 12 -12Z',
      ],
      ['first', 'M130 38 h60 v100 h-60Z'],
      ['second', 'M130 138 V104 q16 -22 30 -4 t30 -16 v54Z'],
      ['paper', 'M172 60 a10 10 0 1 1 -0.1 0Z M152 146 h16 v3 h-16Z'],
    ],
  },
  {
    words: /\b(?:laptops?|notebook computers?|computers?|ultrabooks?|keyboards?)\b|电脑|键盘/i,
    parts: [
      ['ink', 'M98 44 h124 a8 8 0 0 1 8 8 v84 h-140 v-84 a8 8 0 0 1 8 -8Z'],
      ['first', 'M100 54 h120 v72 h-120Z'],
      ['paper', 'M114 70 h48 v6 h-48Z M114 84 h70 v6 h-70Z M114 98 h36 v6 h-36Z'],
      ['second', 'M72 138 h176 l-8 16 h-160Z'],
    ],
  },
  {
    words: /\b(?:monitors?|tvs?|televisions?|screens?|projectors?)\b|显示器|电视/i,
    parts: [
      ['ink', 'M82 34 h156 a8 8 0 0 1 8 8 v82 a8 8 0 0 1 -8 8 h-156 a8 8 0 0 1 -8 -8 v-82 a8 8 0 0 1 8 -8Z'],
      ['first', 'M84 44 h152 v78 h-152Z'],
      ['second', 'M84 122 l46 -46 l34 32 l24 -20 l48 34Z'],
      ['ink', 'M148 132 h24 v16 h26 v8 h-76 v-8 h26Z'],
    ],
  },
  {
    words: /\b(?:cameras?|lenses|camcorders?|drones?)\b|相机|镜头|无人机/i,
    parts: [
      [
        'first',
        'M92 62 h34 l10 -18 h48 l10 18 h34 a10 10 0 0 1 10 10 v74 a10 10 0 0 1 -10 10 h-136 a10 10 0 0 1 -10 -10 v-74 a10 10 0 0 1 10 -10Z',
      ],
      ['ink', 'M160 74 a34 34 0 1 1 -0.1 0Z'],
      ['second', 'M160 84 a24 24 0 1 1 -0.1 0Z'],
      ['paper', 'M150 94 a8 8 0 1 1 -0.1 0Z M204 74 h18 v10 h-18Z'],
    ],
  },
  {
    words: /\b(?:speakers?|radios?|amplifiers?|soundbars?)\b|音箱|音响/i,
    parts: [
      [
        'first',
        'M120 26 h80 a10 10 0 0 1 10 10 v110 a10 10 0 0 1 -10 10 h-80 a10 10 0 0 1 -10 -10 v-110 a10 10 0 0 1 10 -10Z',
      ],
      ['ink', 'M160 82 a32 32 0 1 1 -0.1 0Z M160 38 a16 16 0 1 1 -0.1 0Z'],
      ['second', 'M160 96 a18 18 0 1 1 -0.1 0Z'],
    ],
  },
  {
    words: /\b(?:smart ?watch(?:es)?|watch(?:es)?|clocks?|timers?)\b|手表|钟/i,
    parts: [
      ['ink', 'M138 20 h44 l6 36 h-56Z M138 160 h44 l6 -36 h-56Z'],
      ['first', 'M160 44 a46 46 0 1 1 -0.1 0Z'],
      ['paper', 'M160 54 a36 36 0 1 1 -0.1 0Z'],
      ['ink', 'M160 66 V90 L176 100', 5],
    ],
  },
];
