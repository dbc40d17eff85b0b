import {
  collectionIndex,
  deedIndex,
  featureIndex,
  ledgerIndex,
  limitIndex,
  recordIndex,
} from '../words/indexes.ts';
import { thingById } from '../words/data/things.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import type { ThingEntry } from '../words/entry.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import { readList, type ListItem } from './read-list.ts';
import type { ThingWish } from './wishes.ts';

/** What an app is called in general. */
const app =
  /^(?:system|platform|website|site|app|application|portal|tool|intranet|software|hub|dashboard|planner|crm|erp|monitor|tracker|manager|program|mini-program)$/;
const introduces =
  /^(?:with|for|including|includes|include|covering|covers|featuring|offering|showing|managing|:|has|have)$/;
const manages = /^(?:manag|track|organi[sz]|record|monitor|keep)(?:e|es|s|ing)?$/;
/** Said after a thing without making it another. */
const kept =
  /^(?:management|records?|logs?|lists?|profiles?|director(?:y|ies)|schedules?|scheduling|histor(?:y|ies)|tracking|catalogu?e?s?|databases?|archives?|modules?|sections?|pages?|planning|registration|listings?|charts?|tasks?|info|information|details)$/;

/** A list of what a whole app has, such as `a farm system for fields, crops, livestock and expenses`. */
export interface PartList {
  items: readonly ListItem[];
  /** First token of the list, as finders of fields see it. */
  from: number;
  to: number;
}

const latest: { message?: Message; lists: readonly PartList[] } = { lists: [] };

/** Lists of what the whole app has. Those of the parts of a thing, such as `recipes with steps and photos`, are none. */
export function partListsOf(message: Message): readonly PartList[] {
  if (latest.message === message) return latest.lists;
  latest.message = message;
  latest.lists = readPartLists(message);
  return latest.lists;
}

function readPartLists(message: Message): PartList[] {
  const { tokens } = message;
  const lists: PartList[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const start = startOf(message, index);
    if (start === undefined) continue;
    const { items, to } = readOn(message, start);
    if (items.length >= 3 && isOfThings(message, items, index)) lists.push({ items, from: start, to });
    index = start;
  }
  return lists;
}

/** A list with what is said about its items left out: `customers, deals in a pipeline, activities`. */
function readOn(message: Message, start: number): { items: readonly ListItem[]; to: number } {
  const { tokens } = message;
  const { items, to } = readList(message, start, 4);
  if (items.length === 0 || !/^(?:in|by|on|per|from|of|for)$/.test(tokens[to]?.lower ?? ''))
    return { items, to };
  const on = tokens.slice(to, to + 6).findIndex(({ lower }) => lower === ',');
  const stop = tokens.slice(to, to + 6).findIndex(({ lower }) => /^[.;:!?]$/.test(lower));
  if (on < 0 || (stop >= 0 && stop < on)) return { items, to };
  const rest = readOn(message, to + on + 1);
  return { items: [...items, ...rest.items], to: rest.to };
}

/** Where a list begins that stands near the word for the app. */
function startOf({ tokens }: Message, index: number): number | undefined {
  if (!app.test(tokens[index]?.lower ?? '')) return undefined;
  for (let next = index + 1; next < Math.min(tokens.length, index + 5); next += 1) {
    const lower = tokens[next]?.lower ?? '';
    // `a system to manage screens, playlists and media`.
    if (/^(?:to|for|that|which)$/.test(lower) && manages.test(tokens[next + 1]?.lower ?? '')) return next + 2;
    if (introduces.test(lower)) {
      // `a website for a region: attractions, routes`.
      const colon = tokens.slice(next + 1, next + 6).findIndex((token) => token.lower === ':');
      return colon >= 0 ? next + colon + 2 : next + 1;
    }
    if (/^[.,;!?]$/.test(lower)) return undefined;
  }
  return undefined;
}

