import { answer, bilingual, choice, number, type CalculatorEntry } from './calculator-entry.ts';

const money = { money: true };
const level = choice(
  'level: Coverage level|保障级别',
  [
    ['Basic', '基础', 1],
    ['Standard', '标准', 1.35],
    ['Full', '全面', 1.8],
  ],
  1.35,
);
const excess = choice(
  'excess: You pay yourself, per claim|自付额',
  [
    ['Nothing', '无', 1.15],
    ['200', '200', 1],
    ['500', '500', 0.85],
  ],
  1,
);

/** The same premium by several insurers, the first as the rule says. */
const insurers = (formula: string) => [
  answer('first: Northmere Mutual, a year|北川互助，每年', formula, money),
  answer('second: Harbour Insurance, a year|海港保险，每年', 'first * 1.08 - 12', money),
  answer('third: Linden Direct, a year|林登直保，每年', 'first * 0.94 + 21', money),
  answer('monthly: The first, a month|首家，每月', 'first / 12', money),
];
const byRule =
  'Prices follow from what you enter, by example rules of three invented insurers: change an answer and all of them change.|价格按示例规则由填写内容算出，三家保险公司均为虚构：改动任何一项，报价随之变化。';

type QuoteEntry = Omit<CalculatorEntry, 'words'>;

const insurance: Readonly<Record<string, QuoteEntry>> = {
  car: {
    id: 'carQuote',
    ...bilingual('Car insurance quote|车险报价'),
    inputs: [
      number('age: Age of the driver|驾驶人年龄', [35, 18, 99]),
      number('worth: Value of the car|车辆价值', [18000, 500, 500000]),
      number('years: Years without a claim|无理赔年数', [4, 0, 40]),
      level,
      excess,
    ],
    results: insurers(
      '(120 + worth * 0.018) * level * excess * (1 + max(0, 26 - age) * 0.05 + max(0, age - 70) * 0.02) * max(0.6, 1 - years * 0.04)',
    ),
    why: bilingual(byRule),
  },
  home: {
    id: 'homeQuote',
    ...bilingual('Home insurance quote|家财险报价'),
    inputs: [
      number('worth: Value of the home|房屋价值', [250000, 1000, 20000000]),
      number('contents: Value of what is in it|家财价值', [40000, 0, 2000000]),
      number('built: Age of the building|房龄', [30, 0, 400]),
      level,
      excess,
    ],
    results: insurers(
      '(60 + worth * 0.0007 + contents * 0.002) * level * excess * (1 + min(built, 100) * 0.004)',
    ),
    why: bilingual(byRule),
  },
  travel: {
    id: 'travelQuote',
    ...bilingual('Travel insurance quote|旅行险报价'),
    inputs: [
      number('age: Age|年龄', [35, 0, 99]),
      number('days: Days|天数', [10, 1, 365]),
      number('people: Travellers|人数', [2, 1, 20]),
      choice(
        'zone: Where to|目的地',
        [
          ['This country', '国内', 0.8],
          ['Europe', '欧洲', 1],
          ['Worldwide', '全球', 1.7],
        ],
        1,
      ),
      level,
    ],
    results: [
      answer(
        'first: Northmere Mutual|北川互助',
        '(9 + days * 1.9) * people * zone * level * (1 + max(0, age - 60) * 0.02)',
        money,
      ),
      answer('second: Harbour Insurance|海港保险', 'first * 1.08 - 2', money),
      answer('third: Linden Direct|林登直保', 'first * 0.94 + 4', money),
    ],
    why: bilingual(byRule),
  },
  health: {
    id: 'healthQuote',
    ...bilingual('Health insurance quote|健康险报价'),
    inputs: [
      number('age: Age|年龄', [35, 0, 99]),
      number('people: People insured|投保人数', [1, 1, 12]),
      choice('smokes: Smoker|是否吸烟', [
        ['No', '否', 1],
        ['Yes', '是', 1.3],
      ]),
      level,
      excess,
    ],
    results: insurers('(820 + max(0, age - 20) * 24) * people * smokes * level * excess'),
    why: bilingual(byRule),
  },
  pet: {
    id: 'petQuote',
    ...bilingual('Pet insurance quote|宠物险报价'),
    inputs: [
      choice('kind: Animal|宠物', [
        ['Dog', '狗', 1.3],
        ['Cat', '猫', 1],
        ['Other', '其他', 0.8],
      ]),
      number('age: Age of the animal|宠物年龄', [4, 0, 30]),
      level,
      excess,
    ],
    results: insurers('(90 + age * 16) * kind * level * excess'),
    why: bilingual(byRule),
  },
  life: {
    id: 'lifeQuote',
    ...bilingual('Life insurance quote|寿险报价'),
    inputs: [
      number('age: Age|年龄', [35, 18, 80]),
      number('sum: Sum insured|保额', [150000, 5000, 5000000]),
      number('years: Years|年数', [20, 1, 50]),
      choice('smokes: Smoker|是否吸烟', [
        ['No', '否', 1],
        ['Yes', '是', 2.1],
      ]),
    ],
    results: insurers('(24 + sum * 0.0006 * (1 + max(0, age - 25) * 0.06)) * smokes * (1 + years * 0.006)'),
    why: bilingual(byRule),
  },
};

