/** Words of the detail block. Nouns arrive as they stand inside a sentence. */
export const en = {
  details: 'Details',
  share: 'Share',
  copyLink: 'Copy link',
  sendLink: 'Send by e-mail',
  linkCopied: (address: string) => `Copied: ${address}`,
  linkIs: (address: string) => `The link: ${address}`,
  noRelated: (plural: string) => `No ${plural} yet`,
};

export const zh: typeof en = {
  details: '详情',
  share: '分享',
  copyLink: '复制链接',
  sendLink: '通过邮件发送',
  linkCopied: (address) => `已复制：${address}`,
  linkIs: (address) => `链接：${address}`,
  noRelated: (plural) => `还没有${plural}`,
};
