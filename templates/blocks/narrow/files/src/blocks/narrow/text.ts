/** Words of the narrow block. */
export const en = {
  group: 'Filter the figures',
  all: 'All',
  from: 'From',
  until: 'Until',
  showAll: 'Show all',
  download: 'Download CSV',
  count: (shown: string, of: string, name: string) => `${shown} of ${of} ${name}`,
  wrongOrder: 'The first day must not be after the last.',
};

export const zh: typeof en = {
  group: '筛选数据',
  all: '全部',
  from: '从',
  until: '至',
  showAll: '显示全部',
  download: '下载 CSV',
  count: (shown, of, name) => `${of} 条${name}中的 ${shown} 条`,
  wrongOrder: '开始日期不能晚于结束日期。',
};
