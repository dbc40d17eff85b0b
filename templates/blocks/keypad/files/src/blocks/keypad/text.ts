/** Words of the keypad block. */
export const en = {
  result: 'Result',
  keys: 'Keys',
  backspace: 'Backspace',
  divided: 'Cannot divide by zero',
  history: 'History',
  noHistory: 'What you work out appears here and is still there tomorrow.',
  again: (what: string) => `Use ${what} again`,
  clearHistory: 'Clear history',
  keyboard: 'The keyboard works too: digits, + − * /, Enter and Backspace.',
  notKept: 'This could not be saved.',
};

export const zh: typeof en = {
  result: '结果',
  keys: '按键',
  backspace: '退格',
  divided: '不能除以零',
  history: '历史记录',
  noHistory: '算过的会显示在这里，下次打开还在。',
  again: (what) => `再次使用 ${what}`,
  clearHistory: '清空历史',
  keyboard: '也可以用键盘：数字、+ − * /、回车和退格。',
  notKept: '未能保存。',
};
