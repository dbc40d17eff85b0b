import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  host: 'Host',
  company: 'Company',
  purpose: 'Purpose of visit',
  meeting: 'Meeting',
  interview: 'Interview',
  delivery: 'Delivery',
  repair: 'Maintenance',
  other: 'Other',
  date: 'Day of visit',
  badge: 'Badge',
  in: 'Checked in at',
  out: 'Checked out at',
  status: 'Status',
  expected: 'Expected',
  inside: 'In the building',
  left: 'Left',
  checkIn: 'Check in',
  checkOut: 'Check out',
  page: 'In the building',
  introduction: 'Who is here at this moment.',
  nobody: 'Nobody is in the building.',
  arrived: '{row} is checked in with badge ',
  told: '{row} has arrived for ',
  gone: '{row} is checked out. Goodbye.',
  title: 'Check in and check out: visitors',
  sentence:
    '“Check in” on a visitor notes the time and gives a badge number{tells}; “{page}” shows who is here, and “Check out” notes when they leave.',
  tells: ' and tells those who are visited',
};

export type VisitWord = keyof typeof english;

const chinese: Record<VisitWord, string> = {
  host: '被访人',
  company: '单位',
  purpose: '来访事由',
  meeting: '会议',
  interview: '面试',
  delivery: '送货',
  repair: '维修',
  other: '其他',
  date: '来访日期',
  badge: '访客证号',
  in: '签到时间',
  out: '签退时间',
  status: '状态',
  expected: '预约中',
  inside: '在访',
  left: '已离开',
  checkIn: '签到',
  checkOut: '签退',
  page: '当前在访',
  introduction: '此刻在楼内的访客。',
  nobody: '目前没有访客。',
  arrived: '{row}已签到，访客证号',
  told: '{row}已到，被访人',
  gone: '{row}已签退。',
  title: '访客签到与签退',
  sentence: '访客“签到”后记录时间并发放访客证{tells}；“{page}”显示当前在访的人，“签退”记录离开时间。',
  tells: '，并通知被访人',
};

export function visitWord(
  language: Language,
  name: VisitWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
