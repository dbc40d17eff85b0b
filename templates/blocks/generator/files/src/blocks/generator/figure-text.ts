/** What is counted in a text, in words. */
export const figuresEn = {
  words: 'Words',
  signs: 'Characters',
  signsWithoutSpaces: 'Without spaces',
  sentences: 'Sentences',
  lines: 'Lines',
  minutes: 'Minutes to read',
};

export const figuresZh: typeof figuresEn = {
  words: '字数',
  signs: '字符',
  signsWithoutSpaces: '不含空格',
  sentences: '句子',
  lines: '行',
  minutes: '阅读分钟',
};
