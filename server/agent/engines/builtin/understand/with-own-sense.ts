import { ledgerIndex } from '../words/indexes.ts';
import { tokenise } from '../words/tokenise.ts';
import type { ThingWish, Wishes } from './wishes.ts';

/** What is called so in passing, and beside which it is no list of its own: what it is, what there is, and by which words. */
const inPassing: readonly {
  /** Ids of things, or nouns. */
  what: RegExp;
  /** Ids of what is kept already. */
  beside: RegExp;
  /** The words that say so; any others mean the thing itself. */
  said: RegExp;
}[] = [
  // `add items by category` to a packing list.
  {
    what: /^product$/,
    beside: /^(?:luggageItem|shoppingItem|workItem|task|wish|pantryItem|chore)$/,
    said: /^items?$/i,
  },
  // `practise a topic`: what questions are about.
  { what: /^discussion$/, beside: /^(?:question|course|lesson|word|exercise)$/, said: /^topics?$/i },
  // `a timed mock exam` of the questions.
  { what: /^examPaper$/, beside: /^question$/, said: /^(?:mock |practice |timed )?(?:exams?|tests?)$/i },
  // `log services` of a car.
  {
    what: /^service$/,
    beside: /^(?:vehicleService|fleetVehicle)$/,
    said: /^(?:car |vehicle |next )?services?$/i,
  },
  // `glasses or bottles` of water.
  { what: /^wine$/, beside: /^(?:waterLog|drink|beverage)$/, said: /^(?:bottles?|glass(?:es)?)$/i },
  // `Book appointments with a dentist`.
  {
    what: /^book$/,
    beside:
      /^(?:booking|\w*[aA]ppointment|meeting|doctor|specialist|restaurantTable|room|\w+Room|sportsCourt|tour|flight)$/,
    said: /^book$/i,
  },
  // `immediate feedback` on an answer.
  { what: /^feedbackEntry$/, beside: /^(?:question|lesson|exercise|word)$/, said: /^feedback$/i },
  // To subscribe to a channel costs nothing.
  {
    what: /^subscription$/,
    beside: /^(?:video|podcast|creator|song)$/,
    said: /^(?:channel |creator )?subscriptions?$/i,
  },
  // `line items` of an invoice.
  {
    what: /^(?:orderLine|taxRecord|coupon|product)$/,
    beside: /^invoice$/,
    said: /^(?:line items?|items?|tax(?:es)?|discounts?)$/i,
  },
];

/** A note-taking app keeps notes. */
const noted = /^(?:an? )?note(?:s|-taking)? (?:entry|taking)$|^(?:an? )?note-taking entry$/i;

/** For whom a tool is made is kept in no list there: `an invoice generator for freelancers`. */
const makes =
  /^[^.!?]{0,60}\b(?:generator|maker|creator|builder|calculator|converter|tracker|planner|journal|diary|organi[sz]er|log)\b[^.!?]{0,30}?\bfor (?:the |a |an )?((?:[a-z-]+ )?[a-z-]+)(?=[.,;]| (?:who|that|and|to|which|with)\b|$)/i;

/** What words name in passing is no list of its own. */
export function withOwnSense(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const ids = wishes.things.map(({ entry, noun }) => entry?.id ?? noun);
  const audience = wishes.people ? undefined : makes.exec(said);
  const isAudience = ({ phrases }: ThingWish) => {
    const [, words] = audience ?? [];
    if (!audience || words === undefined) return false;
    const from = audience.index + audience[0].length - words.length;
    return phrases.length > 0 && phrases.every(([start, end]) => start >= from && end <= from + words.length);
  };
  const things = wishes.things.filter((thing) => {
    const id = thing.entry?.id ?? thing.noun;
    if (!thing.entry && noted.test(thing.noun) && ids.includes('note')) return false;
    if (!thing.entry && isEntry(thing.noun, wishes)) return false;
    if (isAudience(thing) && wishes.things.length > 1) return false;
    return !inPassing.some(
      ({ what, beside, said: words }) =>
        what.test(id) &&
        ids.some((other) => beside.test(other)) &&
        thing.phrases.every(([from, to]) => words.test(said.slice(from, to).trim())),
    );
  });
  return things.length === wishes.things.length || things.length === 0 ? wishes : { ...wishes, things };
}

/** `stock-out registration`: what moves a balance is one of its entries. */
function isEntry(noun: string, { ledgers }: Wishes): boolean {
  const tokens = tokenise(noun.replaceAll('-', ' '));
  return ledgers.some(({ entry }) => {
    const found = ledgerIndex.at(tokens, 0);
    return found?.value === entry && found.to === tokens.length;
  });
}
