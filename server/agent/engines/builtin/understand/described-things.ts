import {
  collectionIndex,
  deedIndex,
  featureIndex,
  ledgerIndex,
  limitIndex,
  recordIndex,
} from '../words/indexes.ts';
import type { ThingEntry } from '../words/entry.ts';
import { guessField } from '../design/guess-field.ts';
import { fieldIndex, thingIndex } from '../words/lexicon.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { readList, type ListItem } from './read-list.ts';
import { listAfterThing } from './list-after-thing.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import { isNextFunction } from './next-function.ts';
import { toldDeed } from './told-deeds.ts';
import type { Phrase } from './wishes.ts';

/** A thing with what it has, said right after it: `books with author and shelf`, `每本书有书名、作者`. */
export interface DescribedThing {
  entry?: ThingEntry;
  /** As people say it, in the singular. */
  noun: string;
  /** Tokens of the noun, [from, to). */
  from: number;
  to: number;
  /** From the noun to where its list begins, in characters. */
  span: Phrase;
  /** What in the list is plainly one of its fields. */
  fields: readonly ListItem[];
}

const latest: { message?: Message; things: readonly DescribedThing[]; inside: ReadonlySet<number> } = {
  things: [],
  inside: new Set(),
};

/** Things whose fields are listed right after them. */
export function describedThings(message: Message): readonly DescribedThing[] {
  if (latest.message === message) return latest.things;
  latest.message = message;
  latest.things = readDescribed(message);
  latest.inside = new Set(
    latest.things.flatMap(({ fields }) => fields.flatMap((field) => singular(message, field))),
  );
  return latest.things;
}

function readDescribed(message: Message): DescribedThing[] {
  const described: DescribedThing[] = [];
  for (let index = 0; index < message.tokens.length; index += 1) {
    const place = listAfterThing(message, index);
    // What an app has is no thing it keeps.
    if (
      !place ||
      /\b(?:functionalit(?:y|ies)|functions?|features?|modules?|capabilit(?:y|ies))$/.test(place.noun)
    )
      continue;
    const fields = fieldsOf(message, itemsFrom(message, place.list), place.sure);
    if (fields.length > 0) {
      const { noun, entry, from, to } = place;
      described.push({
        noun,
        from,
        to,
        fields,
        span: phraseOf(message, from, place.list),
        ...(entry ? { entry } : {}),
      });
      index = Math.max(index, (fields.at(-1)?.to ?? 0) - 1);
    }
  }
  return described;
}

/** The items of a list; in Chinese, what goes on after a comma is no item of a list told apart by `、`. */
function itemsFrom(message: Message, start: number): readonly ListItem[] {
  const items = listItems(message, start);
  const between = (at: number) => message.tokens[at]?.lower;
  const cut = items.findIndex(
    (item, index) =>
      index > 0 &&
      between(item.from - 1) === '，' &&
      items.slice(1, index).some((each) => between(each.from - 1) === '、'),
  );
  const kept = cut < 0 ? items : items.slice(0, cut);
  const ends = kept.findIndex((item, index) => {
    const words = wordsOf(message, item.from, item.to);
    return (
      speaks.test(words) ||
      toldDeed.test(words) ||
      does.test(words) ||
      (doing.test(words) && message.tokens[item.to]?.kind === 'word') ||
      isNextFunction(message, item, index)
    );
  });
  return (ends < 0 ? kept : kept.slice(0, ends)).map((item) => withoutPraise(message, item));
}

/** The items of a list, also of one that goes on after `bought on` or `drink by date`, where other lists would end. */
function listItems(message: Message, start: number): ListItem[] {
  const { tokens } = message;
  const at = (index: number) => tokens[index]?.lower ?? '';
  const items: ListItem[] = [];
  for (let from = start; items.length < 40;) {
    const list = readList(message, from, 5);
    items.push(...list.items);
    const last = items.at(-1);
    if (!last || last.to !== list.to) break;
    const two =
      (at(last.to) === 'so' && at(last.to + 1) === 'far') ||
      (at(last.to) === 'by' && at(last.to + 1) === 'date');
    const end = last.to + (two ? 2 : /^(?:on|by|until|from|in|to)$/.test(at(last.to)) ? 1 : 0);
    if (end === last.to || !/^(?:,|and|or|&|、|\.|!|\?|;|\)|)$/.test(at(end))) break;
    last.to = end;
    if (!/^(?:,|and|&|、)$/.test(at(end))) break;
    from = end + 1;
    if (at(from) === 'and') from += 1;
  }
  return items;
}

