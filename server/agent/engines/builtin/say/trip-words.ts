import type { Language } from '../understand/wishes.ts';

const english = {
  trip: 'Trip',
  trips: 'Trips',
  title: 'Trip name',
  destination: 'Destination',
  start: 'Start date',
  end: 'End date',
  daysLeft: 'Days left',
  spent: 'Spent so far',
  toPack: 'Still to pack',
  notes: 'Notes',
  activity: 'Itinerary entry',
  itinerary: 'Itinerary entries',
  what: 'What',
  day: 'Day',
  time: 'Time',
  address: 'Address',
};

export type TripWord = keyof typeof english;

const chinese: Record<TripWord, string> = {
  trip: '旅行',
  trips: '旅行',
  title: '旅行名称',
  destination: '目的地',
  start: '开始日期',
  end: '结束日期',
  daysLeft: '距出发天数',
  spent: '已花费',
  toPack: '待打包',
  notes: '备注',
  activity: '行程安排',
  itinerary: '行程安排',
  what: '内容',
  day: '日期',
  time: '时间',
  address: '地址',
};

/** What the engine says about trips that people plan. */
export function tripWord(language: Language, word: TripWord): string {
  return (language === 'zh' ? chinese : english)[word];
}
