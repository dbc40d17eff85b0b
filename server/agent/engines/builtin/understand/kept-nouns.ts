import {
  collectionIndex,
  featureIndex,
  ledgerIndex,
  limitIndex,
  recordIndex,
  roleIndex,
} from '../words/indexes.ts';
import { guessField } from '../design/guess-field.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Phrase } from './wishes.ts';

/** A noun and how surely it is what an app keeps: one for each way in which it is spoken of as that. */
export interface KeptNoun {
  /** In the singular. */
  noun: string;
  score: number;
  phrases: Phrase[];
}

const verbs =
  'look up|take out|mark|count|inspect|move|check|measur|assign|approv|record|log|register|add|enter|create|manage|brows|view|see|search(?: for)?|track|monitor|edit|delete|list|report|export|import|filter|sort|rate|compar|catalogu|archiv|upload|keep|collect|display|show|sav|submit|inspect|document|follow|store|organiz|organis|publish|updat|enter|review|explor|writ|announc|offer|post|propos|host|join|attend|reserv|book|request';
const fillers =
  'all|the|their|its|our|my|new|a|an|free|vacant|each|every|recorded|registered|existing|past|recent|any|more|individual|detailed|single|single|available|upcoming|latest|current|various|different|of|own|other|listed|filtered|selected|several|daily|weekly|monthly';
const noun = '([a-z][a-z-]{2,}(?: [a-z][a-z-]{2,}){0,2}?)';
const after =
  '(?= (?:with|by|for|in|on|per|from|to|as|that|which|including|and|or|at|between|over|into|of|through|within|against|according)\\b|[,.;:(]|$)';
const ways: readonly RegExp[] = [
  new RegExp(`\\b(?:${verbs})(?:e|s|es|ing|ed)? (?:(?:${fillers}) )*${noun}${after}`, 'gi'),
  new RegExp(
    `\\b(?:list|table|history|log|register|overview|catalogue|catalog|database|archive|map|calendar|record) of (?:(?:${fillers}) )*${noun}${after}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:details?|page|name|title|status|location|information) (?:of|about) (?:(?:${fillers}) )*${noun}${after}`,
    'gi',
  ),
  new RegExp(`\\b(?:number|count|amount) of (?:(?:${fillers}) )*${noun}${after}`, 'gi'),
];
const named =
  /\b([a-z][a-z-]{2,}(?: [a-z][a-z-]{2,})?) (?:management|tracking|tracker|logbook|log|register|registry|registration|records?|database|catalogue|catalog|archive|statistics|analytics|history|inventory|stock|collection|logbook|list|details|monitoring|listings?|reservations?|bookings?)\b/gi;

/** Words of every app, of people, and of what is worked out; no rows of its own. */
const general =
  /^(?:\w*data|details?|statistics?|stats|figures?|reports?|charts?|graphs?|trends?|results?|history|information|info|pages?|lists?|tables?|maps?|users?|people|person|members?|customers?|clients?|visitors?|staff|employees?|students?|teachers?|admins?|administrators?|managers?|agents?|accounts?|profiles?|passwords?|posts?|comments?|messages?|notes?|photos?|pictures?|images?|videos?|files?|documents?|dates?|times?|days?|weeks?|months?|years?|seasons?|periods?|categor(?:y|ies)|types?|levels?|status|statuses|names?|titles?|numbers?|values?|amounts?|totals?|averages?|progress|performance|changes?|items?|things?|entr(?:y|ies)|records?|rows?|fields?|columns?|notifications?|alerts?|reminders?|settings?|options?|filters?|searche?s?|functions?|features?|dashboards?|websites?|sites?|apps?|applications?|systems?|platforms?|tools?|content|stock|level|share|top|most|best|favou?rites?|ratings?|reviews?|scores?|cost|costs|price|prices|revenue|sales|spending|consumption|usage|activity|activities|quantity|state|location|locations|place|places|time|period|range|ranking|rankings|comparison|overview|summary|summaries|analysis|metrics?|indicators?|labels?|tags?|links?|cards?|languages?|version|versions|goals?|steps?|colou?rs?|themes?|background|components?|buttons?|elements?|csv|pdf|excel|everything|anything|others?|ones?|each other|form|forms|view|views|news|average|distribution|allocation|total value|portfolio value|profit|loss|name|title|it|them|this|that|these|those|one|two|three|four|five|way|ways|kind|kinds|part|parts|use|used|login|log|side|order|role|roles|permission|permissions|question|questions|answer|answers|email|emails|score|game|games|player|players|board|boards)$/i;
