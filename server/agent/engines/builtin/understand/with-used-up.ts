import { singularOf } from '../words/singular.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** One of several is used, and there is one less: bottles that are opened. */
export interface UsedUpWish {
  /** What is used, in the singular: `bottle`. */
  unit: string;
  /** What is done with it: `Open`. */
  verb: string;
  phrase: Phrase;
}

/** Verbs by what is said once it has happened. */
const verbs: Readonly<Record<string, string>> = {
  opened: 'Open',
  used: 'Use',
  consumed: 'Use',
  eaten: 'Eat',
  drunk: 'Drink',
  taken: 'Take',
  sold: 'Sell',
  poured: 'Pour',
  planted: 'Plant',
  served: 'Serve',
  fitted: 'Fit',
  'handed out': 'Hand out',
  'given out': 'Give out',
};
const when = new RegExp(
  `\\b(?:when|whenever|that|each time|every time|as soon as) (?:an?|one|the) ([a-z]+) (?:is|was|gets|has been) (${Object.keys(verbs).join('|')})\\b`,
  'i',
);
const lowers =
  /\b(?:stocks?|quantit\w+|numbers?|counts?|inventory|bottles|remaining \w+) (?:levels? )?(?:then )?(?:go(?:es)? down|is reduced|are reduced|drops?|decreas\w+|is lowered|shrinks?)\b|\b(?:reduc|lower|decreas|deduct)\w+ (?:the |its |their )?(?:stock|quantity|number|count|inventory)\b/i;

/** `record when a bottle is opened so that the stock goes down`. */
export function withUsedUp(wishes: Wishes): Wishes {
  if (wishes.language !== 'en' || wishes.cart) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const match = when.exec(said);
  const verb = verbs[match?.[2]?.toLowerCase() ?? ''];
  const unit = singularOf((match?.[1] ?? '').toLowerCase());
  if (!match || !verb || !lowers.test(said.slice(match.index, match.index + 160))) return wishes;
  const phrase: Phrase = [match.index, match.index + match[0].length];
  const other = /^(?:product|stock)$/;
  return {
    ...wishes,
    usedUp: { unit, verb, phrase },
    // The stock that goes down is a figure of what is kept.
    things: wishes.things.filter(
      ({ entry, weight }) => !other.test(entry?.id ?? '') || weight > 1 || wishes.things.length === 1,
    ),
    ledgers: wishes.ledgers.filter(({ entry }) => entry.id !== 'stockMovement'),
  };
}
