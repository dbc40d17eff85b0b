import {
  answer,
  bilingual,
  number,
  type CalculatorEntry,
  type CalculatorSeries,
} from './calculator-entry.ts';

const money = { money: true };
const extraAsked =
  /\bextra (?:\w+ )?(?:payments?|repayments?)\b|\boverpay\w*\b|\bprepay\w*\b|提前还款|额外还款/i;
const extraInput = number('extra: Extra payment a month|每月额外还款', [0, 0, 100000000], {
  asks: extraAsked,
  called: /\bextra monthly payments?\b|\bmonthly extra payments?\b/i,
});
const rate = number('rate: Interest rate a year|年利率', [4.5, 0, 100], {
  unit: '%',
  called: /\b(?:annual |yearly )?interest rate\b/i,
});
const years = number('years: Years|年数', [25, 1, 60], {
  called: /\bloan term\b|\bnumber of years\b|\bterm in years\b|\brepayment period\b/i,
});
const downInput = (initial: number, below: string) =>
  number('down: Down payment|首付', [initial, 0, 1000000000], {
    called: /\bdown payments?\b|\bdeposit\b/i,
    below,
  });

/** What is owed after `at` years. */
const owed = (at: string) =>
  `max(0, when(rate, amount * (1 + rate / 1200) ^ (12 * ${at}) - pays * ((1 + rate / 1200) ^ (12 * ${at}) - 1) / (rate / 1200), amount - pays * 12 * ${at}))`;
/** Interest up to the end of year `at`. */
const interestUntil = (at: string) =>
  `when(months - 12 * ${at}, pays * 12 * ${at} - (amount - ${owed(at)}), interest)`;

/** What follows from a loan: payment, interest, and how much sooner it is paid with something extra. */
const results = (amount: string) => [
  answer(
    'monthly: Monthly payment|每月还款',
    `when(rate, ${amount} * (rate / 1200) / (1 - (1 + rate / 1200) ^ (-12 * years)), ${amount} / (12 * years))`,
    money,
  ),
  answer('amount: Loan amount|贷款金额', amount, money),
  answer('interest: Total interest|利息总额', 'pays * months - amount', money),
  answer('paid: Total paid|还款总额', 'amount + interest', money),
  answer(
    'saved: Interest saved by extra payments|额外还款节省利息',
    'max(0, monthly * 12 * years - amount - interest)',
    {
      ...money,
      asks: extraAsked,
    },
  ),
  answer('sooner: Paid off sooner by|提前还清', 'floor(max(0, 12 * years - months))', {
    unit: 'months',
    digits: 0,
    asks: extraAsked,
  }),
  answer('term: Years until paid off|还清年数', 'months / 12', { digits: 1, asks: extraAsked }),
];

const pays = '(monthly + extra)';
const months =
  'when(extra, when(rate, -log(1 - amount * (rate / 1200) / pays) / log(1 + rate / 1200), amount / pays), 12 * years)';

/** Names that stand for longer formulas, written out. */
function inFull(formula: string): string {
  return formula.replaceAll(/\bmonths\b/g, `(${months})`).replaceAll(/\bpays\b/g, pays);
}

/** Payment, interest, repayment and what is left of a loan, year by year. */
const repaid: CalculatorSeries = {
  name: bilingual('Repayment schedule|还款计划'),
  count: 'lasts',
  columns: [
    answer('principal: Principal|本金', inFull(`${owed('(n - 1)')} - ${owed('n')}`), money),
    answer(
      'interestPaid: Interest|利息',
      inFull(`${interestUntil('n')} - ${interestUntil('(n - 1)')}`),
      money,
    ),
    answer('payment: Payment|还款', 'principal + interestPaid', money),
    answer('balance: Remaining balance|剩余本金', inFull(owed('n')), money),
  ],
  charts: [['principal', 'interestPaid'], ['balance']],
};

const whole = {
  series: repaid,
  best: 'lowest',
  parts: ['amount', 'interest'],
} as const;