/** Whether most of what is listed is kept for itself, and is no part of the thing that the app is named after. */
function isOfThings(message: Message, items: readonly ListItem[], at: number): boolean {
  const { tokens } = message;
  const things = items.filter((item) => partOf(message, item) !== undefined).length;
  const fields = items.flatMap((item) => fieldAt(message, item) ?? []);
  const named = [1, 2, 3].flatMap((length) => {
    const found = thingsIn(message.text).at(tokens, at - length);
    return found?.to === at ? found.value.fields.split(' ').map((part) => part.replace(/[!:>].*$/, '')) : [];
  });
  if (fields.filter((id) => named.includes(id)).length * 2 >= items.length) return false;
  const only = items.filter(
    (item) => partOf(message, item) === undefined && fieldAt(message, item) !== undefined,
  ).length;
  const unknown = items.filter((item) => unknownNoun(message, item) !== undefined).length;
  return things + unknown >= 2 && things + unknown > only;
}

/** The field that the last words of an item name. */
function fieldAt({ tokens }: Message, { from, to }: ListItem): string | undefined {
  for (let index = from; index < to; index += 1) {
    const found = fieldIndex.at(tokens, index);
    if (found?.to === to) return found.value.id;
  }
  return undefined;
}

/** Words that mean a thing only as a part of an app, where they stand for a whole area of it. */
const areas: readonly (readonly [RegExp, string])[] = [
  [/^(?:departments?|部门)$/i, 'departmentUnit'],
  [/^(?:billing|bills|invoicing|开票|账单)$/i, 'invoice'],
  [/^(?:recruit(?:ment|ing)|hiring|招聘)$/i, 'candidate'],
  [/^(?:activities|touchpoints|互动记录)$/i, 'interaction'],
  [/^(?:inventory|库存)$/i, 'product'],
];

/** The thing that an item of a list is about. */
function partOf(message: Message, item: ListItem): ThingEntry | undefined {
  const { tokens } = message;
  // Freelancers are hired project by project; nobody recruits.
  const hires = /\bfreelanc|\bgig\b/i.test(message.text.slice(0, 5000));
  const area = areas.find(
    ([said, id]) => said.test(wordsOf(message, item.from, item.to)) && !(hires && id === 'candidate'),
  );
  if (area) return thingById.get(area[1]);
  const things = thingsIn(message.text);
  for (const end of endsOf(message, item))
    for (let from = item.from; from < end; from += 1) {
      const found = things.at(tokens, from);
      if (found?.to === end && found.value.minor !== true) return found.value;
    }
  return undefined;
}

/** Where an item ends, also without `records` and the like. */
function endsOf({ tokens }: Message, { from, to }: ListItem): number[] {
  return to - from > 1 && kept.test(tokens[to - 1]?.lower ?? '') ? [to, to - 1] : [to];
}

/** What is listed as a part of the app is surely meant, even where it is said in the singular. */
export function liftListed(message: Message, wishes: Map<string, ThingWish>): void {
  for (const { items } of partListsOf(message))
    for (const item of items) {
      const entry = partOf(message, item);
      const known = entry && wishes.get(entry.id);
      if (known) known.weight = Math.max(known.weight, 2.06);
      else if (entry && !message.taken.has(item.from))
        wishes.set(entry.id, {
          entry,
          noun: message.language === 'zh' ? entry.zh : entry.en.toLowerCase(),
          fields: [],
          phrases: [phraseOf(message, item.from, item.to)],
          weight: 2.06,
        });
      else if (!entry && mostUnknown > [...wishes.values()].filter((wish) => !wish.entry).length) {
        const noun = unknownNoun(message, item);
        if (noun !== undefined)
          wishes.set(noun, {
            noun,
            fields: [],
            phrases: [phraseOf(message, item.from, item.to)],
            weight: 2.05,
          });
      }
    }
}

