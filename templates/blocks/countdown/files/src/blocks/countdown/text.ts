/** Words of the countdown block. */
export const en = {
  days: 'Days',
  hours: 'Hours',
  minutes: 'Minutes',
  seconds: 'Seconds',
  until: (moment: string) => `Until ${moment}`,
  left: (days: number, hours: number) => `${days} days and ${hours} hours left`,
};

export const zh: typeof en = {
  days: '天',
  hours: '小时',
  minutes: '分钟',
  seconds: '秒',
  until: (moment) => `距离${moment}`,
  left: (days, hours) => `还有 ${days} 天 ${hours} 小时`,
};
