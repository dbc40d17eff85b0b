/** Words of the goal block. */
export const en = {
  goal: 'Goal',
  change: 'Change goal',
  save: 'Save',
  saved: 'The goal is saved.',
  failed: 'This could not be saved.',
  above: 'The goal must be a number above 0.',
  goalOf: (amount: string) => `Goal: ${amount}`,
  shareOf: (percent: string) => `${percent} of the goal`,
  missing: (amount: string) => `${amount} to go`,
  reached: 'Goal reached',
  none: 'Nothing written down yet.',
  often: (reached: number, all: number) => `Reached ${reached} of ${all} times`,
  latest: 'Last entries',
  week: (day: string) => `Week of ${day}`,
};

export const zh: typeof en = {
  goal: '目标',
  change: '修改目标',
  save: '保存',
  saved: '目标已保存。',
  failed: '未能保存。',
  above: '目标必须是大于 0 的数字。',
  goalOf: (amount) => `目标：${amount}`,
  shareOf: (percent) => `已达目标的 ${percent}`,
  missing: (amount) => `还差 ${amount}`,
  reached: '已达成目标',
  none: '还没有记录。',
  often: (reached, all) => `${all} 次中达成 ${reached} 次`,
  latest: '最近记录',
  week: (day) => `${day} 起的一周`,
};
