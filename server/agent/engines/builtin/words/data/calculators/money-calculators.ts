import {
  answer,
  bilingual,
  number,
  type CalculatorEntry,
  type CalculatorSeries,
} from './calculator-entry.ts';

const money = { money: true };
const payment = (amount: string) =>
  `when(rate, ${amount} * (rate / 1200) / (1 - (1 + rate / 1200) ^ (-12 * years)), ${amount} / (12 * years))`;
/** What is owed after `at` years. */
const owed = (amount: string, at: string) =>
  `max(0, when(rate, ${amount} * (1 + rate / 1200) ^ (12 * ${at}) - monthly * ((1 + rate / 1200) ^ (12 * ${at}) - 1) / (rate / 1200), ${amount} - monthly * 12 * ${at}))`;

/** What can be paid each month. */
const spare = 'max(0, income * share / 100 - debts)';

/** Interest, repayment and what is left of a loan, year by year. */
function repaid(amount: string): CalculatorSeries {
  return {
    name: bilingual('Repayment schedule|还款计划'),
    count: 'years',
    columns: [
      answer(
        'interestPaid: Interest|利息',
        `12 * monthly - (${owed(amount, '(n - 1)')} - ${owed(amount, 'n')})`,
        money,
      ),
      answer('principal: Principal|本金', `12 * monthly - interestPaid`, money),
      answer('balance: Remaining balance|剩余本金', owed(amount, 'n'), money),
    ],
    chart: 'balance',
  };
}