const answers = (amount: string) =>
  results(amount).map((each) => ({ ...each, formula: inFull(each.formula) }));
const lasts = answer('lasts: Years with payments|还款年数', inFull('ceil(months / 12 - 0.0001)'), {
  digits: 0,
  hidden: true,
});

const why =
  'Equal payments each month; interest is charged on what is still owed.|等额本息：每月还款相同，利息按剩余本金计算。';
const tips = [
  bilingual(
    'Compare at least three offers: a quarter of a per cent is worth thousands over the years.|至少比较三家报价：利率差 0.25% 多年下来也很可观。',
  ),
  bilingual('A larger down payment lowers both the payment and the interest.|首付越高，月供和利息越低。'),
  bilingual('Small extra payments at the beginning save the most interest.|越早额外还款，节省的利息越多。'),
  bilingual('Keep three months of expenses aside before you pay extra.|额外还款前，先留足三个月的生活费。'),
];

/** Money that is borrowed and paid back each month. */
export const loanCalculators: readonly CalculatorEntry[] = [
  {
    id: 'loan',
    ...bilingual('Loan calculator|贷款计算器'),
    words: ['loan', 'personal loan', 'emi', 'repayment', 'amortization', 'amortisation', '贷款'],
    inputs: [
      number('borrowed: Amount borrowed|贷款金额', [200000, 1, 100000000], {
        called: /\bloan amount\b|\bamount borrowed\b|\bborrowed amount\b|\bprincipal amount\b/i,
      }),
      rate,
      years,
      extraInput,
    ],
    results: [...answers('borrowed').map(renamed), lasts],
    why: bilingual(why),
    tips,
    ...whole,
  },
  {
    id: 'carLoan',
    ...bilingual('Car loan calculator|车贷计算器'),
    words: ['car loan', 'auto loan', 'vehicle loan', 'car finance', 'auto finance', '车贷'],
    inputs: [
      number('price: Price of the car|车价', [28000, 1, 100000000], {
        called: /\b(?:car|vehicle|purchase) price\b|\bprice of the (?:car|vehicle)\b/i,
      }),
      downInput(4000, 'price'),
      number('tradeIn: Trade-in value|旧车抵价', [0, 0, 100000000], {
        asks: /\btrade[- ]?in\b|抵价|置换/i,
        called: /\btrade[- ]in(?: value)?\b/i,
        below: 'price',
      }),
      rate,
      { ...years, initial: 5 },
      extraInput,
    ],
    results: [...answers('(price - down - tradeIn)'), lasts],
    why: bilingual(
      'The loan is the price less what is paid at once. Equal payments each month; interest is charged on what is still owed.|贷款为车价减去首付与抵价。等额本息：每月还款相同，利息按剩余本金计算。',
    ),
    tips,
    ...whole,
  },
  {
    id: 'mortgage',
    ...bilingual('Mortgage calculator|房贷计算器'),
    words: ['mortgage', 'home loan', 'house loan', 'housing loan', '房贷', '按揭'],
    inputs: [
      number('price: Price of the home|房价', [320000, 1, 1000000000], {
        called:
          /\b(?:purchase|home|house|property|selling) price\b|\bprice of the (?:home|house|property)\b/i,
      }),
      downInput(64000, 'price'),
      rate,
      years,
      extraInput,
    ],
    results: [...answers('(price - down)'), lasts],
    why: bilingual(
      'The loan is the price less the down payment. Equal payments each month; interest is charged on what is still owed.|贷款为房价减首付。等额本息：每月还款相同，利息按剩余本金计算。',
    ),
    tips,
    ...whole,
  },
];

/** The amount is typed here, not worked out. */
function renamed<Named extends { id: string; name: { en: string; zh: string } }>(each: Named): Named {
  return each.id === 'amount' ? { ...each, name: { en: 'Borrowed', zh: '本金' } } : each;
}
