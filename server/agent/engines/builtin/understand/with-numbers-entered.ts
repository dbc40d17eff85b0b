import { singularOf } from '../words/singular.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { FieldWish, Phrase, Wishes } from './wishes.ts';

const entered =
  /\b(?:enter|type|key in|dial|look up|find)(?:s|ing)? (?:the |an? |its )?(number|code) of (?:an? |the |each )([a-z]+)\b/i;

/** `enter the number of an exhibit to find it`: each has a number. */
export function withNumbersEntered(wishes: Wishes): Wishes {
  const match = wishes.language === 'en' ? entered.exec(wishes.text.slice(0, 20_000)) : null;
  if (!match) return wishes;
  const [whole, what = '', noun = ''] = match;
  const known = thingsIn(wishes.text).findAll(tokenise(noun))[0]?.value;
  const one = singularOf(noun.toLowerCase());
  const owner = wishes.things.find((thing) => (known ? thing.entry === known : thing.noun === one));
  if (!owner || owner.fields.some(({ label }) => new RegExp(`\\b${what}$`, 'i').test(label))) return wishes;
  const phrase: Phrase = [match.index, match.index + whole.length];
  const label = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${what.toLowerCase()}`;
  const field: FieldWish = { label, said: true, phrase };
  return {
    ...wishes,
    things: wishes.things.map((thing) =>
      thing === owner ? { ...thing, fields: [...thing.fields, field] } : thing,
    ),
  };
}
