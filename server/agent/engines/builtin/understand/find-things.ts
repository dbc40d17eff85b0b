import { limitIndex, roleIndex } from '../words/indexes.ts';
import { thingIndex } from '../words/lexicon.ts';
import type { Found } from '../words/phrase-index.ts';
import { singularOf } from '../words/singular.ts';
import { phraseOf, wordsOf, type Message } from './message.ts';
import type { ThingWish } from './wishes.ts';

const headWords = new Set([
  'tracker',
  'app',
  'manager',
  'planner',
  'organiser',
  'organizer',
  'list',
  'log',
  'catalogue',
  'catalog',
  'directory',
  'library',
  'inventory',
  'system',
  'platform',
  'website',
  'site',
  'dashboard',
  'board',
  'database',
  'tool',
  'journal',
  'blog',
  'shop',
  'store',
  'page',
  'web',
  'application',
  'builder',
  'management',
  'assistant',
  'workspace',
  '管',
  '系',
  '应',
  '追',
  '清',
  '记',
]);
const objectVerbs = new Set([
  'browse',
  'track',
  'manage',
  'log',
  'record',
  'add',
  'create',
  'list',
  'collect',
  'post',
  'sell',
  'share',
  'organise',
  'organize',
  'catalogue',
  'keep',
  'displaying',
  'display',
  'managing',
  'tracking',
  'browsing',
  'recording',
  'view',
  'search',
  'showing',
  'show',
  'publish',
  'store',
  'showcase',
  'booking',
  'book',
  'edit',
  'about',
  'for',
]);
const determiners = new Set([
  'the',
  'a',
  'an',
  'my',
  'our',
  'their',
  'your',
  'all',
  'different',
  'new',
  'own',
  'various',
  'available',
  'of',
  'and',
  'daily',
  'personal',
]);
/** Words that stand for the app or its readers, never for what it keeps. */
const ignored = new Set([
  'member',
  'document',
  'report',
  'resource',
  'location',
  'photo',
  'link',
  'group',
  'note',
  'service',
  'tool',
  'asset',
  'metric',
  'work',
]);

/** Things the lexicon knows, and nouns in the places where things stand; the most important first. */
export function findThings(message: Message): ThingWish[] {
  const wishes = new Map<string, ThingWish>();
  const { tokens } = message;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = thingIndex.at(tokens, index);
    if (!found || message.taken.has(index)) continue;
    index = found.to - 1;
    if (isCapitalName(message, found.from, found.to) || isVerb(message, found.from, found.to)) continue;
    const { value: entry } = found;
    const noun = message.language === 'zh' ? entry.zh : entry.en.toLowerCase();
    const wish = wishes.get(entry.id) ?? { entry, noun, fields: [], phrases: [], weight: 0 };
    const said = singularOf(wordsOf(message, found.from, found.to).toLowerCase());
    if (entry.spoken && message.language === 'en' && said !== noun && entry.also?.includes(said))
      wish.called ??= said;
    wish.phrases.push(phraseOf(message, found.from, found.to));
    wish.weight += weightOf(message, found, {
      minor: entry.minor === true || ignored.has(entry.id),
      person: /^(?:client|member)$/.test(entry.id),
    });
    wishes.set(entry.id, wish);
  }
  const known = [...wishes.values()].filter((wish) => wish.weight > 0).sort((a, b) => b.weight - a.weight);
  if ((known[0]?.weight ?? 0) >= 2) return known;
  const unknown = unknownThing(message);
  return unknown ? [unknown, ...known] : known;
}

/** `Notion`, `AWS re:Invent`: a name in the middle of a sentence is no thing. */
function isCapitalName(message: Message, from: number, to: number): boolean {
  const words = wordsOf(message, from, to);
  const before = message.tokens[from - 1];
  return (
    /^[A-Z][a-z]+$/.test(words) &&
    before !== undefined &&
    before.kind === 'word' &&
    /^(for|at|like|about)$/.test(before.lower)
  );
}

const beforeVerb = new Set([
  'to',
  'can',
  'and',
  'or',
  ',',
  'should',
  'must',
  'will',
  'users',
  'people',
  'easily',
  'then',
  'you',
]);

