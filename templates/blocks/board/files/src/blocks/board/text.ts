/** Words of the board block. Nouns arrive as they stand inside a sentence. */
export const en = {
  move: (title: string) => `Move ${title}`,
  moved: (title: string, column: string) => `Moved ${title} to ${column}.`,
  notMoved: (title: string) => `${title} could not be moved.`,
  full: (column: string, limit: number) =>
    `${column} is full: it takes ${limit === 1 ? '1 card' : `${limit} cards`}. Move one on first.`,
  ofLimit: (count: string, limit: string) => `${count} of at most ${limit}`,
  drags: (title: string) => `Drag ${title}`,
  overdue: 'Overdue',
  showOnly: (owner: string) => `Show: ${owner}`,
  due: (date: string) => `Due ${date}`,
  everybody: 'Everyone',
  edit: (title: string) => `Edit ${title}`,
  remove: (title: string) => `Remove ${title}`,
  emptyColumn: 'Nothing here',
  nothingYet: (plural: string) => `No ${plural} yet`,
  nothingYetAdd: (singular: string) => `Add the first ${singular} and it appears here.`,
  nothingYetRead: (plural: string) => `As soon as there are ${plural}, they appear here.`,
  drag: {
    instructions:
      'Press space or enter to pick up, arrow keys to move to another column, space or enter to drop, escape to cancel.',
    lifted: (title: string) => `Picked up ${title}.`,
    over: (title: string, column: string) => `${title} is over ${column}.`,
    nowhere: (title: string) => `${title} is over no column.`,
    cancelled: (title: string) => `${title} stays where it was.`,
  },
};

export const zh: typeof en = {
  move: (title) => `移动 ${title}`,
  moved: (title, column) => `已将 ${title} 移到${column}。`,
  notMoved: (title) => `无法移动 ${title}。`,
  full: (column, limit) => `${column}已满：最多 ${limit} 张卡片。请先移走一张。`,
  ofLimit: (count, limit) => `${count}，最多 ${limit}`,
  drags: (title) => `拖动 ${title}`,
  overdue: '已逾期',
  showOnly: (owner) => `只看${owner}`,
  due: (date) => `截止 ${date}`,
  everybody: '所有人',
  edit: (title) => `编辑 ${title}`,
  remove: (title) => `删除 ${title}`,
  emptyColumn: '这里还没有内容',
  nothingYet: (plural) => `还没有${plural}`,
  nothingYetAdd: (singular) => `添加第一条${singular},它会显示在这里。`,
  nothingYetRead: (plural) => `有${plural}时会显示在这里。`,
  drag: {
    instructions: '按空格或回车拿起,用方向键移动到其他列,再按空格或回车放下,按 Esc 取消。',
    lifted: (title) => `已拿起 ${title}。`,
    over: (title, column) => `${title} 位于${column}上方。`,
    nowhere: (title) => `${title} 不在任何列上方。`,
    cancelled: (title) => `${title} 保持原位。`,
  },
};
