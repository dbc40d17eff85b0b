export const en = { nothing: 'Nothing to show here yet.' };

export const zh: typeof en = { nothing: '这里还没有内容。' };
