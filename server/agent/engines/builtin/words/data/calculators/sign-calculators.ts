import { answer, bilingual, choice, type CalculatorEntry } from './calculator-entry.ts';

const names = [
  ['Aries', '白羊座'],
  ['Taurus', '金牛座'],
  ['Gemini', '双子座'],
  ['Cancer', '巨蟹座'],
  ['Leo', '狮子座'],
  ['Virgo', '处女座'],
  ['Libra', '天秤座'],
  ['Scorpio', '天蝎座'],
  ['Sagittarius', '射手座'],
  ['Capricorn', '摩羯座'],
  ['Aquarius', '水瓶座'],
  ['Pisces', '双鱼座'],
] as const;
const signs = names.map(([en, zh], index) => [en, zh, index] as const);

/** How well signs agree by how many signs lie between them, from none to five, with the sixth as the opposite. */
const agreement = {
  love: [78, 46, 84, 42, 96, 52, 74],
  friendship: [84, 58, 92, 50, 90, 48, 66],
  work: [70, 62, 86, 56, 88, 60, 72],
};
const between = 'min(abs(first - second), 12 - abs(first - second))';
const byDistance = (values: readonly number[]) =>
  values.map((value, distance) => `${value} * max(0, 1 - abs(${between} - ${distance}))`).join(' + ');

/** What is worked out from signs of the zodiac. */
export const signCalculators: readonly CalculatorEntry[] = [
  {
    id: 'zodiacMatch',
    ...bilingual('Compatibility|星座配对'),
    words: ['zodiac compatibility', 'love compatibility', 'star sign compatibility', '星座配对'],
    asks: /^(?=[^]*\b(?:zodiac|horoscopes?|astrolog\w*|star signs?)\b)[^]*?\b(?:compatib\w+|love match|sign match\w*)/i,
    beside: true,
    inputs: [
      choice('first: Your sign|你的星座', signs, 0),
      choice('second: The other sign|对方星座', signs, 4),
    ],
    results: [
      answer(
        'match: Together|综合',
        `(${Object.values(agreement)
          .map((values) => `(${byDistance(values)})`)
          .join(' + ')}) / 3`,
        {
          unit: '%',
          digits: 0,
        },
      ),
      answer('love: Love|爱情', byDistance(agreement.love), { unit: '%', digits: 0 }),
      answer('friendship: Friendship|友情', byDistance(agreement.friendship), { unit: '%', digits: 0 }),
      answer('work: Work|工作', byDistance(agreement.work), { unit: '%', digits: 0 }),
    ],
    bands: [
      [55, 'Needs patience', '需要耐心', 'waiting'],
      [75, 'Attracted by differences', '互补吸引', 'waiting'],
      [85, 'A good match', '相当合拍', 'good'],
      [Infinity, 'Made for each other', '天生一对', 'good'],
    ],
    why: bilingual(
      'By the angle between the two signs on the circle of the zodiac: signs of one element agree best, neighbours and squares have more to learn. For entertainment.|按两星座在黄道上的角度计算：同元素最合，相邻与四分相需要磨合，仅供娱乐。',
    ),
  },
];
