/** Words that blocks about figures share. */
export const en = {
  from: 'From',
  to: 'To',
  period: 'Period',
  last7: 'Last 7 days',
  last30: 'Last 30 days',
  last90: 'Last 90 days',
  last12: 'Last 12 months',
  everything: 'All dates',
  wrongOrder: 'The first day is after the last one.',
  until: (from: string, to: string) => `${from} to ${to}`,
  average: (field: string) => `Average ${field}`,
  total: (field: string) => `Total ${field}`,
  highest: (field: string) => `Highest ${field}`,
  lowest: (field: string) => `Lowest ${field}`,
};

export const zh: typeof en = {
  from: '开始日期',
  to: '结束日期',
  period: '时间范围',
  last7: '最近 7 天',
  last30: '最近 30 天',
  last90: '最近 90 天',
  last12: '最近 12 个月',
  everything: '全部日期',
  wrongOrder: '开始日期晚于结束日期。',
  until: (from, to) => `${from}至${to}`,
  average: (field) => `平均${field}`,
  total: (field) => `${field}合计`,
  highest: (field) => `最高${field}`,
  lowest: (field) => `最低${field}`,
};
