import { measurables, watchedThings, type Measurable } from '../words/data/measurables.ts';
import type { Language, Phrase, ThingWish } from './wishes.ts';
import { capital } from '../words/capital.ts';

/** Values that move on by themselves. */
export interface LiveWish {
  /** As the person says it: `Real-time data`. */
  title?: 'realTime' | 'monitoring' | 'live';
  /** Those named, each with what is known about it. */
  values: { label: string; known?: Measurable }[];
  /** Whether those are named in a list, not only touched upon. */
  listed: boolean;
  /** Values of the past are to be looked up. */
  history: boolean;
  phrases: Phrase[];
}

const what =
  '(?:data|values?|readings?|prices?|quotes?|stocks?|market|metrics?|weather|monitoring|status|power|energy|temperatures?|statistics|analytics|dashboards?|figures?|measurements?|tracking|display|rates?|situations?|sensor|solar)';
const signs: readonly (readonly [NonNullable<LiveWish['title']>, RegExp])[] = [
  [
    'realTime',
    new RegExp(
      `\\b(?:real[- ]?time|live)\\s+(?:\\w+\\s+){0,3}${what}\\b|实时(?:数据|显示|行情|价格|状态|温度|曲线|信息)`,
      'i',
    ),
  ],
  [
    'monitoring',
    /\bmonitor(?:ing|s)?\b(?! (?:their|your|my|our) (?:progress|spending|budget))|实时监控|监控|监测/i,
  ],
  [
    'live',
    /\b(?:crypto\w*|stock|share|coin)[ -](?:price|market|ticker|quotes?)s?\b[^.]{0,30}\b(?:dashboard|board|tracker|ticker)\b|(?:股票|行情|加密货币|币价)[^。]{0,8}(?:仪表盘|看板|大屏)/i,
  ],
];
/** Words that show it is about people talking or playing. */
const others =
  /\breal[- ]?time\s+(?:\w+\s+)?(?:chat|collaborat|messag|communicat|strategy|multiplayer|sync|edit|updates? from|notification)/i;
const list =
  /(?:real[- ]?time|live|current|monitor\w*|实时|监控|监测)[^.。]{0,70}?(?:such as|including|includes|like|for example|:|：|如|包括|例如)\s*([^.。;；]{3,240})/i;
const verb =
  /^(?:query|view|see|browse|set|send|receive|get|users?|the|which|with|so|to|search|manage|查询|查看)\b/i;
const past = /\bhistor(?:y|ical)\b|\btrends?\b|\bover time\b|\bpast (?:data|values|readings)|历史|趋势/i;

/** What is to be watched, and which values of it. */
export function findLive(text: string, language: Language): LiveWish | undefined {
  const said = text.slice(0, 20_000);
  const found = signs.flatMap(([title, pattern]) => {
    const match = pattern.exec(said);
    return match ? [{ title, phrase: [match.index, match.index + match[0].length] as Phrase }] : [];
  });
  const [first] = found;
  if (!first || (others.test(said) && first.title !== 'monitoring')) return undefined;
  const named = list.exec(said)?.[1] ?? '';
  const parts = named
    .split(/[,，、;]|\band\b|和|以及|及/i)
    .map((part) => part.replace(/^\s*(?:the|an?|their|its)\s+/i, '').trim())
    .filter((part) => part.length > 1 && part.split(/\s+/).length <= 4 && !verb.test(part));
  const listed = parts.slice(0, 6).map((label) => {
    const known = knownOf(label);
    return { label: capital(label), ...(known ? { known } : {}) };
  });
  const mentioned = measurables
    .filter(({ pattern }) => pattern.test(said))
    .slice(0, 4)
    .map((known) => ({ label: known[language], known }));
  const isList = listed.length > 1 && listed.some(({ known }) => known !== undefined);
  return {
    title: first.title,
    values: isList ? listed : mentioned,
    listed: isList,
    history: past.test(said),
    phrases: found.map(({ phrase }) => phrase),
  };
}

function knownOf(label: string): Measurable | undefined {
  return measurables.find(({ pattern }) => pattern.test(label));
}

/** Whether there is something to watch: values with a name, or things that have some. */
export function watches(live: LiveWish | undefined, things: readonly ThingWish[]): boolean {
  if (!live) return false;
  return live.values.length > 0 || things.some(({ entry }) => entry && watchedThings[entry.id]);
}
