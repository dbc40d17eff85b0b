import type { PeopleFacts } from '../design/roles-step.ts';
import type { Language } from '../understand/wishes.ts';
import { english } from './en.ts';
import type { englishWords } from './english-words.ts';
import { chinese } from './zh.ts';

/** Everything the engine says, in one language. */
export interface Say {
  list(items: readonly string[]): string;
  keep(plural: string, fields: readonly string[], samples: number): [title: string, sentence: string];
  table(plural: string, file: string, facts: { rows: number; fields: readonly string[] }): [string, string];
  browse(
    plural: string,
    facts: {
      search: boolean;
      filters: readonly string[];
      sorts: readonly string[];
      entry: boolean;
      /** Rows can be downloaded as a file. */
      export: boolean;
      home: boolean;
    },
  ): [string, string];
  board(plural: string, column: string): [string, string];
  detail(singular: string): [string, string];
  collect(plural: string, list: string, facts: { page: string; schedule: boolean }): [string, string];
  record(label: string, singular: string, page: string): [string, string];
  deeds(labels: readonly string[], singular: string): [string, string];
  ledger(
    names: { field: string; plural: string; singular: string },
    buttons: readonly string[],
    refusal: string,
  ): [string, string];
  overview(numbers: readonly string[], charts: readonly string[]): [string, string];
  people(facts: PeopleFacts): [string, string];
  pages(titles: readonly string[]): [string, string];
  look(name: string, parts: readonly string[]): [string, string];
  summary(name: string, plurals: readonly string[]): string;
  words: Readonly<Record<Word, string>>;
  fill(word: Word, values: Readonly<Record<string, string | number>>): string;
}

/** Short texts with `{gaps}`. */
export type Word = keyof typeof englishWords;

export const say: Readonly<Record<Language, Say>> = { en: english, zh: chinese };
