import { useTranslation } from 'react-i18next';
import type { Language } from '../catalogue.ts';
import type { Translator } from './translator.ts';

// What the server says in English needs nothing done in English.
let translators: Partial<Record<Language, Translator>> = {};
let current: Language = 'en';

/** Brings what is needed to say the server's sentences in a language. Call before the language is shown. */
export async function loadSayings(language: Language): Promise<void> {
  if (language === 'zh' && !translators.zh) {
    const [{ createTranslator }, { zhSaid }] = await Promise.all([
      import('./translator.ts'),
      import('../zh/said.ts'),
    ]);
    translators = { ...translators, zh: createTranslator(zhSaid) };
  }
  current = language;
}

/** A sentence of the server in the person's language; what is not known stays as it is. */
export function say(text: string): string {
  return translators[current]?.say(text) ?? text;
}

/** A text that may also be a person's or a model's: said in the person's language only when all of it is known. */
export function sayWhole(text: string): string {
  return translators[current]?.whole(text) ?? text;
}

/** `say` and `sayWhole` for what is shown: again when the language changes. */
export function useSay(): { say: typeof say; sayWhole: typeof sayWhole } {
  useTranslation();
  return { say, sayWhole };
}
