/** Words of the calculator block. */
export const en = {
  keep: 'Save to history',
  kept: 'Saved to the history.',
  notKept: 'This could not be saved.',
  reset: 'Start over',
  number: (label: string) => `${label} must be a number.`,
  least: (label: string, least: string) => `${label} must be at least ${least}.`,
  most: (label: string, most: string) => `${label} must be at most ${most}.`,
  result: 'Result',
  noResult: 'Fill in the fields to see the result.',
  how: 'How it is worked out',
};

export const zh: typeof en = {
  keep: '保存到历史',
  kept: '已保存到历史。',
  notKept: '未能保存。',
  reset: '重新开始',
  number: (label) => `${label}必须是数字。`,
  least: (label, least) => `${label}不能小于 ${least}。`,
  most: (label, most) => `${label}不能大于 ${most}。`,
  result: '结果',
  noResult: '填写后即可看到结果。',
  how: '计算方法',
};
