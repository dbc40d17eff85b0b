export const en = {
  closed: 'Closed',
  openUntil: (time: string) => `Open now, until ${time}`,
  opensAt: (time: string) => `Closed now, opens today at ${time}`,
  closedNow: 'Closed now',
  day: 'Day',
  hours: 'Hours',
  today: 'Today',
};

export const zh: typeof en = {
  closed: '休息',
  openUntil: (time) => `营业中，至 ${time}`,
  opensAt: (time) => `未营业，今天 ${time} 开门`,
  closedNow: '未营业',
  day: '日期',
  hours: '时间',
  today: '今天',
};
