import { guessField } from '../design/guess-field.ts';
import { knownFigure } from '../words/data/known-figures.ts';
import { take, type Message } from './message.ts';
import type { FieldWish, Phrase } from './wishes.ts';

/** Numbers wanted of a thing: `player statistics such as goals, assists and cards`. */
export interface FiguresWish {
  /** What they are told apart by, where that is said: `per agent and per day`. */
  per?: readonly string[];
  /** Where they are said. */
  at: number;
  /** What each of has them, where that is said right after: `levels of each station`. */
  of?: string;
  /** The words from the figures to what they are told apart by. */
  span?: Phrase;
  /** Whether the app is about them, such as a dashboard. */
  main?: boolean;
  fields: FieldWish[];
}

const named =
  /\b(?:statistics|stats|figures|metrics|indicators|readings|measurements|vital signs|vitals|kpis|pollutants|nutrients|parameters)(?: data)?,? ?(?:(?:such as|like|including|include|includes|namely) |[:(] ?)([^.;:()!?]{5,180})/gi;
const measured =
  /\b(?:show|display|monitor|track|view|see|measur|compar|report|record)(?:e|s|es|ing)? (?:the |current |live |real-time |latest |their |its |daily |hourly )*((?:[\w.]+(?: [\w.]+){0,2}, )*[\w.]+(?: [\w.]+){0,2},? and [\w.]+(?: [\w.]+)?) (?:values|levels|readings|concentrations|measurements)\b/gi;
/** `show number of calls, waiting time, and satisfaction per agent and per day`: figures of each day. */
const perGroup =
  /\b(?:see|view|shows?|showing|display(?:s|ing)?|track(?:s|ing)?|monitor(?:s|ing)?|reports?|record(?:s|ing)?|analy[sz]\w+|measur\w+) (?:the )?((?:(?:(?! (?:by|per) )[\w -]){3,40}, ){1,6}(?:and )?(?:(?! (?:by|per) )[\w -]){3,40}?) (?:per|by|for each|of each) ([a-z][a-z ]{2,40}?)(?=[.,;]|$)/gi;
/** `viewing passenger numbers per line`, `population data by region and year`: one figure, told apart by what follows. */
const onePer =
  /(?:\b(?:see|view(?:ing)?|show(?:s|ing)?|display(?:s|ing)?|track(?:s|ing)?|monitor(?:s|ing)?|browse|browsing|analy[sz]\w+|visuali[sz]\w+|compar\w+) (?:the )?|[:,] )([a-z]+(?:[ -][a-z]+)?) (?:numbers|figures|counts|data|statistics) (?:per|by|for each|of each) ([a-z][a-z ,]{2,60}?)(?=[.;]|, (?:\w+ing|chart|data|and \w+ing)\b|$)/gi;
/** `tracking punctuality`, `charts of ridership and delays`. */
const drawn =
  /\b(?:charts?|graphs?|trends?|statistics|development) (?:of|for|on|showing) (?:the )?((?:[a-z]+(?: [a-z]+)?, )*[a-z]+(?: [a-z]+)?(?:,? and [a-z]+(?: [a-z]+)?)?)(?=[.,;]| over | per | by )|\btrack(?:ing)? (?:the )?([a-z]+(?: [a-z]+)?)(?=[.,;]| and )/gi;
/** `levels of each station`, `readings for every sensor`: whose they are. */
const owned =
  /^ (?:of|at|for|from|in|on) (?:each|every|all|any|a|the|different|selected)(?: the| selected)? ([a-z]+(?: [a-z]+)?)/i;
/** Where a list of figures goes on about something else. */
const ends =
  /\s(?:for|per|by|over|in|on|of (?:each|every|the|all)|with|from|to|across|between|during|as well as|so|that|which|using|at|through)\s.*$/i;
/** What is done with figures, and what only counts things of the app. */
const noFigure =
  /^(?:view|see|compare|filter|sort|browse|search|select|mark|manage|edit|add|create|export|download|generate|analy[sz]e|track|users?|people|customers|others?|more|etc|so on|charts?|graphs?|reports?|statistics|history|trends?|comments?|reviews?)\b|\b(?:charts?|graphs?|reports?|trends?|history|analysis|tables?|dashboards?|status|name|date|type|category|plans?|alerts?|reminders?|notifications?|schedules?|management)$/i;

/** The figures that a message lists; their words mean nothing else then. */
export function findFigures(message: Message): FiguresWish[] {
  if (message.language !== 'en') return [];
  const text = message.text.slice(0, 8000);
  const wishes: FiguresWish[] = [];
  for (const pattern of [named, measured])
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1] ?? '');
      const fields = itemsOf((match[1] ?? '').replace(ends, ''), from);
      const known = wishes.flatMap((wish) => wish.fields).map(({ label }) => label.toLowerCase());
      const fresh = fields.filter(({ label }) => !known.includes(label.toLowerCase()));
      if (fields.length < 2 || fresh.length === 0) continue;
      const of = owned.exec(text.slice(match.index + match[0].length))?.[1];
      wishes.push({ at: match.index, fields: fresh, ...(of ? { of } : {}) });
      for (const { phrase } of fresh) takePhrase(message, phrase);
    }
  for (const match of text.matchAll(perGroup)) {
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const items = itemsOf(match[1] ?? '', from).map((item) => ({
      ...item,
      label:
        average.test(item.label) && !isMoney(item.label)
          ? labelOf(item.label.replace(average, ''))
          : item.label,
    }));
    // After `the number of`, what is counted is a figure whatever it is.
    const counts =
      /^(?:the )?numbers? of /i.test(match[1] ?? '') &&
      /\b(?:day|date|week|month|year)\b/i.test(match[2] ?? '');
    const fields = items.filter(
      ({ label }) => counts || isFigure(label) || /^(?:average|total) /i.test(label),
    );
    if (fields.length < 2 || fields.length < items.length * 0.6) continue;
    const per = (match[2] ?? '')
      .split(/\s+(?:and|or)\s+(?:(?:per|by|for each) )?/)
      .map((words) => words.trim())
      .filter((words) => !doing.test(words));
    const span: Phrase = [match.index, match.index + match[0].length];
    wishes.push({ at: match.index, fields, per, span, main: dashboards.test(text) });
    for (const { phrase } of fields) takePhrase(message, phrase);
  }
  return [...wishes, ...(dashboards.test(text) && wishes.length === 0 ? figuresDrawn(message, text) : [])];
}

