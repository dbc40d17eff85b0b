import type { Language } from '../understand/wishes.ts';

const english = {
  nextDue: 'Next time',
  turn: 'Due',
  watering: 'Watering',
  dueToday: 'Due today',
  dueSoon: 'Within three days',
  dueLater: 'Later',
  waterEvery: 'Water',
  lastWatered: 'Last watered',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  yearly: 'Yearly',
  once: 'Once',
  repeats: 'Repeats',
  markWatered: 'Mark as watered',
  isWatered: '{row} is watered.',
  markTurn: 'Done for this time',
  turnIsDone: '{row} is done; the next time is set.',
  enterNext: 'Enter again',
  entered: '“{row}” is entered again.',
};

export type RecurringWord = keyof typeof english;

const chinese: Record<RecurringWord, string> = {
  nextDue: '下次',
  turn: '到期',
  watering: '浇水',
  dueToday: '今天到期',
  dueSoon: '三天内',
  dueLater: '以后',
  waterEvery: '浇水频率',
  lastWatered: '上次浇水',
  daily: '每天',
  weekly: '每周',
  monthly: '每月',
  yearly: '每年',
  once: '一次',
  repeats: '重复',
  markWatered: '标记为已浇水',
  isWatered: '{row}已浇水。',
  markTurn: '本次完成',
  turnIsDone: '{row}已完成，下次时间已设定。',
  enterNext: '再次录入',
  entered: '已再次录入“{row}”。',
};

/** Words of what comes round again. */
export function recurringWord(language: Language, name: RecurringWord): string {
  return (language === 'zh' ? chinese : english)[name];
}
