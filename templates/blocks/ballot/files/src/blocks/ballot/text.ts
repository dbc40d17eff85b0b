/** Words of the block for votes among suggestions. */
export const en = {
  suggest: 'Make a suggestion',
  send: 'Suggest it',
  suggested: (title: string) => `“${title}” can be voted for.`,
  mine: 'Your vote',
  votes: (count: number) => (count === 1 ? '1 vote' : `${String(count)} votes`),
  total: (count: number) => (count === 1 ? '1 vote so far' : `${String(count)} votes so far`),
  leads: 'In front',
  by: (name: string) => `Suggested by ${name}`,
  none: 'No suggestions yet.',
  noneHint: 'Make the first one; everybody can vote for it at once.',
};

export const zh: typeof en = {
  suggest: '提出建议',
  send: '提交建议',
  suggested: (title) => `“${title}”已可投票。`,
  mine: '我的一票',
  votes: (count) => `${String(count)} 票`,
  total: (count) => `目前共 ${String(count)} 票`,
  leads: '领先',
  by: (name) => `${name} 提议`,
  none: '还没有建议。',
  noneHint: '提出第一个建议，大家马上可以投票。',
};
