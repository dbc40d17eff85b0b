import { thingById } from '../words/data/things.ts';
import type { ThingEntry } from '../words/entry.ts';
import { pluralOf, singularOf } from '../words/singular.ts';
import { thingsIn, thingNamed } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { FieldWish, Phrase, ThingWish, Wishes } from './wishes.ts';
import { capital } from '../words/capital.ts';

/** Longer messages tell so much that what a sentence lists is one thing among many. */
const longest = 400;
/** Enough to be kept, however little else is said about it. */
const sure = 3;

const lists: readonly RegExp[] = [
  /\b(?:manage|keep track of|track|keep|administer|maintain|organi[sz]e|look after) (?:my |our |the |all )*/gi,
  /\b(?:crm|erp|app|application|system|tool|tracker|platform|software|database|register|portal|manager|management|planner|organi[sz]er|directory|log|journal) (?:with|for) (?:my |our |the |all )*/gi,
];
const end =
  /[.;:()\n]|\b(?:with|by|in|for|where|that|which|who|to|per|from|on|at|of|so|using|as|across|between)\b/i;
const item = /^(?:my |our |their |the |all )*((?:[a-z-]+ ){0,2}[a-z-]{3,}s|people|staff)$/i;
/** Words of every app, and what is worked out from what is kept. */
const general =
  /\b(?:status|progress|details?|data|reports?|charts?|dashboards?|statistics|analytics|filters?|functions?|features|pages|users|roles|accounts|profiles|permissions|settings|notifications|reminders|categories|ratings|comments|views|dates|deadlines|totals|numbers|owners|priorities|labels|colou?rs|stages|columns|percentages|streaks|rates|trends|patterns|insights|scores|balances|metrics|buttons|belongs|has|is)$|^(?:things|items|records|entries|lists|tags|notes|attachments|files|photos|images|forms|amounts|hours|costs|prices|goals)$|^(?:each|every)\b/i;
const verb =
  /^(?:add|adjust|approve|assign|book|borrow|build|calculate|cancel|celebrate|check|choose|close|compare|connect|create|delete|detect|discover|draw|earn|edit|explore|export|filter|find|follow|generate|get|give|help|identify|import|improve|increase|invite|join|learn|let|log|make|manage|mark|monitor|notify|optimi[sz]e|pick|plan|play|predict|print|rate|read|receive|record|reduce|reject|remind|remove|renew|resolve|return|save|schedule|search|see|select|send|set|share|show|sort|submit|support|take|track|update|upload|view|visuali[sz]e|write)\b/i;

const belonging =
  /\b(?:each|every|an?|one) ([a-z-]+(?: [a-z-]+)?) (?:belongs to|has|is linked to|is for|is about|points to) (?:exactly )?(?:an?|one) ([a-z-]+(?: [a-z-]+)?)(?=[,.;]| and\b|$)/gi;

interface Listed {
  /** In the singular and small letters. */
  noun: string;
  phrase: Phrase;
}

/**
 * What a short message lists as kept is kept, each under its own name: `manage donors and donations`, `a CRM with
 * companies, contacts and deals`; and `each deal belongs to a company` makes one point to the other.
 */
export function withThingsListed(wishes: Wishes): Wishes {
  const { text, language } = wishes;
  if (language !== 'en' || text.length > longest || wishes.site) return wishes;
  const listed = readLists(text);
  const named = listed.length > 0 ? keepEach(wishes.things, listed, text) : wishes.things;
  const things = withBelongings(named, text);
  return things === wishes.things ? wishes : { ...wishes, things };
}

function readLists(text: string): Listed[] {
  return lists.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + 160);
      const stop = end.exec(rest);
      return readItems(stop ? rest.slice(0, stop.index) : rest, from);
    }),
  );
}

/** `a, b and c`, as far as each is a noun in the plural. */
function readItems(words: string, from: number): Listed[] {
  const items: Listed[] = [];
  const parts = words.matchAll(/(?:^|,? and |, ?|&)((?:(?!,| and |&).)+)/g);
  for (const part of parts) {
    const said = part[1]?.trim() ?? '';
    const noun = item.exec(said)?.[1];
    if (noun === undefined || general.test(noun)) break;
    // `support tickets` are a thing, `support customers` is none.
    if (verb.test(said) && thingNamed(singularOf(noun.toLowerCase())) === undefined) break;
    const start = from + part.index + part[0].lastIndexOf(noun);
    items.push({ noun: singularOf(noun.toLowerCase()), phrase: [start, start + noun.length] });
  }
  // One alone is kept where it is known: `a planner with exercises`.
  const [only] = items;
  return items.length > 1 || (only && thingNamed(only.noun)?.minor !== true && thingNamed(only.noun))
    ? items
    : [];
}