/** `search and book train tickets`: a verb that is also a thing. */
function isVerb(message: Message, from: number, to: number): boolean {
  const token = message.tokens[from];
  if (to - from > 1 || token?.lower !== 'book') return false;
  const doer =
    beforeVerb.has(message.tokens[from - 1]?.lower ?? '') ||
    roleIndex.at(message.tokens, from - 1) !== undefined;
  return doer && message.tokens[to]?.kind === 'word';
}

const audienceAfter = /^(?:to|can|should|may|will|who|support|service|cases?|care|experience|reviews?)$/;
const audienceBefore = /^(?:allow|allowing|let|prospective|potential|with|from|between|other)$/;

function weightOf(
  message: Message,
  { from, to }: Pick<Found<unknown>, 'from' | 'to'>,
  { minor, person }: { minor: boolean; person: boolean },
): number {
  const { tokens } = message;
  const next = tokens[to]?.lower ?? '';
  const before = previousWord(message, from);
  const early = Math.max(0, 0.8 - from / 40);
  // Those an app is for are not what it keeps: `customers can …`, `customer support`.
  const audience = person && (audienceAfter.test(next) || audienceBefore.test(before));
  if (audience) return 0.2;
  let weight = 1 + early;
  if (headWords.has(next) && from < 30) weight += from < 14 ? 5 : 2;
  if (objectVerbs.has(before)) weight += 2;
  const longer = to - from > 1 && message.tokens[from]?.kind === 'word';
  if (longer) weight += 0.5;
  if (limitIndex.at(tokens, from)?.to === to) weight -= 1.5;
  return minor ? weight * 0.4 : weight;
}

function previousWord(message: Message, from: number): string {
  let index = from - 1;
  while (index >= 0 && determiners.has(message.tokens[index]?.lower ?? '')) index -= 1;
  return message.tokens[index]?.lower ?? '';
}

const trackers =
  'tracker|manager|planner|organiser|organizer|catalogue|catalog|directory|log|diary|inventory|database|collection|list|register|app|application|website|dashboard|platform|site|system|tool';
const fillers =
  /^(a|an|the|my|our|your|simple|small|basic|nice|beautiful|clean|modern|personal|little|compact|polished|online|web|mobile|new|me|us|daily|create|build|make|please|implement|develop|design|need|want|generate|interactive|comprehensive|responsive|todo|digital|full|great|local|professional|single|one-page|page|landing|company|home|management|business|with|for|of|and|use|using|html|css|javascript|react|layout|sales|test|that|based|text-based|browser|strategy|social|analytics|image|ai|startup|flashy|it|this|community|organization|testing|synthesis|wellness|automation|framework|learning|research|discovery|editor|care|library|gym|clinic|school|hotel|restaurant|salon|hospital|warehouse|bakery|cafe|church|club|garage|bank|stock|loyalty|reward|pocket|inventory|class|team|family|health|music|timer|logos?|can|should|must|users?|用户)$/i;

/** A noun the lexicon does not know, where a thing would stand: `a beehive tracker`, `keep track of my minerals`. */
function unknownThing(message: Message): ThingWish | undefined {
  const patterns = [
    new RegExp(`\\b([a-z-]+)(?: collection)? (?:${trackers})\\b`, 'i'),
    /\b(?:keep track of|track|manage|catalogue|catalog|organi[sz]e|record|log|collect|list|browse|sell|rent(?: out)?)(?: and [a-z]+)? (?:all |my |our |the |your |their |some |old )*([a-z-]+(?: [a-z-]+s(?=[\s.,]|$))?)/i,
    /(?:记录|管理|收藏|跟踪|追踪|统计|整理)(?:我的|我们的|所有)?([\p{Script=Han}]{1,4}?)(?=的|，|。|、|和|$|系统|应用|小程序|网站|工具)/u,
    /(?:一个|做个|创建|开发)([\p{Script=Han}]{1,4}?)(?:管理|追踪|跟踪|记录|收藏|预订|系统|应用|网站|工具|平台)/u,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(message.text.slice(0, 4000));
    const noun = match?.[1]?.trim().toLowerCase();
    if (!match || !noun || noun.length > 30 || fillers.test(noun) || thingIndex.get(noun)?.minor) continue;
    const start = match.index + match[0].toLowerCase().indexOf(noun);
    return { noun: singularOf(noun), fields: [], phrases: [[start, start + noun.length]], weight: 3 };
  }
  return undefined;
}
