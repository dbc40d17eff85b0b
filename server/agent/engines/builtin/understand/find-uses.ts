import { guessField } from '../design/guess-field.ts';
import { namedValues } from '../words/data/named-values.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import type { NamedPart, Phrase, Wishes } from './wishes.ts';

/** What people do with a field that is only named by that. */
export interface Use extends NamedPart {
  way: 'filter' | 'sort' | 'group' | 'search' | 'chart' | 'versus' | 'told';
}

/** Words before `by …` that say that rows are counted, added up or shown by groups. */
const grouped =
  /\b(?:statistics|stats|figures|analytics|analysis|breakdowns?|totals?|averages?|summar(?:y|ies)|overviews?|reports|trends?|performance|consumption|sales|spending|costs?|expenses?|revenues?|usage|distribution|counts?|charts?|graphs?|grouped|broken down|split|yields?|emissions?|results|volumes?|shares?|comparisons?|aggregated|show(?:s|ing)?|display(?:s|ing)?|visuali[sz]\w+|plot(?:s|ting)?|count(?:ing)?)\b[^.;:!?]{0,40}? (?:by|per|for each) (?=[a-z])/gi;
/** `how many candidates are in each stage`, `the number of helpers per district`. */
const counted =
  /\b(?:how many|numbers? of|how much) [^.;:!?,]{0,40}? (?:(?:are |is |there are )?(?:in|at|on|for|of|to) (?:each|every)|per|by) (?=[a-z])/gi;
const searched =
  /\b(?:search|look(?:ing)? (?:up|at|through)|discover|find|finding|brows\w+|query|explore|view|group|organi[sz]\w+|sort\w*|categori[sz]\w+|filter\w*|classif\w+|order|arrange|narrow(?:ed)? down|enter|record|log)(?:ing|e|es|ed)?\b(?! (?:and|or) )[^.;:!?]{0,40}? by (?=[a-z])/gi;
/** `see hazard class, quantity, cabinet, and expiry date`: what is seen of each. */
const seen =
  /\b(?:see|view|show(?:s|ing)?|display(?:s|ing)?|contain(?:s|ing)?|with) (?:(?:the|its|their|each) )?(?=[a-z][a-z -]+, [a-z])/gi;
/** `show calls, waiting time, and satisfaction per agent and per day`. */
const perEach =
  /\b(?:show|display|track|monitor|report|measur|analy[sz])\w*\b[^.;:!?]{0,140}? (?:per|for each) (?=[a-z])/gi;
const charted =
  /\b(?:charts?|graphs?|diagrams?|breakdowns?|distribution) (?:of|about|showing|for) (?:the |all |their )?(?=[a-z])/gi;

/** `compare two airlines`, `comparison of districts`: what is told apart by a field. */
const compared =
  /\bcompar(?:e|es|ing|isons? of|isons? between) (?:(?:the |two |three |several |multiple |different |selected |various |both |results of |figures of |performance of |yields? of |costs? of |consumption of |sales of |numbers of )(?:or more )?)*(?=[a-z]+(?: [a-z]+)?s\b)/gi;

/** No names of fields: orders, ways and people. */
const noField =
  /^(?:relevance|popularity|popular|newest|latest|oldest|recent|name|names|title|titles|keywords?|key words?|clicking|hand|default|users?|everyone|themselves|itself|email|e-mail|phone|text|post|ease|interest|need|needs|criteria|various criteria|multiple criteria|alphabet|alphabetical order|order|column|columns|fields|attributes?|parameters?|values?|item|entry|record|row|others?|it|them|us|me|day by day|side|step|means|mail|sms|using|typing|scanning|hovering|dragging|swiping|administrators?|admins?|staff|moderators?|managers?|students|teachers|customers|members|ai|default order|person|people|member|user|customer|visitor|each|all|any|(?:its |their |the )?number|(?:previous|last|past|next|current|coming) (?:days?|weeks?|months?|quarters?|years?|periods?))$/i;
