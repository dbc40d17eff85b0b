export const en = {
  inAll: ' in all',
  nothingYet: 'Nothing here yet.',
};

export const zh: typeof en = {
  inAll: ' 条',
  nothingYet: '暂无内容。',
};
