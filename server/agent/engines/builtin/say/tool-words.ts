import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  generation: 'Result',
  generations: 'Results',
  result: 'Result',
  tool: 'Tool',
  on: 'Made on',
  history: 'History',
  noHistory: 'Nothing has been made yet.',
  generatorsSentence:
    'People make it at the press of a button, copy or download it, and find it again on “{history}”: {names}. Everything is worked out in the app itself, without outside services.',
};

const chinese: typeof english = {
  generation: '结果',
  generations: '结果',
  result: '结果',
  tool: '工具',
  on: '生成时间',
  history: '历史记录',
  noHistory: '还没有生成内容。',
  generatorsSentence:
    '一键生成，可复制或下载，并在“{history}”中找回：{names}。全部在应用内完成，无需外部服务。',
};

export type ToolWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about generators and tools. */
export function toolWord(
  language: Language,
  word: ToolWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