const dashboards =
  /\b(?:dashboard|analytics|data visuali[sz]ation|visuali[sz]ation (?:website|platform|tool)|statistics (?:website|platform|portal|site)|monitoring (?:website|platform|system))\b/i;
/** What everything can be counted in. */
const vague =
  /^(?:data|figures?|numbers?|results?|performance|progress|values?|changes?|activity|usage|time)$/i;

/** The figures of a dashboard, each named for itself: what is told apart by something, and what is drawn or tracked. */
function figuresDrawn(message: Message, text: string): FiguresWish[] {
  const fields: FieldWish[] = [];
  let per: string[] = [];
  let at = text.length;
  let span: Phrase | undefined;
  const add = (label: string, phrase: Phrase) => {
    const same = fields.some(
      (each) => each.label.toLowerCase() === label.toLowerCase() || alike(each.label, label),
    );
    if (same || vague.test(label) || fields.length > 3) return;
    at = Math.min(at, phrase[0]);
    fields.push({ label, figure: true, said: true, phrase });
  };
  for (const match of text.matchAll(onePer)) {
    const words = match[1] ?? '';
    const label = labelOf(/s$|(?:ion|ship|ity|ance)$/i.test(words) ? words : `${words}s`);
    if (!isFigure(label) || fields.length > 0) continue;
    const from = match.index + match[0].indexOf(words);
    add(label, [from, from + words.length]);
    per = (match[2] ?? '')
      .split(/,\s*(?:and\s+)?|\s+(?:and|or)\s+/)
      .map((each) => each.trim())
      .filter((each) => !doing.test(each));
    span = [match.index, match.index + match[0].length];
  }
  for (const match of text.matchAll(drawn)) {
    const list = match[1] ?? match[2] ?? '';
    for (const { label, phrase } of itemsOf(list, match.index + match[0].indexOf(list)))
      if (isFigure(label)) add(label, phrase);
  }
  if (fields.length === 0 || (fields.length === 1 && per.length === 0)) return [];
  for (const { phrase } of fields) takePhrase(message, phrase);
  return [{ at, fields, main: true, ...(per.length > 0 ? { per } : {}), ...(span ? { span } : {}) }];
}

/** Two words for one figure: what is counted is the same kind of thing. */
function alike(one: string, other: string): boolean {
  const known = knownFigure(one);
  const second = knownFigure(other);
  return known !== undefined && known.range[0] === second?.range[0] && known.range[1] === second.range[1];
}

/** What people do next is nothing that figures are told apart by. */
const doing = /^(?!building|wing|training|meeting|offering|heading|rating)\w+ing\b/i;

const average = /^average /i;

function isMoney(label: string): boolean {
  return (knownFigure(label)?.type ?? guessField(label).type) === 'money';
}

function isFigure(label: string): boolean {
  return knownFigure(label) !== undefined || /^(?:number|percent|money|rating)$/.test(guessField(label).type);
}

function itemsOf(list: string, from: number): FieldWish[] {
  const fields: FieldWish[] = [];
  let start = 0;
  for (const part of list.split(/(,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+)/)) {
    const at = from + start;
    start += part.length;
    const words = part.replace(/^(?:(?:the|their|current|total|number of)\s+)+(?=\w)/i, '').trim();
    const lead = part.indexOf(words);
    if (/^(?:,|and\b|or\b)/i.test(words) || words === '') continue;
    // What follows a verb is no figure any more.
    const numbered = /^(?:the )?(?:total )?numbers? of /i.test(part);
    if ((!numbered && noFigure.test(words)) || !/^[a-z][\w.%-]*(?: [\w.%-]+){0,2}$/i.test(words)) break;
    fields.push({
      label: labelOf(words),
      figure: true,
      said: true,
      phrase: [at + lead, at + lead + words.length],
    });
  }
  return fields;
}

/** Short names stay as they are written, others begin with a capital. */
export function labelOf(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function takePhrase(message: Message, [start, end]: Phrase): void {
  message.tokens.forEach((token, index) => {
    if (token.start >= start && token.end <= end) take(message, index, index + 1);
  });
}

/** Whether words are a figure, or a part of one. */
export function isWithinFigures(figures: readonly FiguresWish[], [start, end]: Phrase): boolean {
  return figures.some(({ fields }) => fields.some(({ phrase }) => phrase[0] < end && start < phrase[1]));
}
