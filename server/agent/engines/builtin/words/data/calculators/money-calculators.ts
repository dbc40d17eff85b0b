import { answer, bilingual, number, type CalculatorEntry } from './calculator-entry.ts';

const money = { money: true };
/** What can be paid each month. */
const spare = 'max(0, income * share / 100 - debts)';

/** Sums of money. */
export const moneyCalculators: readonly CalculatorEntry[] = [
  {
    id: 'affordability',
    ...bilingual('Affordability calculator|购房能力计算器'),
    words: ['affordability', 'borrowing power', 'borrowing capacity', '购房能力', '可贷额度'],
    asks: /\b(?:calculat\w+|check\w*|estimat\w+) (?:\w+ )?affordability\b|\baffordability (?:check|estimat\w+|calculation|analysis)\b|\bhow much (?:\w+ ){0,3}(?:can|could) (?:\w+ )?(?:afford|borrow)\b|\bafford(?:able)? based on\b/i,
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
];
