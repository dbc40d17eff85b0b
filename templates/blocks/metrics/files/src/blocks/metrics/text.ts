/** Words of the metrics block. */
export const en = {
  figures: 'Key figures',
  noValue: 'No data yet',
  comparison: { month: 'the month before', week: 'last week', today: 'yesterday', year: 'last year' },
  more: (amount: string, period: string) => `${amount} more than ${period}`,
  less: (amount: string, period: string) => `${amount} less than ${period}`,
  same: (period: string) => `Same as ${period}`,
  nothingBefore: (period: string) => `Nothing ${period}`,
  period: { month: '', week: 'this week', today: 'today', year: 'this year' },
};

export const zh: typeof en = {
  figures: '关键数字',
  noValue: '暂无数据',
  comparison: { month: '上个月', week: '上周', today: '昨天', year: '去年' },
  more: (amount, period) => `比${period}多 ${amount}`,
  less: (amount, period) => `比${period}少 ${amount}`,
  same: (period) => `与${period}相同`,
  nothingBefore: (period) => `${period}没有数据`,
  period: { month: '', week: '本周', today: '今天', year: '今年' },
};
