/** Words of the settings block. */
export const en = {
  inForce: 'In use now',
  nothing: 'Nothing saved yet: these are the usual values.',
};

export const zh: typeof en = {
  inForce: '当前设置',
  nothing: '尚未保存，当前为默认值。',
};