const times =
  /^(?:(?:date|time|hour|day|month|year|week|period|quarter)(?: (?:range|span|period|and time|added|order))?s?|dates?|times?|hours?|days?|months?|years?|weeks?|日期|时间|月份?|年份?|日期范围|时间范围|时间段)$/i;
/** Where a list goes on about something else. */
const clause =
  /^(?:(?!(?:building|meeting|rating|reading|heating|training|painting|clothing|ceiling|booking|grading|parking|housing|lighting|string|spring|evening|morning|landing|wing|ring|king|offering|listing|filing|shipping|handling|waiting)\b)\w+ing|to|add|view|see|create|export|download|edit|delete|mark|open|save|compare|print|share|sort|filter|search|choose|select|receive|track|manage|with|that|which|who|as well|from|in|on|over|so|then|also|users?|people|charts?|graphs?|lists?|an?|reports?|reviews?|comments?|can|could|should|will|may|must|is|are|be|has|have|drill|zoom|dig|number of|amount of|total)\b/i;
/** What people do, where the name of a field might stand. */
const deeds =
  /^(?:send|accept|reply|join|follow|invite|upvote|subscribe|submit|apply|attach|cancel|reschedule|pause|play)\b|^(?:request|book|order|contact|report|rate|write|start|post|upload|read|buy|place|pay|check|assign|move|change|update|remove|leave|give|make|get|set|enter|use|find|browse|load|approve|reject|schedule|record|log|vote|comment|like|plan|pin|copy|take|keep|hide|show|draw|learn|listen|watch|call|register|manage|build|reserve|earn|compare|switch|select|export|visuali[sz]e|redeem|look|lend|borrow|stop|track|store|print|collect|receive|return) (?:\w+)|\b(?:charts?|graphs?|statistics|reports)$/i;
const mostWords = 3;

/** Fields that a message names by what people do with them: filters, orders, groups and charts. */
export function findUses(wishes: Wishes): Use[] {
  const spans = (wishes.forms ?? []).flatMap(({ span }) => (span ? [span] : []));
  // What a form asks for is no field of what else is kept.
  return usesIn(wishes).filter(
    ({ phrase: [start] }) => !spans.some(([from, to]) => start >= from && start < to),
  );
}

function usesIn({ text, language, filters, sorts }: Wishes): Use[] {
  const uses: Use[] = [
    ...filters.map((part) => ({ ...part, way: 'filter' as const })),
    ...sorts.map((part) => ({ ...part, way: 'sort' as const })),
  ];
  if (language !== 'en') return uses.filter(({ words }) => isName(words));
  const said = text.slice(0, 8000);
  const read = (pattern: RegExp, way: Use['way']) => {
    for (const match of said.matchAll(pattern))
      for (const item of itemsAfter(said, match.index + match[0].length)) {
        const known = uses.find(({ words }) => words.toLowerCase() === item.words.toLowerCase());
        if (!known || known.way !== way) uses.push({ ...item, way });
      }
  };
  read(grouped, 'group');
  read(counted, 'group');
  read(searched, 'search');
  for (const match of said.matchAll(perEach))
    for (const item of itemsAfter(said, match.index + match[0].length)) {
      const words = item.words.replace(/^(?:per|for each) /i, '');
      if (isTime(words) || namedValues(singular(words))) uses.push({ ...item, words, way: 'group' });
    }
  for (const match of said.matchAll(seen)) {
    const items = itemsAfter(said, match.index + match[0].length);
    const [first] = items;
    if (!first || items.length < 3 || !isKnownName(first.words)) continue;
    for (const item of items)
      if (!uses.some(({ words }) => words.toLowerCase() === item.words.toLowerCase()))
        uses.push({ ...item, way: 'told' });
  }
  for (const match of said.matchAll(charted)) {
    const [first] = itemsAfter(said, match.index + match[0].length, true);
    if (first && isKind(first.words)) uses.push({ ...first, way: 'chart' });
  }
  for (const match of said.matchAll(compared)) {
    const [first] = itemsAfter(said, match.index + match[0].length, true);
    // `pollutants between cities`: the cities are compared.
    const side = first?.words
      .split(/ (?:between|among|across|of) (?:(?:the|two|several|different) )?/i)
      .at(-1);
    if (first && side) uses.push({ ...first, words: side, way: 'versus' });
  }
  // `filter by number of players`: there it is what each of them has.
  return uses.filter(
    ({ words, way }) => isName(words) || (countOf.test(words) && /^(?:filter|sort|search)$/.test(way)),
  );
}

