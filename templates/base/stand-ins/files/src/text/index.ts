import { en, type Words } from './en.ts';

export const language: 'en' | 'zh' = 'en';
export const locale: string = 'en';
export const words: Words = en;

/** The words of a block in the app's language. */
export function useWords<BlockWords>(texts: { en: BlockWords; zh: BlockWords }): BlockWords {
  return texts[language];
}
