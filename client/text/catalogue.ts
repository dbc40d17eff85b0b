import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { loadSayings } from './said/say.ts';
import { zh } from './zh.ts';

export type Language = 'en' | 'zh';

/** The shape every language fills; English is the reference. */
export type Catalogue = Texts<typeof en>;
type Texts<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Texts<Shape[Key]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const stored = 'sprout.language';

/** The person's choice, else the browser's language. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(stored);
  if (chosen === 'en' || chosen === 'zh') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Changes the language of the whole workbench and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(stored, language);
  await loadSayings(language);
  await i18next.changeLanguage(language);
}

/** Loads both languages; call once before the first render. */
export async function startCatalogue(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  });
  const language = preferredLanguage();
  await loadSayings(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, zh: { translation: zh satisfies Catalogue } },
    interpolation: { escapeValue: false },
  });
}