const countOf = /^(?:minimum |maximum )?numbers? of [a-z]+(?: [a-z]+)?$/i;

/** `delay causes`, `waste types`: what is told apart, not what is counted. */
function isKind(words: string): boolean {
  return namedValues(singular(words))?.kind === 'choice';
}

function isName(words: string): boolean {
  const said = words.trim();
  // `supported by other residents` are people, and a cart is no field.
  if (/^(?:others?|another|fellow)\b|\b(?:check-?out|(?:shopping )?cart|wish ?lists?|tracking)$/i.test(said))
    return false;
  return said.length > 1 && !noField.test(said) && !deeds.test(said) && !clause.test(said);
}

export function isTime(words: string): boolean {
  return times.test(words.trim());
}

/** The items of a list of names: the first may be anything, the others are known by their words. */
function itemsAfter(text: string, from: number, single = false): NamedPart[] {
  const end = text.slice(from).search(/[.;:!?()]/);
  const list = text.slice(from, end < 0 ? from + 160 : from + end).slice(0, 160);
  const items: NamedPart[] = [];
  let start = 0;
  for (const part of list.split(/(,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+)/)) {
    const at = start;
    start += part.length;
    const cut = part
      .replace(
        /\s(?:such as|like|including|side by side|next to each|with each|against each|in|on|over|for|with|from|to|that|which|so|as|at|during|using|through|of each|of the)(?:\s.*)?$/i,
        '',
      )
      .trim();
    if (/^(?:,|and\b|or\b)/i.test(part.trim()) || cut === '') continue;
    const words = cut
      .replace(/^(?:per |for )?(?:the|their|its|each|both|a|an) |^per /i, '')
      .replace(/(?<!date|time) range$/i, '');
    if (!/^[a-z][a-z'-]*(?: [a-z'-]+)*$/i.test(words) || words.split(' ').length > mostWords) break;
    if (
      (clause.test(words) && !countOf.test(words)) ||
      deeds.test(words) ||
      / (?:is|are|can|should|will|by|per) /i.test(words)
    )
      break;
    if (items.length > 0 && !isKnownName(words) && !countOf.test(words)) break;
    const lead = from + at + part.indexOf(words);
    const phrase: Phrase = [lead, lead + words.length];
    items.push({ words, phrase });
    // What goes on in the same part is no list any more.
    if (single || cut !== part.trim()) break;
  }
  return items;
}

function isKnownName(words: string): boolean {
  const one = singular(words);
  return (
    isTime(words) ||
    fieldIndex.get(one) !== undefined ||
    guessField(one).type !== 'text' ||
    namedValues(one) !== undefined ||
    isCode(one)
  );
}

/** `CAS number`, `batch code`. */
export function isCode(words: string): boolean {
  return (
    /^\w[\w-]* (?:number|code|id)$/i.test(words) && !/^(?:the|total|phone|large|small|high|low) /i.test(words)
  );
}

/** `delay causes` → `delay cause`. */
export function singular(words: string): string {
  if (countOf.test(words.trim())) return words.trim();
  const parts = words.trim().split(/\s+/);
  const last = parts.pop() ?? '';
  const one =
    /^(?:hours|minutes|points|miles|kilometers|kilometres|days|seconds|sales|calories|steps)$/i.test(last)
      ? last
      : singularOf(last.toLowerCase()) === last.toLowerCase()
        ? last
        : singularOf(last.toLowerCase());
  return [...parts, one].join(' ');
}
