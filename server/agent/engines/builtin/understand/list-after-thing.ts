import type { ThingEntry } from '../words/entry.ts';
import { featureIndex, limitIndex, recordIndex, roleIndex } from '../words/indexes.ts';
import { fieldIndex } from '../words/lexicon.ts';
import { singularOf } from '../words/singular.ts';
import { keptNouns } from './kept-nouns.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { wordsOf, type Message } from './message.ts';
import { determiners, headWords, objectVerbs } from './places-of-things.ts';

/** A noun and where the list of what it has begins. */
export interface ListPlace {
  entry?: ThingEntry;
  noun: string;
  from: number;
  to: number;
  /** First token of the list. */
  list: number;
  /** The words leave no doubt that fields follow; after a colon or in brackets kinds could. */
  sure: boolean;
}

const has = new Set([
  'has',
  'have',
  'having',
  'contain',
  'contains',
  'include',
  'includes',
  'including',
  'get',
  'gets',
]);
/** `apply for a permit by entering the address and zone`. */
const enters = /^(?:entering|giving|providing|stating|specifying|typing|filling)$/;
const counters = '本个条只件张台辆位部首盒瓶株棵种家间份项笔款场次封名';

/** The place where a list stands right after a thing, when the token introduces one. */
export function listAfterThing(message: Message, index: number): ListPlace | undefined {
  return message.tokens[index]?.kind === 'character' || /[（：]/.test(message.tokens[index]?.lower ?? '')
    ? (chinesePlace(message, index) ?? englishPlace(message, index))
    : englishPlace(message, index);
}

/** `compare their consumption with the previous year`: that is what it is held against. */
export function isCompared({ tokens }: Message, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^[.,;:!?]$/.test(lower)) return false;
    if (/^compar(?:e|es|ed|ing)$/.test(lower)) return true;
  }
  return false;
}

