import type { Language } from '../understand/wishes.ts';

const english = {
  quantity: 'Quantity',
  paid: 'Purchase price',
  price: 'Current price',
  value: 'Current value',
  profit: 'Profit or loss',
  return: 'Return',
};

export type PortfolioWord = keyof typeof english;

const words: Readonly<Record<Language, Readonly<Record<PortfolioWord, string>>>> = {
  en: english,
  zh: {
    quantity: '数量',
    paid: '买入价',
    price: '现价',
    value: '当前市值',
    profit: '盈亏',
    return: '收益率',
  },
};

/** What is said of what somebody holds. */
export function portfolioWord(language: Language, name: PortfolioWord): string {
  return words[language][name];
}
