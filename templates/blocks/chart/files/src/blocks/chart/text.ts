/** Words of the chart block. */
export const en = {
  asTable: 'Show as table',
  asChart: 'Show as chart',
  count: 'Count',
  other: 'Other',
  without: (field: string) => `Without ${field}`,
  nothingYet: 'Nothing to show yet',
  nothingYetHint: 'The chart appears as soon as there is data.',
  nothingInMonth: (month: string) => `Nothing in ${month}`,
  summary: (title: string, parts: string) => `${title}: ${parts}`,
};

export const zh: typeof en = {
  asTable: '显示为表格',
  asChart: '显示为图表',
  count: '数量',
  other: '其他',
  without: (field) => `无${field}`,
  nothingYet: '暂无可显示的内容',
  nothingYetHint: '有数据后图表会显示在这里。',
  nothingInMonth: (month) => `${month}没有数据`,
  summary: (title, parts) => `${title}:${parts}`,
};
