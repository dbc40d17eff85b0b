/** Words of the tiers block. */
export const en = { yes: 'Yes', no: 'No' };

export const zh: typeof en = { yes: '有', no: '无' };
