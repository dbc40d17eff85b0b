import type { Bilingual } from '../entry.ts';

/** Something people ask for that cannot be built without a language model, and what there is in its place. */
export interface LimitEntry {
  id: string;
  words: readonly string[];
  wanted: Bilingual;
  instead: Bilingual;
}

/** What there is in place of work on records. */
export const recordsInstead: Bilingual = {
  en: 'The records it would work on are kept, listed and searchable.',
  zh: '相关记录可以保存、列出和搜索。',
};
