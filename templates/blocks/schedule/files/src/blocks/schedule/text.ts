/** Words of the schedule block. Nouns arrive as they stand inside a sentence. */
export const en = {
  overlaps: (titles: string) => `Overlaps with ${titles}`,
  and: ' and ',
  clashIntroduction: 'Two of these are at the same time. Both are marked below.',
  clashIntroductionMany: (count: number) =>
    `${count} of these are at the same time as another. They are marked below.`,
  noteFor: (title: string) => `Note for ${title}`,
  notePlaceholder: 'Write a note',
  nothingYet: (plural: string) => `No ${plural} yet`,
  nothingYetHint: 'What you add appears here, by day and time.',
  saved: 'Saved',
  browse: (page: string) => `Go to ${page}`,
  withoutDay: 'Without a day',
  withoutTime: 'Any time',
};

export const zh: typeof en = {
  overlaps: (titles) => `时间冲突，与 ${titles}`,
  and: '、',
  clashIntroduction: '其中两项时间相同,已在下方标出。',
  clashIntroductionMany: (count) => `其中 ${count} 项与其他安排时间冲突,已在下方标出。`,
  noteFor: (title) => `${title} 的备注`,
  notePlaceholder: '写一条备注',
  nothingYet: (plural) => `还没有${plural}`,
  nothingYetHint: '你添加的内容会按日期和时间显示在这里。',
  saved: '已保存',
  browse: (page) => `前往${page}`,
  withoutDay: '未定日期',
  withoutTime: '时间不限',
};
