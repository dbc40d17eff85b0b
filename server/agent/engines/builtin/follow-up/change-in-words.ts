import type { Language } from '../understand/wishes.ts';
import type { Change } from './follow-up-kind.ts';
import { capital } from '../words/capital.ts';

type InWords = readonly [title: string, sentence: string];

/** A change with its title and sentence in the language it was asked for in. */
export function changeInWords(
  language: Language,
  words: Readonly<Record<Language, InWords>>,
  rest: Omit<Change, 'title' | 'sentence'>,
): Change {
  const [title, sentence] = words[language];
  return { title: capital(title), sentence: capital(sentence), ...rest };
}

/** The first letter small, unless the word is written in capitals. */
export function small(words: string): string {
  return /^[A-Z](?:[a-z]|\s|$)/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