const rule =
  'The price follows from what you enter, by example rates; change an answer and it changes at once.|价格按示例费率由填写内容算出，改动即时更新。';

const others: Readonly<Record<string, QuoteEntry>> = {
  shipping: {
    id: 'shippingQuote',
    ...bilingual('Shipping cost|运费计算'),
    inputs: [
      number('weight: Weight|重量', [2.5, 0.1, 1000], 'kg'),
      choice(
        'zone: Destination|目的地',
        [
          ['Same city', '同城', 1],
          ['This country', '国内', 1.4],
          ['Neighbouring countries', '邻国', 2.6],
          ['Worldwide', '全球', 4.8],
        ],
        1.4,
      ),
      choice('insured: Insurance|保价', [
        ['Up to 50', '50 以内', 0],
        ['Up to 500', '500 以内', 4],
        ['Up to 2500', '2500 以内', 14],
      ]),
    ],
    results: [
      answer('standard: Standard, 2 to 4 days|标准，2–4 天', '(3.9 + weight * 0.85) * zone + insured', money),
      answer('express: Express, next day|特快，次日', 'standard * 1.7 + 3', money),
      answer('economy: Economy, 5 to 8 days|经济，5–8 天', 'standard * 0.8', money),
    ],
    why: bilingual(rule),
  },
  moving: {
    id: 'movingQuote',
    ...bilingual('Moving quote|搬家报价'),
    inputs: [
      number('rooms: Rooms|房间数', [3, 1, 20]),
      number('distance: Distance|距离', [25, 1, 3000], 'km'),
      number('floor: Floors without a lift|无电梯楼层', [2, 0, 20]),
      choice('packing: Packing|打包', [
        ['I pack myself', '自己打包', 0],
        ['You pack', '由你们打包', 1],
      ]),
    ],
    results: [
      answer(
        'total: Estimated price|预估价格',
        '140 + rooms * 95 + distance * 1.4 + floor * rooms * 9 + packing * rooms * 70',
        money,
      ),
      answer('hours: Hours|小时', 'ceil(2 + rooms * 1.2 + distance / 60 + packing * rooms)', { digits: 0 }),
    ],
    why: bilingual(rule),
  },
  cleaning: {
    id: 'cleaningQuote',
    ...bilingual('Cleaning quote|保洁报价'),
    inputs: [
      number('area: Floor area|面积', [80, 10, 5000], 'm²'),
      choice('often: How often|频率', [
        ['Once', '单次', 1],
        ['Every two weeks', '每两周', 0.9],
        ['Every week', '每周', 0.82],
      ]),
      choice('kind: What|项目', [
        ['Usual cleaning', '日常保洁', 1],
        ['Deep cleaning', '深度保洁', 1.7],
        ['Moving out', '搬离保洁', 1.9],
      ]),
      number('windows: Windows|窗户', [0, 0, 200]),
    ],
    results: [
      answer('total: Price a visit|每次价格', '(18 + area * 0.75) * kind * often + windows * 4.5', money),
      answer('hours: Hours|小时', 'max(2, ceil(area * kind / 28))', { digits: 0 }),
    ],
    why: bilingual(rule),
  },
  printing: {
    id: 'printingQuote',
    ...bilingual('Printing quote|印刷报价'),
    inputs: [
      number('copies: Copies|份数', [100, 1, 100000]),
      number('pages: Pages|页数', [4, 1, 1000]),
      choice(
        'colour: Colour|颜色',
        [
          ['Black and white', '黑白', 1],
          ['Colour', '彩色', 2.4],
        ],
        2.4,
      ),
      choice('paper: Paper|纸张', [
        ['Standard', '普通', 1],
        ['Recycled', '再生', 1.1],
        ['Heavy', '厚纸', 1.5],
      ]),
    ],
    results: [
      answer(
        'total: Price|价格',
        '6 + copies * pages * 0.03 * colour * paper * max(0.5, 1 - copies / 20000)',
        money,
      ),
      answer('each: Price a copy|单价', 'total / copies', money),
    ],
    why: bilingual(rule),
  },
};

/** What prices are worked out for; of insurance several, as they are named. */
export function quoteEntries(kind: string, forms: readonly string[]): CalculatorEntry[] {
  const named = kind === 'insurance' ? forms.flatMap((form) => insurance[form] ?? []) : [];
  const found = named.length > 0 ? named : [kind === 'insurance' ? insurance['home'] : others[kind]];
  return found.flatMap((entry) => (entry ? [{ ...entry, words: [] }] : [])).slice(0, 5);
}