const mostUnknown = 3;
const meanings = [featureIndex, limitIndex, recordIndex, deedIndex, ledgerIndex, collectionIndex];
/** What shows things, or says how, is none itself. */
const shows =
  /(?:ing|ment|tion|ity|ness|ics)$|^(?:features?|functions?|functionalit\w+|charts?|graphs?|maps?|trends?|reports?|statistics|stats|figures|views?|filters?|results?|standings|rankings?|settings|options|tools?|users?|alerts?|notifications?|reminders?|feeds?|levels?|points|tiers|colou?rs?|components?|elements?|buttons?|pages?|sections?|animations?|images?|icons?|analytics|insights|highlights|links?|steps|fines?|refunds?|returns?|deliveries|payments?|orders?|bookings?|reservations?|registrations?|seats?|e-?tickets?|tickets?|currents?|conditions?|comparisons?|totals?|details|others?|drafts?|likes?|forks?|threads?|boards?|moderators?|streaks|updates|readings|emoji\w*|effects|rewards|goals|permissions|roles|tabs|menus|layouts?|themes?|dark|light|mode)$/i;

/** `submitting proposals`: what is done, not what is kept. */
const doing =
  /^(?:submitt|post|brows|view|send|manag|book|pay|order|rat|review|shar|upload|download|search|filter|compar|creat|add|edit|choos|select|buy|sell|hir|writ|read|receiv|accept|apply|find|mak)ing$/;

/** A noun of several that nobody knows, without another meaning: `beehives`, `speakers`. */
function unknownNoun(message: Message, { from, to }: ListItem): string | undefined {
  const { tokens } = message;
  const [end = to] = endsOf(message, { from, to }).toReversed();
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || end - from > 2 || message.taken.has(from)) return undefined;
  if (end - from > 1 && doing.test(tokens[from]?.lower ?? '')) return undefined;
  if ((last.lower === last.lemma && end === to) || shows.test(last.lower)) return undefined;
  for (let index = from; index < to; index += 1) {
    if (!/^[a-z]/.test(tokens[index]?.lower ?? '')) return undefined;
    if (meanings.some((each) => each.at(tokens, index))) return undefined;
    if (thingsIn(message.text).at(tokens, index) ?? fieldIndex.at(tokens, index)) return undefined;
  }
  return singularOf(wordsOf(message, from, end).toLowerCase());
}

/** The word for the app itself, such as `a project management tool with …`, is no thing that it keeps. */
export function isApp(message: Message, { entry, phrases }: ThingWish): boolean {
  return (
    entry?.id === 'tool' &&
    partListsOf(message).length > 0 &&
    phrases.every(([start, end]) => /^tool$/i.test(message.text.slice(start, end)))
  );
}

const searched =
  /\b(?:an? |the )(?:[a-z]+ )??([a-z]{4,}) (?:search|directory|finder|registry|catalogu?e|archive|fleet)(?: management| engine)? (?:website|site|platform|portal|app|application|system|dashboard|engine)\b/i;

/** What is searched for is what a site keeps, also where nobody knows the word: `a patent search website`. */
export function liftSubject(message: Message, wishes: Map<string, ThingWish>): void {
  const match = searched.exec(message.text.slice(0, 200));
  const noun = match?.[1]?.toLowerCase();
  if (!match || noun === undefined || general.test(noun)) return;
  const start = match.index + match[0].toLowerCase().indexOf(noun);
  const at = message.tokens.findIndex((token) => token.start === start);
  if (at < 0 || message.taken.has(at)) return;
  const tokens = message.tokens;
  if (thingsIn(message.text).at(tokens, at) ?? fieldIndex.at(tokens, at)) return;
  if (meanings.some((each) => each.at(tokens, at))) return;
  const subject = singularOf(noun);
  const known = wishes.get(subject);
  if (known) known.weight = 6;
  else
    wishes.set(subject, { noun: subject, fields: [], phrases: [phraseOf(message, at, at + 1)], weight: 6 });
}

const general =
  /^(?:online|keyword|advanced|simple|local|global|image|text|file|data|content|information|business|company|people|person|user|member|staff|internal|public|digital|smart|quick|full|faceted|semantic|site|web|product|service|vehicle)$/;