const praise = /^(?:unique|multiple|several|various|different|detailed|basic|simple|clear|own|proper|nice)$/;

/** `unique product IDs` are product IDs. */
function withoutPraise({ tokens }: Message, { from, to }: ListItem): ListItem {
  return to - from > 1 && praise.test(tokens[from]?.lower ?? '') ? { from: from + 1, to } : { from, to };
}

/** A clause, not the name of a field. */
/** `open a project with its goal and deadline, donate an amount`: what people do next. */
const does =
  /^(?:check|view|see|browse|reserve|request|book|join|look|take|record|report|track|find) (?:free|available|open|upcoming|all|up|part|guided|new|which|what|when|where|how|who) |^(?:donate|pledge|give|send|write|leave|join|book|order|buy|pay|vote|follow|share|save|track|apply|ask|answer|contact|invite|cancel|rate|report|browse|search|compare|download|upload) (?:an?|the|their|its|it|them|some|other|others|for|to|on|any|each|all)\b/i;
/** `date, commenting on finds, voting whether …`: so are these, where more is said after them. */
const doing = /^(?:comment(?:ing)?|vot(?:e|ing)|follow(?:ing)?|lik(?:e|ing)|rat(?:e|ing)|discuss(?:ing)?)$/i;
const speaks =
  /^(?:i|we|you|they|it|he|she|everyone|everybody|anyone|nobody|people|users?|visitors|customers can|members can)\b|\b(?:is|are|was|were|will|can|should|must|want|wants|need to|needs to|gets?|goes|lets?|shows?|let me|please|been|like|such|not|if)\b|\d|^(?:我|我们|他们|可以|能够?|并|还|每[周月天年](?!.{1,8}数)|支持|允许|自动|用户可)/i;
/** What a list of things or of features names, and praise. */
const noField =
  /\b(?:introduction|features?|functions?|interface|functionality|experience|layout|design|style|buttons?|pages?|sections?|options?|support|modes?|charts?|graphs?|everything|stuff|things|etc|more|others?|fun|ease|love|care|help|search|filters?|sorting|reminders?|notifications?|alerts?|export|import|print(?:ing)?|login|log-in|accounts?|roles?|permissions?|background|theme|colou?rs|animation|effects?|statistics|stats|analytics|reports?|dashboard|overview|lists?|checklists?|schedules?|diary|log|tracker|planner|calculator|timer|quiz|forms?|wall|links|downloads|summary page|calendar|board|map|history|gallery|tracking|management|scheduling|planning|monitoring|filtering|searching|sharing|reporting|billing|browsing|booking|ordering|shopping|payments?|checkout|details|information|info|data|kids|children|friends|family|us|me|them|each other)$|ly$/i;

/** A site with these has pages, and no thing has such fields. */
const partsOfSites =
  /^(?:an? )?(?:home|home ?page|about|about us|contact|contact us|faq|imprint|privacy|newsletter|opening hours|gallery|testimonials|hero|footer|header|首页|关于|关于我们|联系我们|联系)$/i;

export function namesPages(message: Message, items: readonly ListItem[]): boolean {
  return items.some((item) => partsOfSites.test(wordsOf(message, item.from, item.to)));
}

/** `number of animals`: a figure of each, whatever is counted. */
const counted = /^(?:the )?(?:number|count|amount|quantity) of [a-z-]+(?: [a-z-]+)?$/i;

/**
 * Which items are fields. A name that nobody knows is one where the list stands right after its thing; where it could
 * as well tell kinds or wishes apart, another item must be known to be a field.
 */
function fieldsOf(message: Message, items: readonly ListItem[], sure: boolean): ListItem[] {
  if (namesPages(message, items)) return [];
  const known = items.filter(
    (item) =>
      isKnownField(message, item) ||
      counted.test(wordsOf(message, item.from, item.to)) ||
      // `next call` says by its name what it holds.
      (isPlainNoun(message, item, true) && guessField(wordsOf(message, item.from, item.to)).type !== 'text'),
  );
  const plain = items.filter((item) => !known.includes(item) && isPlainNoun(message, item, known.length > 0));
  const others = items.length - known.length - plain.length;
  if (known.length === 0 && (!sure || others >= plain.length)) return [];
  if (plain.length > 0 && others > known.length + plain.length) return [];
  // What stands beside things of its own is one as well.
  const kept = items.filter((item) => isSeveral(message, item) && thingAt(message, item)).length;
  if (!sure && kept > 1 && kept >= known.length) return [];
  return items.filter((item) => known.includes(item) || plain.includes(item));
}

