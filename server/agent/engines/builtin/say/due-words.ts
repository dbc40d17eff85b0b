import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  last: 'Last {what}',
  record: 'Record {what}',
  recorded: '{row}: the {what} is recorded for today, and the next day follows.',
  remind: 'Send reminder',
  remindedOn: 'Reminder sent',
  reminded: '{row}: the reminder is noted as sent today. No message leaves this computer.',
  useOne: '{verb} one {unit}',
  usedOne: '{row}: one {unit} less.',
  noneLeft: 'There is none left.',
  reason: 'Reason',
  reasonHint: 'Whoever asked reads it.',
  price: 'Price',
  priceHint: '{rate} for each, by {count}; what cannot wait costs more.',
};

export type DueWord = keyof typeof english;

const chinese: Record<DueWord, string> = {
  last: '上次{what}',
  record: '登记{what}',
  recorded: '{row}：已登记今天的{what}，下次日期随之更新。',
  remind: '发送提醒',
  remindedOn: '提醒日期',
  reminded: '{row}：已记下今天发送提醒，不会有消息离开本机。',
  useOne: '{verb}一个{unit}',
  usedOne: '{row}：已减去一个{unit}。',
  noneLeft: '已经没有了。',
  reason: '原因',
  reasonHint: '申请人可以看到。',
  price: '价格',
  priceHint: '按{count}计算，每单位 {rate}；加急另计。',
};

/** Words of what falls due again, is used up one by one, or is turned down. */
export function dueWord(
  language: Language,
  name: DueWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
