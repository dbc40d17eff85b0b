import { answer, bilingual, number, type CalculatorEntry } from './calculator-entry.ts';

const money = { money: true };
/** What `start` and `monthly` have become after `at` years. */
const grown = (at: string) =>
  `when(rate, start * (1 + rate / 1200) ^ (12 * ${at}) + monthly * ((1 + rate / 1200) ^ (12 * ${at}) - 1) / (rate / 1200), start + monthly * 12 * ${at})`;
const columns = [
  answer('paidSoFar: Paid in|累计存入', 'start + monthly * 12 * n', money),
  answer('interestSoFar: Interest|累计利息', `${grown('n')} - paidSoFar`, money),
  answer('saved: Balance|余额', 'paidSoFar + interestSoFar', money),
];
const charts = [['paidSoFar', 'interestSoFar']];
const tips = [
  bilingual(
    'Save on payday, not at the end of the month: what is not there is not spent.|发薪日就存，而不是等到月底。',
  ),
  bilingual('Raise what you save with every raise in pay.|每次加薪都相应提高储蓄额。'),
  bilingual('Time counts more than the rate: begin now with little.|时间比利率更重要：从小额开始。'),
];

/** Money that grows. */
export const savingCalculators: readonly CalculatorEntry[] = [
  {
    id: 'savings',
    ...bilingual('Savings calculator|储蓄计算器'),
    words: ['savings', 'saving', 'compound interest', 'investment', '储蓄', '复利', '存款', '理财'],
    inputs: [
      number('start: Saved already|现有存款', [1000, 0, 100000000], {
        called: /\b(?:starting|initial|opening) (?:amount|deposit|balance|investment)\b/i,
      }),
      number('monthly: Saved each month|每月存入', [200, 0, 1000000], {
        called: /\bmonthly (?:deposits?|contributions?|savings?|payments?|investments?)\b/i,
      }),
      number('rate: Interest rate a year|年利率', [4, 0, 50], {
        unit: '%',
        called: /\b(?:annual |yearly )?(?:interest rate|rate of return)\b|\b(?:expected|annual) return\b/i,
      }),
      number('years: Years|年数', [10, 1, 80], { called: /\bnumber of years\b/i }),
      number('goal: Savings goal|储蓄目标', [20000, 0, 1000000000], {
        asks: /\bgoals?\b|\btarget\b|目标/i,
        called: /\bsavings? goal\b|\btarget amount\b/i,
      }),
    ],
    results: [
      answer('end: Final balance|最终金额', grown('years'), money),
      answer('paidIn: Paid in|累计存入', 'start + monthly * 12 * years', money),
      answer('earned: Interest earned|利息收入', 'end - paidIn', money),
      answer('missing: Missing to the goal|距目标', 'max(0, goal - end)', {
        ...money,
        asks: /\bgoals?\b|\btarget\b|目标/i,
      }),
    ],
    why: bilingual('Interest is added every month and earns interest itself.|利息每月计入本金，继续生息。'),
    parts: ['paidIn', 'earned'],
    best: 'highest',
    tips,
    series: { name: bilingual('Year by year|逐年增长'), count: 'years', columns, charts },
  },
  {
    id: 'retirement',
    ...bilingual('Retirement calculator|退休计算器'),
    words: ['retirement', 'retirement planning', 'retirement savings', 'pension', '退休', '养老'],
    inputs: [
      number('age: Current age|当前年龄', [35, 16, 90]),
      number('until: Retirement age|退休年龄', [67, 20, 99]),
      number('start: Current savings|现有储蓄', [20000, 0, 100000000]),
      number('monthly: Monthly contribution|每月存入', [400, 0, 1000000]),
      number('rate: Expected return a year|预期年收益', [5, 0, 50], {
        unit: '%',
        called: /\bexpected (?:annual )?return\b/i,
      }),
      number('inflation: Inflation a year|年通胀率', [2, 0, 50], {
        unit: '%',
        called: /\binflation(?: rate)?\b/i,
      }),
      number('lasting: Years in retirement|退休年数', [25, 1, 60]),
    ].map((each) => (each.id === 'age' ? { ...each, below: 'until' } : each)),
    results: [
      answer('end: Savings at retirement|退休时储蓄', grown('max(0, until - age)'), money),
      answer(
        'today: In today’s money|按今日购买力',
        'end / (1 + inflation / 100) ^ max(0, until - age)',
        money,
      ),
      answer('income: Monthly income in retirement|退休后每月收入', 'end / (12 * lasting)', money),
      answer('paidIn: Paid in|累计存入', 'start + monthly * 12 * max(0, until - age)', money),
      answer('earned: Growth|增长', 'end - paidIn', money),
      answer('span: Years to retirement|距退休年数', 'max(0, until - age)', { digits: 0 }),
    ],
    why: bilingual(
      'Savings grow every month with the expected return until you retire; divided by the months in retirement they are a monthly income. Inflation says what they are worth today.|储蓄按预期收益每月增长至退休；除以退休月数即每月收入。通胀率用于折算今日购买力。',
    ),
    parts: ['paidIn', 'earned'],
    best: 'highest',
    tips,
    series: { name: bilingual('Year by year|逐年增长'), count: 'span', columns, charts },
  },
  {
    id: 'debt',
    ...bilingual('Debt payoff calculator|还债计算器'),
    words: ['debt', 'debt payoff', 'credit card', 'credit card payoff', 'payoff', '还债', '信用卡'],
    inputs: [
      number('owed: What you owe|欠款', [5000, 1, 100000000]),
      number('rate: Interest rate a year|年利率', [18, 0, 100], '%'),
      number('pays: Payment a month|每月还款', [250, 1, 100000000]),
    ],
    results: [
      answer(
        'months: Months until paid off|还清月数',
        'when(rate, when(pays - owed * rate / 1200, ceil(-log(1 - owed * (rate / 1200) / max(pays, owed * rate / 1200 + 0.01)) / log(1 + rate / 1200)), 1200), ceil(owed / pays))',
        { digits: 0 },
      ),
      answer('years: Years|年数', 'months / 12', { digits: 1 }),
      answer('interest: Total interest|利息总额', 'max(0, pays * months - owed)', money),
    ],
    why: bilingual(
      'A payment must be more than the interest of a month; what is above it pays back. 1,200 months mean never.|每月还款须高于当月利息，超出部分用于偿还本金；1200 个月表示永远还不清。',
    ),
    best: 'lowest',
    tips: [
      bilingual('Pay the debt with the highest rate first.|先还利率最高的债务。'),
      bilingual('Even a little more each month saves years.|每月多还一点，可省数年。'),
    ],
  },
];