function englishPlace(message: Message, index: number): ListPlace | undefined {
  const { tokens } = message;
  const lower = tokens[index]?.lower ?? '';
  const open = /^[(（:：]$/.test(lower);
  const entered = lower === 'by' && enters.test(tokens[index + 1]?.lower ?? '');
  if (!open && lower !== 'with' && !entered && !has.has(lower)) return undefined;
  if (lower === 'with' && isCompared(message, index)) return undefined;
  let end = index;
  const before = (back: number) => tokens[end - back]?.lower ?? '';
  // `books, each with author`, `books that have an author`, `books I own with author`, `plants in my flat with …`.
  if (/^(?:each|every|all|that|which|should|must|always|to)$/.test(before(1))) end -= 1;
  if (before(1) === 'one' && before(2) === 'each') end -= 2;
  if (before(1) === ',') end -= 1;
  const owned =
    /^(?:own|have|read|watch|keep|use|collect|grow|make|cook|buy|sell|lend|play|teach|drive|visit)$/;
  if (owned.test(before(1)) && /^(?:i|we)$/.test(before(2))) end -= 2;
  const where = [2, 3, 4].find(
    (back) =>
      /^(?:in|at|on|from|of|for|to)$/.test(before(back)) &&
      (/^(?:my|our|the|a|an)$/.test(before(back - 1)) || (before(back) === 'from' && back === 2)),
  );
  const held = where !== undefined && before(1) !== ',' ? end - where : end;
  if (held !== end && thingBefore(message, held)) end = held;
  if (end <= 0) return undefined;
  const known = thingBefore(message, end);
  const place =
    known ?? nounBefore(message, end, { open, has: has.has(lower) }) ?? subjectBefore(message, end);
  if (!place) return undefined;
  const list = index + 1 + (entered || /^[:：]$/.test(tokens[index + 1]?.lower ?? '') ? 1 : 0);
  return { ...place, list, sure: !open && !place.head };
}

type Place = Pick<ListPlace, 'entry' | 'noun' | 'from' | 'to'> & { head: boolean };

/** Where it all happens or is shown is no thing that has fields. */
const places =
  /^(?:library|shop|store|school|gym|hotel|clinic|farm|restaurant|gallery|portfolio|blog|office|warehouse|hospital|university|travel|resume|service|game|quiz|map|chart|report|dashboard|profile|calculator|survey|poll|course|forum|post|message|chat|timer|bakery|bakerie|cafe|café|salon|studio|agency|company|practice|bank|museum|church|theatre|cinema|hostel|spa|garage|website|site|app)s?$/;

/** What holds many of a thing. */
const collects =
  /^(?:collection|profiles|register|archive|notebook|overview|table|records?|box|file|cellar|fridge|pantry|wardrobe|closet|diary|hunting|shopping|keeping|training)$/;

function thingBefore(message: Message, end: number): Place | undefined {
  const { tokens } = message;
  // `a book tracker with …`: said of the app, so its items may be wishes.
  const last = tokens[end - 1]?.lower ?? '';
  const head = (headWords.has(last) || collects.test(last)) && !thingEnding(message, end);
  const to = head ? end - 1 : end;
  const found = thingEnding(message, to);
  if (!found) return undefined;
  const words = wordsOf(message, found.from, to).toLowerCase();
  if (places.test(words) || (found.value.minor === true && found.from > 3)) return undefined;
  const noun = message.language === 'zh' ? found.value.zh : found.value.en.toLowerCase();
  return { entry: found.value, noun, from: found.from, to, head };
}

function thingEnding(message: Message, end: number) {
  const things = thingsIn(message.text);
  for (const length of [4, 3, 2, 1]) {
    const found = end - length >= 0 ? things.at(message.tokens, end - length) : undefined;
    if (found?.to === end) return found;
  }
  return undefined;
}

/** Words of several that are no things kept by an app. */
const general =
  /^(?:users|people|visitors|customers|clients|members|readers|guests|features|functions|pages|sections|cards|buttons|forms|filters|charts|tables|lists|views|colou?rs|colors|shades|icons|fonts|tabs|options|settings|details|things|items|ones|others|levels|steps|points|ways|types|kinds|words|texts|images|photos|pictures|videos|links|apps|websites|sites|tools|platforms|systems|games|quizzes|reports|dashboards|teams|friends|kids|children|parents|students|employees|components|elements|animations|effects|roles|accounts|results|figures|numbers|updates|categories|status|this|its|as|us|his|always|perhaps|sometimes|progress|business|services|solutions|plans|hours|days|weeks|months|years)$/;

/** A noun that nobody knows: of several, or after `each`. */
function nounBefore(
  message: Message,
  end: number,
  { open, has: having }: { open: boolean; has: boolean },
): Place | undefined {
  const { tokens } = message;
  const last = tokens[end - 1];
  if (last?.kind !== 'word' || !/^[a-z][a-z-]*$/.test(last.lower) || general.test(last.lower))
    return undefined;
  const each = [2, 3].find((back) => /^(?:each|every)$/.test(tokens[end - back]?.lower ?? ''));
  // `enter a sample with station and date`: what is spoken of again and again.
  const kept = () => keptNouns(message.text).some(({ noun, score }) => score >= 3 && noun === last.lower);
  if (each === undefined && last.lower === last.lemma && (having || open || !kept())) return undefined;
  // After a colon or before `have`, only a noun at the beginning of its sentence is meant.
  if ((open || having) && each === undefined && !beginsAt(message, end)) return undefined;
  const meant = [featureIndex, limitIndex, recordIndex, roleIndex, fieldIndex];
  if (meant.some((index) => index.at(tokens, end - 1))) return undefined;
  const from = each === undefined ? nounStart(message, end) : end - each + 1;
  const noun = singularOf(wordsOf(message, from, end).toLowerCase());
  return { noun, from, to: end, head: false };
}

const nounsOfDoing =
  /(?:^|\s)(?:paint|build|cloth|wedd|meet|draw|record|earr|r|str|even|morn|sav|land|list|sibl|ceil|offer|open|rat|head|sett|bear)ing$/;

/** What people do is kept in entries: `my running`. */
export function entryOf(noun: string): string {
  return noun.endsWith('ing') && !nounsOfDoing.test(noun) ? `${noun} entry` : noun;
}

const begins =
  /^(?:a|an|the|my|our|simple|small|personal|please|list|lists|log|overview|register|inventory|of|all|track|tracking|keep|record|manage|build|make|create|need|want|we|i)$/;
const goesOn =
  /^(?:for|of|in|at|on|from|to|by|that|which|who|whose|where|i|we|i've|we've|my|our|per|with|,|\(|:)$/;

/** What a sentence begins with, further away from its list: `job applications I've sent: company, …`, `a stamp list with …`. */
function subjectBefore(message: Message, end: number): Place | undefined {
  const { tokens } = message;
  if (message.language === 'zh') return undefined;
  let start = end;
  // What a list is of stands near it.
  while (start > 0 && end - start <= 16 && !/^[.!?;]$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  if (end - start > 16) return undefined;
  while (start < end && begins.test(tokens[start]?.lower ?? '')) start += 1;
  let to = start;
  while (to < end && !goesOn.test(tokens[to]?.lower ?? '')) to += 1;
  if (to === start || to - start > 4 || end - start > 9) return undefined;
  const known = thingBefore(message, to);
  if (known) return { ...known, head: true };
  const last = tokens[to - 1]?.lower ?? '';
  const head = headWords.has(last) || collects.test(last);
  const noun = tokens[to - (head ? 2 : 1)];
  const at = to - (head ? 2 : 1);
  if (noun?.kind !== 'word' || at < start || !/^[a-z-]{3,}$/.test(noun.lower)) return undefined;
  const several = noun.lower !== noun.lemma;
  if (general.test(noun.lower) || stops.test(noun.lower) || !(head || several || noun.lower.endsWith('ing')))
    return undefined;
  if (
    /^(?:online|web|website|mobile|personal|small|company|business|management|social|to-?do)$/.test(
      noun.lower,
    )
  )
    return undefined;
  if ([featureIndex, limitIndex, recordIndex, roleIndex, fieldIndex].some((index) => index.at(tokens, at)))
    return undefined;
  const from = Math.max(start, at - 1);
  const words = wordsOf(message, from, at + 1).toLowerCase();
  return { noun: entryOf(singularOf(words)), from, to: at + 1, head: true };
}

/** Whether a sentence begins with the noun that ends here: `Beehives: …`, `My guitars have …`. */
function beginsAt({ tokens }: Message, end: number): boolean {
  for (let index = end - 2; index >= Math.max(0, end - 5); index -= 1) {
    const lower = tokens[index]?.lower ?? '';
    if (/^[.!?;:,]$/.test(lower) || /^(?:my|our|all|the|and|for|of|list|tracker|log|app)$/.test(lower))
      return true;
  }
  return end <= 3;
}

/** Where a noun of two words begins: `fishing lures`. */
function nounStart({ tokens }: Message, end: number): number {
  const before = tokens[end - 2];
  const lower = before?.lower ?? '';
  const part =
    before?.kind === 'word' &&
    /^[a-z][a-z-]*$/.test(lower) &&
    !determiners.has(lower) &&
    !objectVerbs.has(lower) &&
    !stops.test(lower);
  return part ? end - 2 : end - 1;
}

const stops =
  /^(?:for|of|with|in|on|at|to|and|or|from|by|about|over|as|reports?|schedules?|submits?|past|previous|recent|earlier|current|completed|is|are|be|me|us|i|we|you|they|where|that|which|which|save|see|tracks?|tracker|list|log|app|keeps?|lists?|logs?|manages?|records?|stores?|shows?|sells?|some|many|few|several|these|those|this|each|every|need|needs|want|wants|have|has|own|make|makes|build|collect|catalogue|inventory|database|collection|simple|small|little|nice|good|great|old|own|other|favou?rite|interesting|beautiful)$/;

/** A few characters before a token; more is never looked at. */
function textBefore({ text, tokens }: Message, end: number): string {
  const at = tokens[end - 1]?.end ?? 0;
  return text.slice(Math.max(0, at - 24), at);
}

function chinesePlace(message: Message, index: number): ListPlace | undefined {
  const { tokens } = message;
  const at = (place: number) => tokens[place]?.lower ?? '';
  let list: number;
  let sure = true;
  if (/^[（：(:]$/.test(at(index))) [list, sure] = [index + 1, false];
  else if (
    (at(index) === '包' && /[括含]/.test(at(index + 1))) ||
    (at(index) === '带' && at(index + 1) === '有')
  )
    list = index + 2;
  else if (at(index) === '有' && !/[哪些什没]/.test(at(index + 1)) && !/[没带含具拥]/.test(at(index - 1)))
    list = index + 1;
  else return undefined;
  let end = index;
  while (end > 0 && /^[，,都要会应该需能和]$/.test(at(end - 1))) end -= 1;
  // `植物清单，包括…`, `图书的字段：…`
  const tail = [
    '清单',
    '名单',
    '台账',
    '列表',
    '记录',
    '信息',
    '字段',
    '收藏',
    '日记',
    '对比',
    '表',
    '库',
  ].find((word) => textBefore(message, end).endsWith(word));
  const whole = end;
  if (tail !== undefined) end -= tail.length;
  if (at(end - 1) === '的') end -= 1;
  const known = thingEnding(message, end);
  if (
    known &&
    !/^(?:酒店|学校|农场|医院|图书馆|网站|商店|健身房)$/.test(wordsOf(message, known.from, known.to))
  )
    return { entry: known.value, noun: known.value.zh, from: known.from, to: end, list, sure };
  const each = /每([本个条只件张台辆位部首盒瓶株棵种家间份项笔款场次封名])?([\p{Script=Han}]{1,5})$/u.exec(
    textBefore(message, end),
  );
  const counted = each?.[2]?.replace(new RegExp(`^[${counters}]`), '');
  const noun = counted ?? (sure ? undefined : chineseSubject(textBefore(message, whole)));
  if (!noun || noun.length < 2 || /^(?:人|用户|次|天|周|月|年)$/.test(noun)) return undefined;
  const to = counted === undefined ? whole : end;
  return { noun, from: to - noun.length, to, list, sure };
}

/** What a sentence before a colon is about: `记录跑步：…`, `孩子的阅读：…`. */
function chineseSubject(text: string): string | undefined {
  const said = /(?:^|[。！；\n])([\p{Script=Han}]{2,12})$/u.exec(text)?.[1];
  const noun = said
    ?.replace(/^(?:记录|管理|跟踪|追踪|统计|整理)/, '')
    .split('的')
    .at(-1);
  return noun &&
    noun.length >= 2 &&
    noun.length <= 5 &&
    !/应用|网站|系统|平台|小程序|页面|功能|包括|角色|分类|类别|颜色|栏目|以下|如下/.test(noun)
    ? noun
    : undefined;
}
