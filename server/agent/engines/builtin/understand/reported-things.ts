import { fieldIndex } from '../words/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Message } from './message.ts';
import type { FieldWish, Phrase, ThingWish } from './wishes.ts';

const reported =
  /\b(?:record|report|log|register|add|enter|submit)(?:ing)? (?:an? |the )?new ((?:[a-z-]{3,} )?[a-z-]{3,})(?=[,.;]| (?:and|or|with|for|at|in)\b)(?=[^.;]{0,80}?\bmark(?:ing)? (?:it|them|each(?: one)?|one|these|those) as )/gi;
/** Where things stand, as far as what is reported stands there too. */
const place =
  /\b(?:by|per|each|every) (?:the )?(district|branch|borough|ward|region|neighbou?rhood|site|zone|campus)\b/i;

/**
 * What is reported and marked later is a list of its own, under a name that nobody knows:
 * `record a new missed pickup, mark it as resolved`.
 */
export function reportedThings({ text, language }: Message): ThingWish[] {
  if (language !== 'en') return [];
  const said = text.slice(0, 8000);
  return [...said.matchAll(reported)].flatMap((match): ThingWish[] => {
    const noun = singularOf((match[1] ?? '').toLowerCase());
    if (isKnown(noun, text)) return [];
    const phrases = mentionsOf(noun, said);
    return [{ noun, fields: fieldsOf(said, phrases), phrases, weight: 1.9 }];
  });
}

/** The reported thing that `it` stands for at this place. */
export function reportedBefore(message: Message, index: number): string | undefined {
  return reportedThings(message).find(({ phrases }) =>
    phrases.some(
      ([, end]) => end <= index && index - end < 80 && !message.text.slice(end, index).includes('.'),
    ),
  )?.noun;
}

/** `a new order`, `a new support ticket`: what the lexicon knows by its last word is that. */
function isKnown(noun: string, text: string): boolean {
  const found = thingsIn(text).findAll(tokenise(noun)).at(-1);
  if (!found) return false;
  return !general.test(noun) || found.to - found.from > 1;
}

const general = /\b(?:item|object|product|article|good)$/;

function mentionsOf(noun: string, said: string): Phrase[] {
  return [...said.matchAll(new RegExp(`\\b${noun}s?\\b`, 'gi'))].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
}

/** When and by whom it was reported, and where, if all else is told apart by that. */
function fieldsOf(said: string, phrases: readonly Phrase[]): FieldWish[] {
  const [phrase = [0, 0]] = phrases;
  const who = phrases.some(([, end]) =>
    /^,? (?:that (?:are|were) )?reported by /i.test(said.slice(end, end + 24)),
  );
  const where = place.exec(said)?.[1];
  const labels = [
    'Date',
    ...(where === undefined ? [] : [where.charAt(0).toUpperCase() + where.slice(1).toLowerCase()]),
    ...(who ? ['Reported by'] : []),
  ];
  return labels.map((label) => {
    const entry = fieldIndex.get(label);
    return { label, said: true, ...(entry ? { entry } : {}), phrase };
  });
}
