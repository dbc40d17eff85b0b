/** Words of the reading block. */
export const en = {
  kept: 'This is in your history.',
  open: 'Open the history',
  logIn: 'Log in to keep a history of what you read.',
};

export const zh: typeof en = {
  kept: '已记入你的历史。',
  open: '查看历史',
  logIn: '登录后会保留你的浏览历史。',
};
