/** Words of the calendar block. */
export const en = {
  month: 'Month',
  week: 'Week',
  view: 'View',
  today: 'Today',
  earlier: { month: 'Previous month', week: 'Previous week' },
  later: { month: 'Next month', week: 'Next week' },
  calendar: 'Calendar',
  addOn: (thing: string, day: string) => `Add ${thing.toLowerCase()} on ${day}`,
  more: (count: number) => `+${count} more`,
  onDay: (day: string, count: number) => (count === 0 ? day : `${day}, ${count}`),
  nothing: 'Nothing on this day.',
  nothingHere: { month: 'Nothing in this month.', week: 'Nothing in this week.' },
  all: 'All',
};

export const zh: typeof en = {
  month: '月',
  week: '周',
  view: '视图',
  today: '今天',
  earlier: { month: '上个月', week: '上一周' },
  later: { month: '下个月', week: '下一周' },
  calendar: '日历',
  addOn: (thing, day) => `在${day}添加${thing}`,
  more: (count) => `还有 ${count} 项`,
  onDay: (day, count) => (count === 0 ? day : `${day}，${count} 项`),
  nothing: '这一天没有安排。',
  nothingHere: { month: '本月没有安排。', week: '本周没有安排。' },
  all: '全部',
};
