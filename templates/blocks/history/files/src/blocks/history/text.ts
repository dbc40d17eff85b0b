/** Words of the history block. */
export const en = {
  course: (field: string) => `${field} over time`,
  measure: 'Shown',
  item: (noun: string) => `Choose ${noun}`,
  all: (nouns: string) => `All ${nouns}`,
  nothing: 'No values between these dates',
  nothingHint: (from: string, to: string) => `There are values from ${from} to ${to}.`,
  noneYet: 'No values yet',
  noneYetHint: 'The drawing appears as soon as there are values.',
  values: (count: string) => `${count} values`,
  more: 'Show all',
  download: 'Download CSV',
};

export const zh: typeof en = {
  course: (field) => `${field}走势`,
  measure: '显示指标',
  item: (noun) => `选择${noun}`,
  all: (nouns) => `全部${nouns}`,
  nothing: '所选日期内没有数据',
  nothingHint: (from, to) => `现有数据从${from}到${to}。`,
  noneYet: '暂无数据',
  noneYetHint: '有数据后会显示走势图。',
  values: (count) => `${count} 条数据`,
  more: '显示全部',
  download: '下载 CSV',
};
