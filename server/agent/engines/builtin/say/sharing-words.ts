import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  person: 'Person',
  people: 'People',
  name: 'Name',
  email: 'E-mail',
  parts: 'Parts of each cost',
  partsHint: '1 is an equal share; 2 bears twice as much, such as a couple.',
  paidBy: 'Paid by',
  onlyFor: 'Only for',
  onlyForHint: 'Names of those it was for. Empty: for everybody.',
  settlement: 'Paid back',
  settlements: 'Paid back',
  from: 'From',
  to: 'To',
  amount: 'Amount',
  date: 'Date',
  page: 'Who owes whom',
  introduction: 'Everything that was paid is shared; here is how to settle it with few payments.',
  sentence:
    '“{page}” shows what each has paid and bears, and the fewest payments that settle it; each is marked as paid. {plural} say who paid and for whom; people may bear several parts.',
};

export type SharingWord = keyof typeof english;

const chinese: Record<SharingWord, string> = {
  person: '成员',
  people: '成员',
  name: '姓名',
  email: '邮箱',
  parts: '每笔费用的份数',
  partsHint: '1 为平均分摊；2 承担两份，例如一对夫妻。',
  paidBy: '付款人',
  onlyFor: '仅由谁分摊',
  onlyForHint: '填写分摊者的姓名；留空表示所有人。',
  settlement: '还款',
  settlements: '还款',
  from: '付款方',
  to: '收款方',
  amount: '金额',
  date: '日期',
  page: '谁欠谁',
  introduction: '所有支出按人分摊，这里是用最少的付款结清的办法。',
  sentence:
    '“{page}”显示每人已付、应摊和结清所需的最少付款，可标记为已付。{plural}记录由谁支付、由谁分摊；每人可承担多份。',
};

const words: Readonly<Record<Language, Record<SharingWord, string>>> = { en: english, zh: chinese };

/** What the engine says about costs that are shared. */
export function sharingWord(
  language: Language,
  word: SharingWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
