import { limitIndex, recordIndex, roleIndex } from '../words/indexes.ts';
import type { ThingEntry } from '../words/entry.ts';
import { fieldIndex, thingIndex } from '../words/lexicon.ts';
import type { Found } from '../words/phrase-index.ts';
import type { Token } from '../words/tokenise.ts';
import { wordsOf, type Message } from './message.ts';
import { determiners, headWords, objectVerbs } from './places-of-things.ts';

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
const people =
  /^(?:client|member|employee|student|patient|player|teacher|doctor|driver|visitor|guest|tenant|friend|caregiver|lawyer|athlete|artist|farmer|profile)$/;

/** Somebody an app is for as often as about. */
export function isPerson({ id }: ThingEntry): boolean {
  return people.test(id);
}

const audienceAfter =
  /^(?:to|can|should|may|will|who|browse|book|register|search|choose|select|find|see|view|buy|order|apply|read|submit|create|post|send|write|pick|get|join|learn|watch|compare|rate|track|follow|report|borrow|rent|fill|make|upload|use|sign|accept|handle|answer|update|review|bid|filter|look|sort|open|reserve|pay|donate|explore|discover|ask|save|enter|cancel|subscribe|support|service|cases?|care|experience|reviews?|interactions?|satisfaction|engagement|feedback|needs|journey|['’])$/;
const audienceBefore =
  /^(?:allow|allowing|let|prospective|potential|with|from|between|other|help|helps|helping|attract|attracting|connect|connects|connecting|enable|enabling|remote|busy|among|encourage|encouraging)$/;

/** Where something happens, when said of the whole app: `a hospital management website`. */
const place = /^(?:hotel|warehouse|hospital|university|college|farm|school|酒店|医院|学校|大学|农场)$/;
const ofClub =
  /^(?:club|society|association|\w+ club|hiking|cycling|running|swimming|climbing|sailing|walking)$/;
/** What an app is, when said after what it keeps: `a poetry blog`. */
const form = /^(?:blog|journal|store|shop|library|gallery|portfolio|diary|博客|商店|商城)$/;

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
const verbs = /^(?:book|place|post|order|contact|rent|rate|review|trade|message)$/;
const articles = /^(?:the|a|an|my|our|their|your|his|its|all|any|each|new|another|different|others?)$/;

/** `search and book train tickets`, `contact the owner`: a verb that is also a thing. */
export function isVerb({ tokens }: Message, from: number, to: number): boolean {
  const token = tokens[from];
  if (to - from > 1 || token?.kind !== 'word' || token.lower !== token.lemma) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const doer = beforeVerb.has(before) || roleIndex.at(tokens, from - 1) !== undefined;
  const next = tokens[to];
  if (!doer || next?.kind !== 'word') return false;
  if (articles.test(next.lower)) return true;
  return verbs.test(token.lower) && !headWords.has(next.lower) && !tails.test(next.lower);
}

const listed = new Set([
  ',',
  '、',
  '，',
  'and',
  'with',
  'including',
  'includes',
  'include',
  'featuring',
  'as',
  'like',
  '和',
  '及',
  '与',
  '有',
  '：',
  ':',
]);
const listEnds = new Set([',', '、', '，', 'and', 'or', '.', '。', ';', '；', '和', '及', '与', '']);
/** What follows a thing without making it another. */
const tails =
  /^(?:management|tracking|scheduling|planning|suggestions?|catalogu?e?|catalog|directory|listings?|lists?|history|status|records?|form|forms|formulation|registration|calendar|board|cards?|pages?|administration|monitoring|overview|archive|database|browsing|posting|sharing|library)$/;

const eachOf = /\bdetails? (?:of|for|about) (?:each|every|individual|single)\s*$/i;

/** How much a message is about a thing that it names; above 2, it surely is. */
export function weightOf(message: Message, found: Found<ThingEntry>): number {
  const { tokens } = message;
  const { from, to, value } = found;
  const next = tokens[to]?.lower ?? '';
  const before = previousWord(message, from);
  const person = people.test(value.id);
  const said = wordsOf(message, from, to).toLowerCase();
  const limited = limitIndex.at(tokens, from)?.to === to;
  // Those an app is for are not what it keeps: `customers can …`, `customer support`, `employee attendance`.
  if (
    person &&
    (audienceAfter.test(next) ||
      (audienceBefore.test(before) && !isListed(message, found)) ||
      (before === 'for' && !tails.test(next)) ||
      isForWhom(message, from, next))
  )
    return 0.2;
  if (person && isChineseAudience(message, found)) return 0.2;
  const known = thingIndex.at(tokens, to) ?? fieldIndex.at(tokens, to);
  if (person && known && !headWords.has(next) && !tails.test(next) && to - from === 1) return 0.2;
  // The room of a gym is no exercise: `健身房`.
  if (tokens[from]?.kind === 'character' && /^[房馆院店厅厂]$/.test(next)) return 0.2;
  const enumerated = tokens[from]?.kind === 'character' && listEnds.has(next);
  // `club members` are people, whatever the club.
  if (value.id === 'group' && /^(?:members?|players?|leaders?|friends|nights?|evenings?)$/.test(next))
    return 0.2;
  // `a hiking club website` is of a club that hikes, and keeps neither clubs nor hiking.
  if (
    ofClub.test(said) &&
    from < 14 &&
    /^(?:club|group|society|association|website|site|app|community|platform|management)$/.test(next)
  )
    return 0.2;
  if (place.test(said) && !enumerated) return headWords.has(next) || from < 14 ? 0.9 : 1;
  // A bottling plant does not grow.
  if (
    value.id === 'plant' &&
    /^(?:bottling|power|treatment|manufacturing|processing|chemical|industrial|production|assembly|recycling|wastewater|water|solar|wind|nuclear|sewage|desalination|steel|cement|packaging|biogas)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    return 0;
  // `human resources` are people.
  if (value.id === 'resource' && /^(?:human|人力)$/.test(tokens[from - 1]?.lower ?? '')) return 0;
  // `neutral colour palette` is how it looks.
  if (value.id === 'palette' && from > 12) return 0.2;
  if (/^(?:travel|旅行|旅游)$/.test(said) && /^(?:booking|agency|预|网|平)$/.test(next)) return 0.9;
  if (form.test(said) && endsThing(message, from)) return 0.2;
  if (isOnlyTheApp(message, found)) return 0.2;
  const singular = tokens[to - 1]?.kind === 'word' && tokens[to - 1]?.lower === tokens[to - 1]?.lemma;
  const field = fieldIndex.at(tokens, from)?.to === to;
  const wanted = objectVerbs.has(before) || (headWords.has(next) && from < 30);
  if (field && singular && !wanted && !tails.test(next)) return 0.2;
  const early = Math.max(0, 0.8 - from / 40);
  let weight = 1 + early;
  if (headWords.has(next) && from < 30) weight += from < 14 ? 5 : 2;
  if (objectVerbs.has(before)) weight += 2;
  // `move deals through stages`: what has stages is kept.
  if (/^mov(?:e|es|ing)$/.test(before) && /^(?:through|between|along)$/.test(next)) weight += 1.2;
  // `the details of each store`: each has a page of its own.
  if (value.minor !== true && eachOf.test(wordsOf(message, Math.max(0, from - 3), from))) weight += 1;
  if (to - from > 1 && tokens[from]?.kind === 'word') weight += 0.5;
  if (limited) weight -= 1.5;
  if (value.minor === true || ignored.has(value.id)) weight *= 0.4;
  const record = recordIndex.at(tokens, from)?.to === to;
  const character = tokens[from]?.kind === 'character';
  const isField =
    field &&
    (singular || character || value.id === 'scoreEntry' || value.minor === true || ignored.has(value.id));
  if (limited || record || isField) return weight;
  return isNamedFor(message, found, { singular, before }) ? Math.max(weight, 2.05) : weight;
}

/** `a dashboard for airport operations staff`: whom an app is for, with words before them. */
function isForWhom({ tokens }: Message, from: number, next: string): boolean {
  if (from > 24 || !/^(?:[.,;]||to|in|at|of|and|who|with)$/.test(next)) return false;
  for (let index = from - 1; index >= Math.max(0, from - 3); index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (lower === 'for') return true;
    if (tokens[index]?.kind !== 'word' || lower.endsWith('ing') || objectVerbs.has(lower) || lower === 'of')
      return false;
  }
  return false;
}

/** Whether a message names a thing as something to have: in a list of several, before `management`, or after a verb. */
function isNamedFor(
  { tokens }: Message,
  { from, to }: Found<ThingEntry>,
  { singular, before }: { singular: boolean; before: string },
): boolean {
  const next = tokens[to]?.lower ?? '';
  if (to - from > 1 && tails.test(tokens[to - 1]?.lower ?? '')) return true;
  if (tails.test(next) || (next === '管' && tokens[to + 1]?.lower === '理')) return true;
  if (tokens[from]?.kind === 'character' && isEnumerated(tokens, { from, to })) return true;
  if (singular) return false;
  const after = /^(?:for|to|with|by|in|from)$/.test(next);
  return (
    (objectVerbs.has(before) && before !== 'for' && before !== 'about' && (listEnds.has(next) || after)) ||
    isListed({ tokens }, { from, to })
  );
}

/** `潜在客户`, `客户可以`: those an app is for. */
function isChineseAudience({ text }: Message, { start, end }: Found<ThingEntry>): boolean {
  return (
    /(?:潜在|吸引|帮助|允许|让|供|向|与)$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^(?:可以|可|能|应|支持|服务)/.test(text.slice(end, end + 3))
  );
}

/** `with lessons, small groups and historical reports`: an item of a list, with one word before it at most. */
function isListed({ tokens }: Pick<Message, 'tokens'>, { from, to }: { from: number; to: number }): boolean {
  if (!listEnds.has(tokens[to]?.lower ?? '') || tokens[to - 1]?.lower === tokens[to - 1]?.lemma) return false;
  const before = tokens[from - 1];
  if (listed.has(before?.lower ?? '')) return true;
  return before?.kind === 'word' && listed.has(tokens[from - 2]?.lower ?? '');
}

/** Part of a Chinese list: `健身排行榜、运动记录和健身日记`. */
function isEnumerated(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const next = tokens[to]?.lower ?? '';
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  return next === '、' || before.at(-1) === '、' || (before.includes('、') && listEnds.has(next));
}

/** `a web automation tool that …`, `content creation tools`: the app itself, not what it keeps. */
function isOnlyTheApp({ tokens }: Message, { from, to, value }: Found<ThingEntry>): boolean {
  if (!/^(?:tool|service|resource|work|asset)$/.test(value.id) || to - from > 1) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (/(?:ion|ing|ment|sis|ity)$/.test(before) && !objectVerbs.has(before)) return true;
  const next = tokens[to]?.lower ?? '';
  return (
    from < 15 &&
    tokens[from]?.lower === tokens[from]?.lemma &&
    /^(?:that|with|to|for|which|using|,|\.|)$/.test(next) &&
    before !== 'of'
  );
}

function endsThing({ tokens }: Message, at: number): boolean {
  return [1, 2, 3].some((length) => {
    const found = thingIndex.at(tokens, at - length);
    return found?.to === at && found.from === at - length;
  });
}

function previousWord(message: Message, from: number): string {
  let index = from - 1;
  while (index >= 0 && determiners.has(message.tokens[index]?.lower ?? '')) index -= 1;
  return message.tokens[index]?.lower ?? '';
}
