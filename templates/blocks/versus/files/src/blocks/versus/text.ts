/** Words of the versus block. */
export const en = {
  first: 'First',
  second: 'Second',
  rows: 'How many',
  total: (label: string) => `Total ${label}`,
  average: (label: string) => `Average ${label}`,
  highest: (label: string) => `Highest ${label}`,
  table: 'Side by side',
  figure: 'Figure',
  shares: (label: string) => `By ${label}`,
  share: (count: number, of: number) => `${count} of ${of}`,
  empty: 'Nothing to compare yet',
  emptyHint: 'As soon as there are rows of two kinds, their figures stand side by side here.',
};

export const zh: typeof en = {
  first: '第一项',
  second: '第二项',
  rows: '数量',
  total: (label) => `${label}合计`,
  average: (label) => `平均${label}`,
  highest: (label) => `最高${label}`,
  table: '并排对比',
  figure: '指标',
  shares: (label) => `按${label}`,
  share: (count, of) => `${count} / ${of}`,
  empty: '还没有可对比的内容',
  emptyHint: '有了两类记录后，这里会并排显示它们的数据。',
};