function keepEach(things: readonly ThingWish[], listed: readonly Listed[], text: string): ThingWish[] {
  const names = new Map(listed.map((each) => [each, entryOf(each.noun, text)]));
  const kept: ThingWish[] = [];
  for (const each of listed) {
    const entry = names.get(each);
    // Another of the list has the better right to an entry that knows both.
    const isOthers = [...names].some(
      ([other, known]) =>
        other !== each &&
        known !== undefined &&
        known === entry &&
        isNamed(known, other) &&
        !isNamed(known, each),
    );
    const known = isOthers ? ownEntryOf(each) : entry;
    const isSame = (thing: ThingWish) =>
      known ? thing.entry === known : !thing.entry && thing.noun === each.noun;
    if (kept.some(isSame)) continue;
    const found = things.find(isSame);
    const called = found?.called ?? (known && !isNamed(known, each) ? each.noun : undefined);
    kept.push({
      ...(known ? { entry: known } : {}),
      noun: each.noun,
      fields: [],
      phrases: [each.phrase],
      ...found,
      ...(called === undefined ? {} : { called }),
      weight: Math.max(sure, found?.weight ?? 0),
    });
  }
  // The parts of a name are no things beside it: the jobs of `maintenance jobs`.
  const places = listed.flatMap(({ noun }) => placesOf(noun, text));
  const within = ([from, to]: Phrase) => places.some(([start, stop]) => from >= start && to <= stop);
  const rest = things.filter(
    (thing) =>
      !kept.some((each) => (each.entry ? each.entry === thing.entry : each.noun === thing.noun)) &&
      !(thing.phrases.length > 0 && thing.phrases.every(within)),
  );
  return [...kept, ...rest];
}

/** Where a noun stands, whether one or several are meant. */
function placesOf(noun: string, text: string): Phrase[] {
  const said = [...text.toLowerCase().matchAll(new RegExp(`\\b(?:${noun}|${pluralOf(noun)})\\b`, 'g'))];
  return said.map((match) => [match.index, match.index + match[0].length]);
}

function isNamed({ en, plural }: ThingEntry, { noun }: Listed): boolean {
  return en.toLowerCase() === noun || plural.toLowerCase() === noun;
}

function ownEntryOf(each: Listed): ThingEntry | undefined {
  return [...thingById.values()].find((entry) => isNamed(entry, each));
}

/** What a noun means in this text; where nobody knows the whole of it, what its last word means: `lunch orders`. */
function entryOf(noun: string, text: string): ThingEntry | undefined {
  const tokens = tokenise(noun);
  const found = thingsIn(text).at(tokens, 0);
  const whole = found && found.to === tokens.length ? found.value : thingNamed(noun);
  if (whole !== undefined || tokens.length < 2) return whole;
  const last = thingsIn(text).at(tokens, tokens.length - 1);
  return last?.to === tokens.length && last.value.minor !== true ? last.value : undefined;
}

function withBelongings(things: ThingWish[], text: string): ThingWish[] {
  return [...text.matchAll(belonging)].reduce((all, match) => {
    const [, one = '', other = ''] = match;
    const thing = all.find((each) => isCalled(each, one));
    const target = all.find((each) => isCalled(each, other));
    if (!thing || !target || thing === target) return all;
    const id = target.entry?.id;
    const field: FieldWish = {
      label: capital(other),
      said: true,
      ...(id === undefined ? {} : { target: id }),
      phrase: [match.index, match.index + match[0].length],
    };
    const changed = {
      ...thing,
      fields: [...thing.fields.filter(({ label }) => label.toLowerCase() !== other), field],
      // Their name says no more than what they point to.
      without: [...(thing.without ?? []), ...(id !== undefined && thingById.has(id) ? [id] : [])],
      weight: Math.max(sure, thing.weight),
    };
    return all.map((each) => {
      if (each === thing) return changed;
      return each === target ? { ...each, weight: Math.max(sure, each.weight) } : each;
    });
  }, things);
}

function isCalled({ entry, noun, called }: ThingWish, words: string): boolean {
  const said = words.toLowerCase();
  if (noun === said || called === said || entry?.en.toLowerCase() === said) return true;
  return entry?.also?.includes(said) === true;
}
