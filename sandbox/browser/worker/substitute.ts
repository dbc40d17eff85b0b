/** What the placeholders in the texts of one check stand for. */
export interface Words {
  /** A word no other run uses. */
  unique: string;
  today: Date;
  /** What `remember` steps read. */
  remembered: ReadonlyMap<string, string>;
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** A pronounceable word, so that it passes as a name; about 34 bits. */
export function uniqueWord(random: () => number = Math.random): string {
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  return Array.from({ length: 5 }, () => pick(consonants) + pick(vowels)).join('') + pick(consonants);
}

function isoDate(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function dateAfter(today: Date, days: number): string {
  return isoDate(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days));
}

function replaceIn(text: string, words: Words): string {
  const dated = text.replace(/\{today([+-][0-9]{1,4})?\}/g, (_whole, days?: string) =>
    dateAfter(words.today, Number(days ?? 0)),
  );
  return dated.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    name === 'unique' ? words.unique : (words.remembered.get(name) ?? whole),
  );
}

/** The same value with the placeholders in all its texts replaced. */
export function substitute<Value>(value: Value, words: Words): Value;
export function substitute(value: unknown, words: Words): unknown {
  if (typeof value === 'string') return replaceIn(value, words);
  if (Array.isArray(value)) return value.map((entry) => substitute(entry, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, substitute(entry, words)]));
}
