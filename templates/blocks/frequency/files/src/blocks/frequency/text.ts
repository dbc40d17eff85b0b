/** Words of the frequency block. */
export const en = {
  frequency: 'Search frequency',
  hint: 'How often all prices are looked through again by themselves while the app is open.',
  every1: 'Every hour',
  every6: 'Every 6 hours',
  every24: 'Every day',
  every168: 'Every week',
  save: 'Save settings',
  saved: 'Saved. The next automatic search follows the new frequency.',
  now: (every: string) => `In force: ${every}`,
  last: (at: string) => `Last search: ${at}`,
  next: (at: string) => `Next automatic search: ${at}`,
  search: 'Search now',
  settings: 'Automatic search',
};

export const zh: typeof en = {
  frequency: '搜索频率',
  hint: '应用打开时，每隔多久自动重新搜索全部价格。',
  every1: '每小时',
  every6: '每 6 小时',
  every24: '每天',
  every168: '每周',
  save: '保存设置',
  saved: '已保存。下次自动搜索将按新的频率进行。',
  now: (every) => `当前频率：${every}`,
  last: (at) => `上次搜索：${at}`,
  next: (at) => `下次自动搜索：${at}`,
  search: '立即搜索',
  settings: '自动搜索',
};
