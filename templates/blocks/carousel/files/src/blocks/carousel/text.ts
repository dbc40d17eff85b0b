export const en = {
  pause: 'Pause',
  play: 'Play',
  previous: 'Previous',
  next: 'Next',
  goTo: (place: number) => `Show ${place}`,
  place: (place: number, count: number) => `${place} of ${count}`,
  carousel: 'Carousel',
};

export const zh: typeof en = {
  pause: '暂停',
  play: '播放',
  previous: '上一个',
  next: '下一个',
  goTo: (place) => `显示第 ${place} 个`,
  place: (place, count) => `第 ${place} 个，共 ${count} 个`,
  carousel: '轮播',
};
