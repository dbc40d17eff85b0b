/** Words of the tally block. */
export const en = {
  total: 'All together',
  name: 'Name of the counter',
  add: 'Add counter',
  fillIn: 'Give the counter a name.',
  another: 'There is a counter of this name.',
  reset: 'Reset',
  resetDone: (name: string) => `“${name}” starts from 0 again.`,
  undo: 'Undo',
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Remove ${name}`,
  less: (name: string) => `One less: ${name}`,
  more: (name: string) => `One more: ${name}`,
  none: 'No counters yet. Give the first one a name.',
  failed: 'This could not be saved.',
};

export const zh: typeof en = {
  total: '合计',
  name: '计数器名称',
  add: '添加计数器',
  fillIn: '请填写计数器名称。',
  another: '已有同名计数器。',
  reset: '归零',
  resetDone: (name) => `“${name}”已归零。`,
  undo: '撤销',
  rename: (name) => `重命名${name}`,
  remove: (name) => `删除${name}`,
  less: (name) => `减一：${name}`,
  more: (name) => `加一：${name}`,
  none: '还没有计数器，先起个名字。',
  failed: '未能保存。',
};
