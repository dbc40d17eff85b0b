import { entityIdOf } from '../design/entity-of-thing.ts';
import { pluralOf } from '../words/singular.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import { isPerson } from './weigh-thing.ts';
import { toldDeed } from './told-deeds.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';

/** The states that things go through, in the words of the message. */
export interface StagesWish {
  /** Id of the thing that goes through them; where none is said, the first. */
  object?: string;
  labels: readonly string[];
  phrase: Phrase;
}

const named =
  /\b(?:stages|statuses|states|phases|columns|lanes|status)(?: (?:called|named|of|like|such as|including|namely|from|are|is|to|as))*(?: ?[:(,]| )\s*(?=[a-z"“'])/gi;
const passed =
  /\b(?:mov|go|pass|advanc|progress|tak)(?:e|es|ing|ses|ed)?\b [^.;,]{0,40}?\b(?:through|from) (?:the (?:stages?|steps?) )?(?=[a-z])/gi;
const noState =
  /^(?:of|and|or|to|from|in|on|by|for|with|the|an?|each|its|their|changes?|updates?|tracking|history|bars?|page|pages|filters?|reports?|dates?|numbers?|users?|people|it|them|names?|priority|category|owner|status)$|^(?:of|the|an?|its|their|all|any|each|schedule|send|move|write|rate|add|create|view|manage|track|upload|assign|invite|managing|scheduling|rating|tracking|viewing|adding|creating|sending|booking|browsing|uploading|writing|searching|filtering|comparing|receiving|moving) |\b(?:should|can|must|will|users?|people|is|are|be)\b/i;
const mostWords = 3;
/** `moves deals through stages, log calls`: the stages themselves are not named. */
const unnamed =
  /^(?:(?:the |several |different |various )?(?:\w+ )?(?:stages?|steps?|phases?|pipelines?|status(?:es)?))$/i;

/** `with the stages applied, screening, interview, offer, and hired`: all of them, and nothing else. */
export function withStages(wishes: Wishes): Wishes {
  if (wishes.language === 'zh' || wishes.game || wishes.quiz) return wishes;
  const said = wishes.text.slice(0, 8000);
  const found = statesAfter(said, named) ?? statesAfter(said, passed);
  if (!found) return wishes;
  const { labels, start, end } = found;
  const before = said.slice(0, start);
  const clause = before.slice(Math.max(0, before.lastIndexOf('.') + 1));
  const object =
    wishes.applying && /\b(?:applications?|applicants?)\b/i.test(clause)
      ? 'candidate'
      : objectIn(clause, wishes);
  const stop = said.indexOf('.', end) < 0 ? said.length : said.indexOf('.', end);
  const isWithin = ({ phrase: [from] }: FieldWish) => from >= start && from < stop;
  // A stage is no thing of its own, unless it is spoken of elsewhere, too.
  const spoken = wishes.things.filter(
    ({ phrases, entry }) =>
      entry?.id === object || phrases.length === 0 || !phrases.every(([from]) => from >= start && from < end),
  );
  const things = (spoken.length > 0 ? spoken : wishes.things).map((thing): ThingWish => ({
    ...thing,
    fields: thing.fields.filter((field) => !isWithin(field)),
  }));
  // Records that a verb leaves have states of their own.
  if (object === undefined && /\b(?:applications?|bookings?|requests?|orders?|submissions?)\b/i.test(clause))
    return wishes;
  return {
    ...wishes,
    things,
    unknown: wishes.unknown.filter(({ phrase: [from] }) => from < start || from > end),
    stages: { ...(object === undefined ? {} : { object }), labels, phrase: [start, end] },
  };
}

/** What goes through them: the thing named last before, rather than whoever moves it. */
function objectIn(clause: string, { things, text }: Wishes): string | undefined {
  const known = thingsIn(text)
    .findAll(tokenise(clause))
    .flatMap(({ value, start }) =>
      things.some(({ entry }) => entry === value) ? [{ id: value.id, start, isPerson: isPerson(value) }] : [],
    );
  const own = things.flatMap(({ entry, noun }) => {
    const start = entry ? -1 : clause.search(new RegExp(`\\b(?:${noun}|${pluralOf(noun)})\\b`, 'i'));
    return start < 0 ? [] : [{ id: entityIdOf(noun), start, isPerson: false }];
  });
  const named = [...known, ...own].toSorted((one, other) => one.start - other.start);
  return (named.findLast((each) => !each.isPerson) ?? named.at(-1))?.id;
}

function statesAfter(
  said: string,
  pattern: RegExp,
): { labels: string[]; start: number; end: number } | undefined {
  for (const match of said.matchAll(pattern)) {
    const from = match.index + match[0].length;
    const sure =
      /[:(]|such as|like|called|named|from|through|namely/i.test(match[0]) ||
      /^(?:stages|statuses|states|phases|columns|lanes)/i.test(match[0]);
    const [rest = ''] = said.slice(from).split(/[.;)]/);
    const labels: string[] = [];
    let length = 0;
    for (const part of rest.split(/(?<=,)|(?= and )|(?= or )|(?= to (?:\w+)(?:[,.]|$))/)) {
      const last = /^ ?(?:and|or|to) /.test(part) || / (?:and|or) /.test(part);
      const label = part
        .replace(/,$/, '')
        .replace(/^\s*(?:and|or|to) /, '')
        .replace(/["“”']/g, '')
        .trim();
      const words = label.split(/\s+/).length;
      if (label === '' && part.trim() === ',') continue;
      if (label === '') continue;
      if (words > mostWords || noState.test(label) || unnamed.test(label) || toldDeed.test(label)) break;
      labels.push(label.charAt(0).toUpperCase() + label.slice(1));
      length += part.length;
      if (last && labels.length > 1) break;
    }
    if (labels.length >= 3 && sure)
      return { labels: labels.slice(0, 10), start: match.index, end: from + length };
  }
  return undefined;
}
