/** Words of the side-by-side block. */
export const en = {
  add: 'Add to compare',
  choose: 'Choose …',
  remove: (title: string) => `Remove ${title}`,
  field: 'What is compared',
  lowest: 'Lowest',
  differs: 'differs',
  empty: 'Nothing to compare yet',
  emptyHint: 'Choose two to four above, or press “Compare” where they are listed.',
  full: 'Four fit side by side. Remove one to add another.',
  table: 'Side by side',
};

export const zh: typeof en = {
  add: '添加对比',
  choose: '请选择…',
  remove: (title) => `移除${title}`,
  field: '对比项',
  lowest: '最低',
  differs: '不同',
  empty: '还没有要对比的内容',
  emptyHint: '在上方选择两到四项，或在列表中点“对比”。',
  full: '最多并排四项，请先移除一项。',
  table: '并排对比',
};
