import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  appointment: 'Appointment',
  appointments: 'Appointments',
  myAppointments: 'My appointments',
  bookAppointment: 'Book an appointment',
  cancelAppointment: 'Cancel appointment',
  dayTitle: 'Today and tomorrow',
  dayOf: 'Today’s {plural}',
  dayIntroduction:
    'What is booked for today, for tomorrow and for the week after, in the order of the times.',
  daySentence: ' “{page}” is the list of the day for those who work there.',
  finishSentence: ' “{label}” marks what is over.',
  finish: 'Mark as {state}',
  finished: ' is marked as {state}.',
  today: 'Today',
  tomorrow: 'Tomorrow',
  week: 'Next seven days',
  nothingToday: 'Nothing is booked for the coming days.',
  dayState: 'When',
} as const;

const chinese: Record<keyof typeof english, string> = {
  appointment: '预约',
  appointments: '预约',
  myAppointments: '我的预约',
  bookAppointment: '预约时间',
  cancelAppointment: '取消预约',
  dayTitle: '今日与明日',
  dayOf: '今日{plural}',
  dayIntroduction: '今天、明天和未来一周的安排，按时间排列。',
  daySentence: '“{page}”是工作人员的当日清单。',
  finishSentence: '“{label}”用于标记已结束的项目。',
  finish: '标记为已完成',
  finished: '已标记为完成。',
  today: '今天',
  tomorrow: '明天',
  week: '未来七天',
  nothingToday: '未来几天没有预约。',
  dayState: '时间',
};

export type BookingWord = keyof typeof english;

/** Words of times that are booked: what they are called, and the day of those who work there. */
export function bookingWord(
  language: Language,
  name: BookingWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps((language === 'zh' ? chinese : english)[name], values);
}