/** Whether the last words of an item name a field, and the whole no thing of its own. */
function isKnownField(message: Message, { from, to }: ListItem): boolean {
  const { tokens } = message;
  if (message.taken.has(from) || featureIndex.at(tokens, from)) return false;
  if (to - from > 1 && /\b(?:pages?|sections?|buttons?|charts?|views?)$/i.test(wordsOf(message, from, to)))
    return false;
  const several = tokens[to - 1]?.kind === 'word' && tokens[to - 1]?.lower !== tokens[to - 1]?.lemma;
  for (let start = from; start < to; start += 1) {
    if (fieldIndex.at(tokens, start)?.to !== to) continue;
    const thing = thingsIn(message.text).at(tokens, start);
    // `tasks with subtasks and comments`: those are kept for themselves, or not at all.
    return !(several && thing?.to === to && thing.value.minor !== true);
  }
  return false;
}

const meanings = [featureIndex, limitIndex, collectionIndex, ledgerIndex];
const acts = [deedIndex, recordIndex];

/** A short noun that means nothing else; `beside` when other items are known to be fields. */
function isPlainNoun(message: Message, { from, to }: ListItem, beside: boolean): boolean {
  const { tokens } = message;
  const words = wordsOf(message, from, to);
  const last = tokens[to - 1];
  if (!last || message.taken.has(from) || speaks.test(words)) return false;
  if (last.kind === 'character') return isPlainChinese(message, { from, to });
  if (noField.test(words) || !/^[a-z][a-z' -]*$/i.test(words) || to - from > 4) return false;
  if (/^[A-Z][a-z]/.test(words) && from > 0 && !beside) return false;
  if (to - from > 3 && !/ of /i.test(words)) return false;
  const several = last.lower !== last.lemma;
  if (several && !beside) return false;
  if (last.lower.endsWith('ing') && !beside) return false;
  const thing = thingAt(message, { from, to });
  for (let index = from; index < to; index += 1) {
    // Between fields, a deposit is an amount.
    const amount = beside && to - from === 1 && guessField(words).type === 'money';
    if (message.taken.has(index) || (!amount && meanings.some((each) => each.at(tokens, index))))
      return false;
    // `return date` is known; a verb alone says what is done.
    if (acts.some((each) => each.at(tokens, index)?.to === to && index === from) && !thing) return false;
  }
  return !(several && thing);
}

function isPlainChinese(message: Message, { from, to }: ListItem): boolean {
  const words = wordsOf(message, from, to);
  if (
    to - from > 8 ||
    /[的了吗呢]|功能|页面|系统|管理|搜索|筛选|排序|统计|图表|提醒|导出|登录|评论|收藏/.test(words)
  )
    return false;
  return ![...meanings, ...acts].some((each) => each.at(message.tokens, from)?.to === to);
}

function isSeveral({ tokens }: Message, { to }: ListItem): boolean {
  const last = tokens[to - 1];
  return last?.kind === 'word' && last.lower !== last.lemma;
}

/** The thing that the last words of an item name. */
function thingAt(message: Message, { from, to }: ListItem): ThingEntry | undefined {
  for (let index = from; index < to; index += 1) {
    const found = thingsIn(message.text).at(message.tokens, index) ?? thingIndex.at(message.tokens, index);
    if (found?.to === to) return found.value;
  }
  return undefined;
}

/** Whether a token lies in a field of a described thing, so that it is no thing of its own. */
export function inDescribedField(message: Message, index: number): boolean {
  describedThings(message);
  return latest.inside.has(index);
}

/** The tokens of a field that is said in the singular; of several, each may be a thing of its own. */
function singular({ tokens }: Message, { from, to }: ListItem): number[] {
  const last = tokens[to - 1];
  const one = last?.kind === 'character' || last?.lower === last?.lemma;
  return one ? Array.from({ length: to - from }, (_, index) => from + index) : [];
}

/** The message without the names of fields, for those who look for verbs: `book, pages` books nothing. */
export function withoutFieldNames(message: Message): string {
  const parts: string[] = [];
  let done = 0;
  for (const { fields } of describedThings(message))
    for (const { from, to } of fields) {
      const [start, end] = phraseOf(message, from, to);
      if (start < done) continue;
      parts.push(message.text.slice(done, start), 'x'.repeat(end - start));
      done = end;
    }
  return `${parts.join('')}${message.text.slice(done)}`;
}
