import type { FieldWish, Phrase, ThingWish } from '../understand/wishes.ts';
import { fieldById } from '../words/data/fields.ts';
import { singularOf } from '../words/singular.ts';

/** `usage per station`, `energy use per location and month`. */
const per =
  /\b(?!(?:the|a|an|of|and|with|shows?|see|view|track)\b)([a-z]+(?: (?!per\b)[a-z]+)?) per ([a-z]+)(?: and (?:per )?([a-z]+))?/i;
const time = /^(?:hour|day|week|month|quarter|year)s?$/i;

/** What figures are told apart by, with the figure: kept where an idea of a dashboard names nothing else. */
export function countedPer(text: string): ThingWish | undefined {
  const match = per.exec(text.slice(0, 2000));
  if (!match) return undefined;
  const [whole, words = '', ...named] = match;
  const phrase: Phrase = [match.index, match.index + whole.length];
  const group = named.find((each) => each !== undefined && !time.test(each));
  const label = words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
  const date = fieldById.get('date');
  const figure: FieldWish = { label, figure: true, said: true, phrase };
  const days = named.some((each) => /^day$/i.test(each ?? ''));
  return {
    noun: group ? singularOf(group.toLowerCase()) : days ? 'daily record' : 'monthly record',
    fields: [figure, ...(group || !date ? [] : [{ label: date.en, entry: date, said: true, phrase }])],
    phrases: [phrase],
    weight: 1,
  };
}
