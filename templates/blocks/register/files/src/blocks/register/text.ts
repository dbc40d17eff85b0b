/** Words of the register block. */
export const en = {
  done: 'Registered',
  latest: 'Registered before',
  keep: 'Keep this number: with it everything about it is found again.',
  another: 'Register another one',
};

export const zh: typeof en = {
  done: '登记成功',
  latest: '已登记',
  keep: '请保存此编号，可随时用它查询。',
  another: '继续登记',
};
