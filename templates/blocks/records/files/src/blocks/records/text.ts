/** Words that several blocks use. */
export const en = {
  month: 'Month',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  thisMonth: 'This month',
};

export const zh: typeof en = {
  month: '月份',
  previousMonth: '上个月',
  nextMonth: '下个月',
  thisMonth: '本月',
};
