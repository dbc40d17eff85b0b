import { answer, bilingual, choice, number, type CalculatorEntry } from './calculator-entry.ts';

const money = { money: true };
/** What of the taxable income lies between two limits, times the rate. */
const slice = (from: string, to: string, share: number) => `max(0, min(taxable, ${to}) - ${from}) * ${share}`;
const limit = (single: number) => `${single} * status`;

/** Taxes on goods and on income. */
export const taxCalculators: readonly CalculatorEntry[] = [
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
    id: 'incomeTax',
    ...bilingual('Income tax calculator|所得税计算器'),
    words: [
      'income tax',
      'tax bracket',
      'net income',
      'take-home pay',
      'freelance tax',
      '所得税',
      '个税',
      '个人所得税',
    ],
    inputs: [
      number('income: Income a year|年收入', [60000, 0, 1000000000], {
        called: /\b(?:annual|yearly|gross) (?:income|salary)\b/i,
      }),
      number('expenses: Business expenses|经营支出', [0, 0, 1000000000], {
        asks: /\bexpenses\b|支出|费用/i,
        called: /\bbusiness expenses\b/i,
      }),
      number('deductions: Deductions|扣除额', [12000, 0, 1000000000]),
      choice('status: Filing status|申报身份', [
        ['Single', '单身', 1],
        ['Married, filing jointly', '已婚联合申报', 2],
      ]),
    ],
    results: [
      answer(
        'tax: Tax owed|应缴税额',
        [
          slice('0', limit(11000), 0.1),
          slice(limit(11000), limit(45000), 0.15),
          slice(limit(45000), limit(95000), 0.24),
          slice(limit(95000), limit(180000), 0.32),
          `max(0, taxable - ${limit(180000)}) * 0.4`,
        ]
          .join(' + ')
          .replaceAll('taxable', 'max(0, income - expenses - deductions)'),
        money,
      ),
      answer('taxable: Taxable income|应税收入', 'max(0, income - expenses - deductions)', money),
      answer('net: Net income|税后收入', 'income - expenses - tax', money),
      answer('effective: Effective rate|实际税率', 'when(income, tax / income * 100, 0)', {
        unit: '%',
        digits: 1,
      }),
      answer('monthly: Net income a month|每月税后收入', 'net / 12', money),
    ],
    parts: ['tax', 'net'],
    best: 'lowest',
    why: bilingual(
      'Example brackets: 10% up to 11,000, 15% up to 45,000, 24% up to 95,000, 32% up to 180,000 and 40% above; twice as wide for couples. Check the brackets of your country.|示例税率：11000 以下 10%，45000 以下 15%，95000 以下 24%，180000 以下 32%，以上 40%；夫妻翻倍。请以当地税率为准。',
    ),
    tips: [
      bilingual('Put a third of every payment aside for taxes.|每笔收入预留三分之一用于缴税。'),
      bilingual('Keep receipts: every deductible expense lowers the tax.|保留票据：每笔可扣支出都能减税。'),
    ],
  },
];