/** Sums of money. */
export const moneyCalculators: readonly CalculatorEntry[] = [
  {
    id: 'loan',
    ...bilingual('Loan calculator|贷款计算器'),
    words: ['loan', 'car loan', 'emi', 'repayment', 'amortization', 'amortisation', '贷款', '车贷'],
    inputs: [
      number('amount: Amount borrowed|贷款金额', [200000, 1, 100000000]),
      number('rate: Interest rate a year|年利率', [4.5, 0, 100], '%'),
      number('years: Years|年数', [25, 1, 60]),
    ],
    results: [
      answer(
        'monthly: Monthly payment|每月还款',
        'when(rate, amount * (rate / 1200) / (1 - (1 + rate / 1200) ^ (-12 * years)), amount / (12 * years))',
        money,
      ),
      answer('paid: Paid in all|还款总额', 'monthly * 12 * years', money),
      answer('interest: Interest in all|利息总额', 'paid - amount', money),
    ],
    why: bilingual(
      'Equal payments each month; interest is charged on what is still owed.|等额本息：每月还款相同，利息按剩余本金计算。',
    ),
    series: repaid('amount'),
  },
  {
    id: 'mortgage',
    ...bilingual('Mortgage calculator|房贷计算器'),
    words: ['mortgage', 'home loan', 'house loan', 'housing loan', '房贷', '按揭'],
    inputs: [
      number('price: Price of the home|房价', [320000, 1, 1000000000]),
      number('down: Down payment|首付', [64000, 0, 1000000000]),
      number('rate: Interest rate a year|年利率', [4.5, 0, 100], '%'),
      number('years: Years|年数', [25, 1, 60]),
    ],
    results: [
      answer('monthly: Monthly payment|每月还款', payment('(price - down)'), money),
      answer('amount: Loan amount|贷款金额', 'price - down', money),
      answer('paid: Paid in all|还款总额', 'monthly * 12 * years', money),
      answer('interest: Interest in all|利息总额', 'paid - amount', money),
    ],
    why: bilingual(
      'The loan is the price less the down payment. Equal payments each month; interest is charged on what is still owed.|贷款为房价减首付。等额本息：每月还款相同，利息按剩余本金计算。',
    ),
    series: repaid('amount'),
  },
  {
    id: 'affordability',
    ...bilingual('Affordability calculator|购房能力计算器'),
    words: ['affordability', 'borrowing power', 'borrowing capacity', '购房能力', '可贷额度'],
    asks: /\bhow much (?:\w+ ){0,3}(?:can|could) (?:\w+ )?(?:afford|borrow)\b|\bafford(?:able)? based on\b/i,
    inputs: [
      number('income: Income a month|月收入', [5000, 0, 100000000]),
      number('debts: Other payments a month|每月其他还款', [300, 0, 100000000]),
      number('share: Share of income for the home|用于住房的收入比例', [33, 1, 100], '%'),
      number('down: Down payment|首付', [40000, 0, 1000000000]),
      number('rate: Interest rate a year|年利率', [4.5, 0, 100], '%'),
      number('years: Years|年数', [25, 1, 60]),
    ],
    results: [
      answer(
        'price: Price you can afford|可承担的房价',
        `down + when(rate, ${spare} * (1 - (1 + rate / 1200) ^ (-12 * years)) / (rate / 1200), ${spare} * 12 * years)`,
        money,
      ),
      answer('loan: Loan you can afford|可承担的贷款', 'price - down', money),
      answer('payment: Payment a month|每月还款', spare, money),
    ],
    why: bilingual(
      'A share of the income, less other payments, is what can be paid each month; from it follow the loan and, with the down payment, the price.|收入的一部分减去其他还款为每月可还金额，由此推算贷款，再加首付得到房价。',
    ),
  },
  {
    id: 'tip',
    ...bilingual('Tip calculator|小费计算器'),
    words: ['tip', 'bill split', 'split bill', 'bill splitter', '小费', '分账'],
    inputs: [
      number('bill: Bill|账单', [80, 0, 1000000]),
      number('tip: Tip|小费', [15, 0, 100], '%'),
      number('people: People|人数', [2, 1, 100]),
    ],
    results: [
      answer('each: Each person pays|每人支付', 'bill * (1 + tip / 100) / people', money),
      answer('tipAmount: Tip|小费', 'bill * tip / 100', money),
      answer('total: Total|合计', 'bill + tipAmount', money),
    ],
    why: bilingual(
      'The tip is a share of the bill; the total is divided evenly.|小费按账单比例计算，总额平均分摊。',
    ),
  },
  {
    id: 'savings',
    ...bilingual('Savings calculator|储蓄计算器'),
    words: [
      'savings',
      'saving',
      'compound interest',
      'investment',
      'retirement',
      '储蓄',
      '复利',
      '存款',
      '理财',
    ],
    inputs: [
      number('start: Saved already|现有存款', [1000, 0, 100000000]),
      number('monthly: Saved each month|每月存入', [200, 0, 1000000]),
      number('rate: Interest rate a year|年利率', [4, 0, 50], '%'),
      number('years: Years|年数', [10, 1, 80]),
    ],
    results: [
      answer(
        'end: Saved in the end|最终金额',
        'when(rate, start * (1 + rate / 1200) ^ (12 * years) + monthly * ((1 + rate / 1200) ^ (12 * years) - 1) / (rate / 1200), start + monthly * 12 * years)',
        money,
      ),
      answer('paidIn: Paid in|累计存入', 'start + monthly * 12 * years', money),
      answer('earned: Interest earned|利息收入', 'end - paidIn', money),
    ],
    why: bilingual('Interest is added every month and earns interest itself.|利息每月计入本金，继续生息。'),
    series: {
      name: bilingual('Year by year|逐年增长'),
      count: 'years',
      columns: [
        answer('paidSoFar: Paid in|累计存入', 'start + monthly * 12 * n', money),
        answer(
          'saved: Saved|余额',
          'when(rate, start * (1 + rate / 1200) ^ (12 * n) + monthly * ((1 + rate / 1200) ^ (12 * n) - 1) / (rate / 1200), start + monthly * 12 * n)',
          money,
        ),
      ],
      chart: 'saved',
    },
  },
  {
    id: 'discount',
    ...bilingual('Discount calculator|折扣计算器'),
    words: ['discount', 'sale price', '折扣'],
    inputs: [number('price: Price|原价', [60, 0, 10000000]), number('off: Discount|折扣', [20, 0, 100], '%')],
    results: [
      answer('final: You pay|实付', 'price * (1 - off / 100)', money),
      answer('saved: You save|节省', 'price - final', money),
    ],
    why: bilingual('The discount is a share of the price.|按原价比例减免。'),
  },
  {
    id: 'tax',
    ...bilingual('Sales tax calculator|税费计算器'),
    words: ['tax', 'vat', 'sales tax', 'gst', '税', '税费', '增值税'],
    inputs: [
      number('net: Price before tax|税前价格', [100, 0, 100000000]),
      number('rate: Tax rate|税率', [19, 0, 100], '%'),
    ],
    results: [
      answer('gross: Price with tax|含税价格', 'net * (1 + rate / 100)', money),
      answer('tax: Tax|税额', 'gross - net', money),
    ],
    why: bilingual('The tax is a share of the price before tax.|税额按税前价格计算。'),
  },
  {
    id: 'margin',
    ...bilingual('Profit margin calculator|利润率计算器'),
    words: ['margin', 'profit margin', 'profit', 'markup', '利润', '利润率'],
    inputs: [
      number('cost: Cost|成本', [60, 0, 100000000]),
      number('price: Selling price|售价', [100, 0.01, 100000000]),
    ],
    results: [
      answer('margin: Margin|利润率', '(price - cost) / price * 100', { unit: '%', digits: 1 }),
      answer('profit: Profit|利润', 'price - cost', money),
    ],
    why: bilingual('The margin is the profit as a share of the selling price.|利润率为利润占售价的比例。'),
  },
  {
    id: 'roi',
    ...bilingual('Return on investment calculator|投资回报计算器'),
    words: ['roi', 'return on investment', '投资回报'],
    inputs: [
      number('paid: Invested|投入', [1000, 0.01, 1000000000]),
      number('back: Returned|收回', [1250, 0, 1000000000]),
    ],
    results: [
      answer('roi: Return|回报率', '(back - paid) / paid * 100', { unit: '%', digits: 1 }),
      answer('gain: Gain|收益', 'back - paid', money),
    ],
    why: bilingual('The gain as a share of what was invested.|收益占投入的比例。'),
  },
  {
    id: 'salary',
    ...bilingual('Salary calculator|工资计算器'),
    words: ['salary', 'wage', 'hourly rate', 'pay', 'paycheck', '工资', '薪资', '时薪'],
    inputs: [
      number('hourly: Pay an hour|时薪', [25, 0, 100000]),
      number('hours: Hours a week|每周小时', [40, 1, 120]),
      number('weeks: Weeks a year|每年周数', [52, 1, 53]),
    ],
    results: [
      answer('yearly: A year|每年', 'hourly * hours * weeks', money),
      answer('monthly: A month|每月', 'yearly / 12', money),
      answer('weekly: A week|每周', 'hourly * hours', money),
    ],
    why: bilingual('Before taxes and contributions.|税前金额。'),
  },
  {
    id: 'currency',
    ...bilingual('Currency converter|汇率换算'),
    words: ['currency', 'exchange rate', 'money', '货币', '汇率', '外币'],
    inputs: [
      number('amount: Amount|金额', [100, 0, 1000000000]),
      number('rate: Exchange rate: one unit is|汇率：一单位等于', [1.08, 0.000001, 1000000]),
      number('fee: Fee|手续费', [0, 0, 50], '%'),
    ],
    results: [
      answer('received: You get|兑换所得', 'amount * rate * (1 - fee / 100)'),
      answer('back: One unit back is|反向汇率', '1 / rate', { digits: 4 }),
    ],
    why: bilingual(
      'Rates change all the time: type the one your bank offers today.|汇率随时变动，请填写银行当日汇率。',
    ),
  },
  {
    id: 'fuel',
    ...bilingual('Fuel cost calculator|油费计算器'),
    words: ['fuel', 'fuel cost', 'gas', 'trip cost', 'mileage', '油费', '油耗'],
    inputs: [
      number('distance: Distance|距离', [250, 0, 100000], 'km'),
      number('use: Fuel on 100 km|百公里油耗', [6.5, 0, 100], 'l'),
      number('price: Price a litre|每升价格', [1.7, 0, 100]),
    ],
    results: [
      answer('cost: Fuel cost|油费', 'distance / 100 * use * price', money),
      answer('litres: Fuel|用油', 'distance / 100 * use', { unit: 'l', digits: 1 }),
    ],
    why: bilingual('Distance by consumption by price.|距离 × 油耗 × 油价。'),
  },
];
