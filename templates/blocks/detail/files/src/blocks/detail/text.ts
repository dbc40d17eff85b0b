/** Words of the detail block. Nouns arrive as they stand inside a sentence. */
export const en = {
  details: 'Details',
  noRelated: (plural: string) => `No ${plural} yet`,
};

export const zh: typeof en = {
  details: '详情',
  noRelated: (plural) => `还没有${plural}`,
};
