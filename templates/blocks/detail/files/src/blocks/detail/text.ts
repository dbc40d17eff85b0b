/** Words of the detail block. Nouns arrive as they stand inside a sentence. */
export const en = {
  details: 'Details',
  share: 'Share',
  copyLink: 'Copy link',
  sendLink: 'Email',
  shareTitle: (title: string) => `Share “${title}”`,
  link: 'Link',
  shareOn: 'Share on',
  opensNetwork: 'Opens the network in a new tab with this link.',
  sentTo: (name: string) => `The link is handed to ${name}.`,
  linkCopied: (address: string) => `Copied: ${address}`,
  linkIs: (address: string) => `The link: ${address}`,
  noRelated: (plural: string) => `No ${plural} yet`,
  doneOf: (done: number, all: number) => `${done} of ${all} done`,
  more: (plural: string) => `More ${plural}`,
};

export const zh: typeof en = {
  details: '详情',
  share: '分享',
  copyLink: '复制链接',
  sendLink: '邮件',
  shareTitle: (title) => `分享“${title}”`,
  link: '链接',
  shareOn: '分享到',
  opensNetwork: '将在新标签页中打开并带上此链接。',
  sentTo: (name) => `链接已交给${name}。`,
  linkCopied: (address) => `已复制：${address}`,
  linkIs: (address) => `链接：${address}`,
  noRelated: (plural) => `还没有${plural}`,
  doneOf: (done, all) => `已完成 ${done} / ${all}`,
  more: (plural) => `更多${plural}`,
};