/** What starts another clause. */
const stops =
  /^(?:and|or|by|with|for|in|on|of|to|from|the|a|an|who|which|that|can|should|are|is|be|when|where|how|more|most|top|per|as|up|out|down|into|over|it|them|their|its|back|not|only|also|then|via|using|based|real-time)$|ing$|ly$/i;

/** Nouns that nobody knows and that a message speaks of as what is kept, the surest first. */
export function keptNouns(text: string): KeptNoun[] {
  if (latest?.text !== text) latest = { text, nouns: readKept(text) };
  return latest.nouns;
}

// One message is asked about many times, one after another.
let latest: { text: string; nouns: KeptNoun[] } | undefined;

function readKept(text: string): KeptNoun[] {
  const said = text.slice(0, 6000);
  const found = new Map<string, { noun: string; ways: Set<string>; phrases: Phrase[] }>();
  const add = (words: string, at: number, way: string) => {
    const parts = words.toLowerCase().split(' ');
    // `white blood cells` goes by its last words.
    const first = parts.findLastIndex((part) => stops.test(part)) + 1;
    const name = parts.slice(Math.max(first, parts.length - 2)).join(' ');
    const last = parts.at(-1) ?? '';
    if (name === '' || stops.test(last) || general.test(last) || general.test(name)) return;
    const one = singularOf(last);
    const before = name.split(' ').slice(0, -1).join(' ');
    const start = at + words.length - name.length;
    const known = found.get(one);
    const wish = known ?? { noun: before === '' ? one : `${before} ${one}`, ways: new Set(), phrases: [] };
    // The shorter name is what most places call it.
    if (known && before === '') wish.noun = one;
    wish.ways.add(way);
    wish.phrases.push([start, start + name.length]);
    found.set(one, wish);
  };
  ways.forEach((pattern, index) => {
    for (const match of said.matchAll(pattern)) {
      const words = match[1] ?? '';
      const verb =
        index === 0
          ? (match[0].toLowerCase().split(' ')[0] ?? '').replace(/(?:e|s|es|ing|ed)$/, '')
          : `of${index}`;
      add(words, match.index + match[0].length - words.length, verb);
    }
  });
  for (const match of said.matchAll(named)) add(match[1] ?? '', match.index, 'head');
  const things = thingsIn(said);
  return [...found.values()]
    .filter(({ noun: name }) => isUnknown(name, things))
    .map(({ noun: name, ways: spoken, phrases }) => ({
      noun: name,
      score: spoken.size + described(said, phrases),
      phrases,
    }))
    .toSorted((a, b) => b.score - a.score || (a.phrases[0]?.[0] ?? 0) - (b.phrases[0]?.[0] ?? 0));
}

/** `sightings with species, date and weather`: what has its fields listed. */
function described(text: string, phrases: readonly Phrase[]): number {
  return phrases.some(([, end]) => /^ with [a-z -]+(?:,| and) [a-z]/i.test(text.slice(end, end + 80)))
    ? 1.5
    : 0;
}

function isUnknown(name: string, things: ReturnType<typeof thingsIn>): boolean {
  const last = name.split(' ').at(-1) ?? name;
  const tokens = tokenise(name);
  if (things.findAll(tokens).some(({ to }) => to === tokens.length)) return false;
  const meanings = [
    fieldIndex,
    roleIndex,
    limitIndex,
    featureIndex,
    recordIndex,
    collectionIndex,
    ledgerIndex,
  ];
  if (meanings.some((index) => index.get(last) !== undefined || index.get(name) !== undefined)) return false;
  return guessField(last).type === 'text';
}
