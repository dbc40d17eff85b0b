import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** `for a solar panel installer`, `for the wards of a hospital`: who is to use the app, up to where something else begins. */
const audience =
  /^[^.!?]*?\bfor (an? |the |our |my )?((?:(?!(?:and|or|to|that|who|with|of|in|on|from|which|where|at|by)\b)[\w'-]+ ){0,4}?(?!(?:and|or)\b)[\w'-]+)(?=[.,;]|$| (?:and|or|to|that|who|with|of|in|on|from|which|where|at|by)\b)/i;
/** People of something are not the thing: `ward managers`, `branch staff`. */
const people =
  /^\s(?:managers?|staff|leaders?|heads?|supervisors?|administrators?|directors?|owners?|assistants?)\b/i;

interface Compound {
  /** Ids of things. */
  what: RegExp;
  /** The words before, with which it is something else. */
  before?: RegExp;
  /** The words after. */
  after?: RegExp;
}

/** Words that mean something else beside others. */
const compounds: readonly Compound[] = [
  {
    what: /^book$/,
    before:
      /\b(?:cash|log|order|address|guest|phone|class|grade|record|mark|petty cash|visitors?’?'?|minute|day|account|fuel|service|reservation)[- ]$/i,
  },
  // `stock issues` leave a stock.
  { what: /^(?:issue|receipt)$/, before: /\b(?:stock|goods|materials?|inventory|parts?|tools?) $/i },
  // People of a building keep no list of buildings.
  {
    what: /^building$/,
    before: /\b(?:of|in|for) (?:an?|the|our|one) (?:apartment |residential |office |condo(?:minium)? )?$/i,
  },
  { what: /^(?:payment|receipt)$/, before: /\b(?:average) $/i },
  // What is only counted.
  { what: /^(?:client|visitor|member|participant|guest)$/, before: /\bnumbers? of (?:\w+ )?$/i },
  {
    what: /^(?:group|sportsTeam)$/,
    before: /\b(?:age|product|blood|income|target|customer|cost|user|tax|material) $/i,
  },
  { what: /^(?:bankAccount|account)$/, before: /\b(?:user|own|their) $/i },
];

/** Whom an app is for and what words are part of others says what it keeps no list of. */
export function withoutAudience(wishes: Wishes): Wishes {
  if (wishes.language !== 'en' || wishes.things.length < 2) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const match = audience.exec(said);
  const words = match?.[2] ?? '';
  const from = match ? match.index + match[0].length - words.length : 0;
  const end = from + words.length;
  const single = /^an?\b/i.test(match?.[1] ?? '');
  const passes = (thing: ThingWish, [start, to]: Phrase) => {
    const part =
      match !== null && start >= from && to <= end && (to < end - 1 || single || match[1] !== undefined);
    return (
      part ||
      people.test(said.slice(to, to + 20)) ||
      compounds.some(
        ({ what, before, after }) =>
          what.test(thing.entry?.id ?? thing.noun) &&
          (before?.test(said.slice(Math.max(0, start - 24), lastWord(said, [start, to]))) ?? true) &&
          (after?.test(said.slice(to, to + 24)) ?? true),
      )
    );
  };
  const things = wishes.things.filter(
    (thing) =>
      thing.phrases.length === 0 ||
      thing.fields.some(({ said: told }) => told) ||
      !thing.phrases.every((phrase) => passes(thing, phrase)),
  );
  return things.length === wishes.things.length || things.length === 0 ? wishes : { ...wishes, things };
}

/** Where the last word of a phrase begins: `cash book` names books. */
function lastWord(said: string, [start, to]: Phrase): number {
  return start + (/[\w'’]+$/.exec(said.slice(start, to))?.index ?? 0);
}
