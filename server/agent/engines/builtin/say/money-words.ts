import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  budget: 'Budget',
  budgets: 'Budgets',
  receipt: 'Receipt',
  balance: 'Balance',
  spentMonth: 'Spent this month',
  earnedMonth: 'Income this month',
  overspent: 'Budgets overspent',
  name: 'Name',
  category: 'Category',
  limit: 'Limit',
  from: 'From',
  until: 'Until',
  spent: 'Spent',
  left: 'Left',
  status: 'Status',
  within: 'Within budget',
  over: 'Over budget',
  saved: 'Saved so far',
  target: 'Target',
  progress: 'Progress',
  addMoney: 'Add money',
  addAmount: 'Amount',
  added: '{row}: the amount is added.',
  pay: 'Mark as paid',
  paid: '{row} is paid.',
  advance: 'Next stage',
  advanced: '{row} is in the next stage.',
  lastStage: 'It has reached the last stage.',
  title: 'What is done with {plural}',
  sentence: 'On every {singular} there is “{label}”.',
};

export type MoneyWord = keyof typeof english;

const chinese: Record<MoneyWord, string> = {
  budget: '预算',
  budgets: '预算',
  receipt: '票据照片',
  balance: '结余',
  spentMonth: '本月支出',
  earnedMonth: '本月收入',
  overspent: '超支的预算',
  name: '名称',
  category: '分类',
  limit: '预算金额',
  from: '开始',
  until: '结束',
  spent: '已支出',
  left: '剩余',
  status: '状态',
  within: '预算内',
  over: '超支',
  saved: '已存',
  target: '目标金额',
  progress: '进度',
  addMoney: '存入',
  addAmount: '金额',
  added: '{row}：已存入。',
  pay: '标记已付',
  paid: '{row}已付。',
  advance: '下一阶段',
  advanced: '{row}已进入下一阶段。',
  lastStage: '已是最后阶段。',
  title: '{plural}的操作',
  sentence: '每个{singular}都有“{label}”。',
};

export function moneyWord(
  language: Language,
  name: MoneyWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
