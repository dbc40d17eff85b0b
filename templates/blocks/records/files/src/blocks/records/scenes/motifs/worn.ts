import type { Motif } from './motif.ts';

/** What people wear and carry. */
export const worn: readonly Motif[] = [
  {
    words:
      /\b(?:rings?|necklaces?|jewel\w*|earrings?|bracelets?|pendants?|gems?|diamonds?|brooch(?:es)?)\b|首饰|项链|戒指/i,
    parts: [
      ['second', 'M160 80 a38 38 0 1 1 -0.1 0Z', 10],
      ['first', 'M136 30 h48 l16 20 l-40 36 l-40 -36Z'],
      ['paper', 'M136 30 l10 20 l14 -20Z M174 50 h26 l-40 36Z'],
    ],
  },
  {
    words: /\b(?:dress(?:es)?|skirts?|gowns?|kimonos?)\b|裙|旗袍/i,
    parts: [
      ['first', 'M138 26 q22 18 44 0 l8 12 l-10 34 l34 76 q-54 16 -108 0 l34 -76 l-10 -34Z'],
      ['second', 'M140 70 h40 l4 12 h-48Z'],
      ['paper', 'M136 110 l-10 36 M160 108 v42 M184 110 l10 36', 3],
    ],
  },
  {
    words: /\b(?:trousers|jeans|shorts|leggings|chinos|pants)\b|裤/i,
    parts: [
      ['first', 'M124 26 h72 l10 130 h-34 l-12 -82 l-12 82 h-34Z'],
      ['second', 'M124 26 h72 l1 14 h-74Z'],
      ['paper', 'M160 42 V74 M128 52 q14 2 14 -10 M192 52 q-14 2 -14 -10', 3],
    ],
  },
  {
    words:
      /\b(?:jackets?|coats?|parkas?|blazers?|suits?|hood(?:ie|ies|ed)|cardigans?|raincoats?)\b|外套|大衣|夹克/i,
    parts: [
      ['first', 'M138 26 h44 l36 18 l16 92 l-26 6 l-10 -46 v60 h-76 v-60 l-10 46 l-26 -6 l16 -92Z'],
      ['second', 'M138 26 l22 34 l22 -34 l-8 -4 h-28Z'],
      ['paper', 'M160 62 V154', 3],
      ['ink', 'M130 116 h18 v4 h-18Z M172 116 h18 v4 h-18Z'],
    ],
  },
  {
    words:
      /\b(?:t-?shirts?|shirts?|blouses?|sweaters?|pullovers?|jumpers?|jerseys?|clothes|clothing|polo|vests?|pyjamas?|pajamas?|onesies?)\b|衫|毛衣|衣/i,
    parts: [
      ['first', 'M132 30 q28 22 56 0 l38 22 l-18 36 l-14 -8 v76 h-68 v-76 l-14 8 l-18 -36Z'],
      ['second', 'M132 30 q28 22 56 0 l-6 -4 q-22 16 -44 0Z M126 112 h68 v12 h-68Z'],
    ],
  },
  {
    words: /\b(?:boots?|wellingtons?)\b|靴/i,
    parts: [
      ['first', 'M122 30 h48 v66 l44 20 q12 6 12 18 v10 h-104Z'],
      ['ink', 'M116 144 h112 v12 h-112Z M122 30 h48 v12 h-48Z'],
      ['paper', 'M152 66 h18 M152 82 h18 M160 96 l14 -6', 4],
    ],
  },
  {
    words: /\b(?:shoes?|sneakers?|trainers|sandals?|loafers?|slippers?|heels)\b|鞋/i,
    parts: [
      ['first', 'M78 84 q20 12 34 -12 q26 34 62 42 l46 10 q16 4 16 20 h-158Z'],
      ['second', 'M78 84 q14 10 26 -2 l12 26 q-18 20 -38 16Z'],
      ['ink', 'M74 140 h166 q2 16 -12 16 h-154Z'],
      ['paper', 'M134 96 l-10 12 M148 104 l-10 12 M162 110 l-8 12', 4],
    ],
  },
  {
    words: /\b(?:backpacks?|rucksacks?|suitcases?|luggage)\b|背包|行李/i,
    parts: [
      ['ink', 'M138 44 v-8 a22 22 0 0 1 44 0 v8', 7],
      ['first', 'M110 76 a50 38 0 0 1 100 0 v68 a12 12 0 0 1 -12 12 h-76 a12 12 0 0 1 -12 -12Z'],
      ['second', 'M124 102 h72 v42 h-72Z'],
      ['paper', 'M124 114 h72 M136 70 h48', 4],
    ],
  },
  {
    words: /\b(?:handbags?|bags?|totes?|purses?|wallets?|clutch(?:es)?)\b|包$|手袋|钱包/i,
    parts: [
      ['ink', 'M130 78 v-18 a30 30 0 0 1 60 0 v18', 7],
      ['first', 'M100 74 h120 l10 82 h-140Z'],
      ['second', 'M100 74 h120 q-4 42 -60 42 t-60 -42Z'],
      ['paper', 'M160 108 a8 8 0 1 1 -0.1 0Z'],
    ],
  },
  {
    words: /\b(?:hats?|caps?|beanies?|berets?)\b|帽/i,
    parts: [
      ['first', 'M114 128 V88 a46 50 0 0 1 92 0 v40Z'],
      ['second', 'M114 110 h92 v18 h-92Z'],
      ['ink', 'M70 128 q90 -18 180 0 q-8 26 -90 26 t-90 -26Z'],
    ],
  },
  {
    words: /\b(?:sunglasses|glasses|spectacles|goggles)\b|眼镜/i,
    parts: [
      ['first', 'M118 78 a30 30 0 1 1 -0.1 0Z M202 78 a30 30 0 1 1 -0.1 0Z'],
      [
        'ink',
        'M118 78 a30 30 0 1 1 -0.1 0Z M202 78 a30 30 0 1 1 -0.1 0Z M148 102 q12 -12 24 0 M88 100 l-14 -16 M232 100 l14 -16',
        7,
      ],
      ['paper', 'M104 102 l18 -14 M188 102 l18 -14', 4],
    ],
  },
  {
    words:
      /\b(?:scar(?:f|ves)|blankets?|towels?|plaids?|rugs?|carpets?|curtains?|fabrics?|yarns?|wool)\b|围巾|毯|毛巾|布/i,
    parts: [
      ['first', 'M104 48 h112 a10 10 0 0 1 10 10 v98 h-132 v-98 a10 10 0 0 1 10 -10Z'],
      ['second', 'M94 76 h132 v14 h-132Z M94 112 h132 v14 h-132Z'],
      ['paper', 'M94 98 h132 M94 134 h132', 3],
      [
        'ink',
        'M100 156 v10 M118 156 v10 M136 156 v10 M154 156 v10 M172 156 v10 M190 156 v10 M208 156 v10 M222 156 v10',
        3,
      ],
    ],
  },
];
