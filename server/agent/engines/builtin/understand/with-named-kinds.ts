import { fieldById } from '../words/data/fields.ts';
import { listedNames } from './listed-names.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

/** What is offered in several kinds, each of which is one of its rows. */
const offered = /^(?:lessonOffer|course|workshop|gymClass|service|treatment|tour)$/;
const bracket = /^s? ?\(([^()]{3,160})\)/i;

/** `the lessons (beginner, dressage, jumping)`: the names in brackets are what there is, and no things beside it. */
export function withNamedKinds(wishes: Wishes): Wishes {
  if (wishes.language !== 'en') return wishes;
  const spans: Phrase[] = [];
  const things = wishes.things.map((thing): ThingWish => {
    if (!offered.test(thing.entry?.id ?? '')) return thing;
    for (const [, to] of thing.phrases) {
      const match = bracket.exec(wishes.text.slice(to, to + 170));
      const kinds = listedNames(match?.[1] ?? '');
      if (!match || kinds.length < 2) continue;
      spans.push([to, to + match[0].length]);
      const fields = thing.fields.filter(({ phrase }) => !within(phrase, spans));
      return { ...thing, kinds, fields: [...fields, ...priced(thing, wishes.text)], without: ['category'] };
    }
    return thing;
  });
  if (spans.length === 0) return wishes;
  return {
    ...wishes,
    things: things.filter(
      ({ phrases }) => phrases.length === 0 || !phrases.every((phrase) => within(phrase, spans)),
    ),
    unknown: wishes.unknown.filter(({ phrase }) => !within(phrase, spans)),
  };
}

/** Who chooses among them sees what they cost, where prices are spoken of. */
function priced({ entry, fields }: ThingWish, text: string): FieldWish[] {
  const price = fieldById.get('price');
  const match = /\bprices?\b/i.exec(text);
  if (!price || !match || / price\b/.test(entry?.fields ?? '') || fields.some((each) => each.entry === price))
    return [];
  return [{ label: price.en, entry: price, phrase: [match.index, match.index + match[0].length] }];
}

function within([from, to]: Phrase, spans: readonly Phrase[]): boolean {
  return spans.some(([start, end]) => start <= from && to <= end);
}
