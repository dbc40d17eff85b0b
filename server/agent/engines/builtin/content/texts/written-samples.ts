import type { Language } from '../../understand/wishes.ts';
import { chineseSamples } from './samples-chinese.ts';
import { englishSamples } from './samples-english.ts';

/** Texts of examples: for known titles, for fields, and for kinds of things; `{title}` stands for the example's name. */
export interface SampleTexts {
  /** By the title in small letters, then by the field. */
  titles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  fields: Readonly<Record<string, readonly string[]>>;
  families: Readonly<Record<string, readonly string[]>>;
}

export const writtenSamples: Readonly<Record<Language, SampleTexts>> = {
  en: englishSamples,
  zh: chineseSamples,
};
