import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  page: 'Clock in and out',
  workPage: 'Time clock',
  introduction: 'Clock in when you start and clock out when you leave. Your hours add up below.',
  workIntroduction: 'Start the clock when you begin, stop it when you are done.',
  date: 'Date',
  clockIn: 'Clock-in',
  clockOut: 'Clock-out',
  start: 'Start',
  end: 'End',
  hours: 'Attendance time',
  spent: 'Time spent',
  absence: 'Absence time',
  status: 'Status',
  note: 'Note',
  task: 'Task',
  person: 'Employee',
  all: 'All employees',
  allIntroduction: 'The attendance records of everybody, with attendance and absence time.',
  records: 'Attendance records',
  noRecords: 'Nothing recorded yet. Clock in, and the day stands here.',
  title: 'Clocking in and out',
  sentence:
    'On “{page}” people clock in and out with one button; it records the time, the hours and who is late, and says so. Their own days are on “{records}”{all}.',
  workSentence:
    'On “{page}” people say what they work on, start the clock and stop it; the time spent is worked out and kept on “{records}”.',
  allPart: ', those of everybody on “{all}”',
  hoursByPerson: 'Attendance time by employee',
  byStatus: 'Days by status',
  byDay: 'Attendance time by day',
};

const chinese: typeof english = {
  page: '打卡',
  workPage: '计时',
  introduction: '上班时打卡，下班时再打一次，工时自动累计。',
  workIntroduction: '开始工作时开始计时，完成后停止。',
  date: '日期',
  clockIn: '上班时间',
  clockOut: '下班时间',
  start: '开始',
  end: '结束',
  hours: '出勤时长',
  spent: '用时',
  absence: '缺勤时长',
  status: '状态',
  note: '备注',
  task: '事项',
  person: '员工',
  all: '全部员工考勤',
  allIntroduction: '所有人的考勤记录，包括出勤时长和缺勤时长。',
  records: '考勤记录',
  noRecords: '还没有记录。打卡后当天会显示在这里。',
  title: '上下班打卡',
  sentence: '在“{page}”一键上下班打卡，自动记录时间、时长和迟到，并给出提示。自己的记录在“{records}”{all}。',
  workSentence: '在“{page}”填写事项，开始并停止计时，用时自动计算并保存到“{records}”。',
  allPart: '，所有人的记录在“{all}”',
  hoursByPerson: '各员工出勤时长',
  byStatus: '按状态统计天数',
  byDay: '每日出勤时长',
};

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

export type ClockWord = keyof typeof english;

/** What the engine says about clocking in and out. */
export function clockWord(
  language: Language,
  word: ClockWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
