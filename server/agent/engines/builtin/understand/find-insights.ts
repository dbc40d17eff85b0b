import { findLive, type LiveWish } from './find-live.ts';
import type { Language, Phrase } from './wishes.ts';

/** Reports over a period that people have made. */
export interface ReportWish {
  /** What they are about, in the person's words: `inventory`, `financial`. */
  kinds: string[];
  /** Whether only `reports` are named, not made. */
  phrases: Phrase[];
}

/** A page of figures and charts over all rows. */
export interface StatisticsWish {
  title: 'statistics' | 'analysis';
  phrase: Phrase;
}

/** What is found again by its code. */
export interface LookupWish {
  /** Pages in the idea's words. */
  pages: ('registration' | 'tracking' | 'inquiry' | 'verification')[];
  phrases: Phrase[];
}

/** Prices of one thing at several places, side by side. */
export interface ComparisonWish {
  /** Where prices differ: `states`. */
  place: 'state' | 'shop' | 'supplier' | 'dealer' | 'platform' | 'city' | 'country';
  /** Looks again by itself. */
  repeats: boolean;
  phrases: Phrase[];
}

/** How single things developed. */
export interface SeriesWish {
  phrases: Phrase[];
}

/** What the message wants to know about what the app keeps. */
export interface Insights {
  live?: LiveWish;
  reports?: ReportWish;
  statistics?: StatisticsWish;
  lookup?: LookupWish;
  comparison?: ComparisonWish;
  series?: SeriesWish;
}

export function findInsights(text: string, language: Language): Insights {
  const said = text.slice(0, 20_000);
  const live = findLive(said, language);
  const reports = findReports(said);
  const statistics = findStatistics(said);
  const lookup = findLookup(said);
  const comparison = findComparison(said);
  const series = findSeries(said);
  return {
    ...(live ? { live } : {}),
    ...(reports ? { reports } : {}),
    ...(statistics ? { statistics } : {}),
    ...(lookup ? { lookup } : {}),
    ...(comparison ? { comparison } : {}),
    ...(series ? { series } : {}),
  };
}

const made =
  /\b(?:generat\w+|creat\w+|produc\w+|export\w*|print\w*|mak(?:e|ing)|run|custom(?:i[sz]ed?)?)\s+(?:\w+\s+){0,4}reports?\b|\breport(?:ing)? (?:generation|builder|functionality|functions?|features?|module|system|section|page)\b|\b(?:budgets|goals|alerts|charts|analytics|statistics|orders|tasks|expenses),? and reports\b|\breports(?: and |, )(?:charts|analytics|statistics|dashboards)\b|\b(?:financial|inventory|sales|settlements?|attendance|stock|patient|expense|income|monthly|annual|weekly|analysis|performance|tax|budget|assets?|payroll|leave|loans?|borrowing|visitors?|maintenance|project|customers?|students?|grades?|shipments?|delivery|production|usage)\s+reports?\b|(?:生成|导出|打印|制作)[^。，]{0,10}(?:报表|报告)|(?:财务|库存|销售|考勤|结算|统计|月度|年度)(?:报表|报告)/gi;
const kind =
  /\b(financial|finance|inventory|stock|sales|settlements?|attendance|patients?|expenses?|income|orders?|employee|payroll|student|energy|donations?|tax|budget|performance|project|assets?|leave|loans?|borrowing|visitors?|maintenance|customers?|grades?|shipments?|delivery|production)\s+(?:analysis\s+)?reports?\b|(财务|库存|销售|考勤|结算|患者|支出|订单|员工)(?:报表|报告)/gi;
/** Reports that people write or send in, not those that are made. */
const written =
  /\b(?:write|submit|file|daily|incident|lab|medical|abuse|bug|battle|news|book)\s+(?:\w+\s+)?reports?\b/gi;

/** `a knowledge base, and reports`, `view reports`, `the reports page`: named like other parts of an app. */
const named =
  /\b(?:(?:view|see|check|open|access|read) |monthly |weekly |yearly |summary |management |simple |and |, ?)(?:the )?(?:accounting|detailed|financial|management|monthly|operational|spending|summary|usage|yearly)? ?reports?(?= ?(?:[.,;]|and\b|pages?\b|per\b|by\b|sections?\b|dashboards?\b|$))|[、和及](?:统计)?报表/gi;
/** Reports that somebody writes, and places where they are read like articles. */
const foreign =
  /\b(?:submit|write|file|post|upload|writing|filing|publish)\w* (?:\w+ ){0,3}reports?\b|\b(?:report cards?|stock (?:reports?|information|market)|news|games?|battles?|incident reports?|lab reports?|research reports?|blog)\b|日报|周报|战报|游戏|新闻/i;

function findReports(text: string): ReportWish | undefined {
  const likely = foreign.test(text) ? [] : matches(text, named).slice(0, 2);
  const found = [...matches(text, made), ...likely].filter((phrase) => {
    written.lastIndex = 0;
    const words = text.slice(...phrase);
    return !written.test(words) || /generat|生成/i.test(words);
  });
  if (found.length === 0) return undefined;
  const kinds = [...text.matchAll(kind)].flatMap((match) => match[1] ?? match[2] ?? []);
  return { kinds: [...new Set(kinds.map((each) => each.toLowerCase()))], phrases: found.slice(0, 4) };
}

const statistics =
  /\b(?:data )?statistics(?: and analysis| analysis| and analytics)?\b|\bstatistical analysis\b|\bdata analysis\b|\bchart analysis\b|\b(?:cost|expense|spending|fuel|performance|trend) analysis\b|\banalytics\b|(?:,|\band) reporting(?= ?[.;])|\bperform (?:statistics|analysis)\b|数据统计|统计分析|数据分析|统计/i;

function findStatistics(text: string): StatisticsWish | undefined {
  const match = statistics.exec(text);
  if (!match) return undefined;
  // A page called so on other grounds: `fitness statistics homepage`.
  const title = /statistics|reporting/i.test(match[0]) ? 'statistics' : 'analysis';
  return { title, phrase: [match.index, match.index + match[0].length] };
}

const codes =
  /\b(?:track\w*|trac\w+|verif\w+|inquir\w+|look\w* ?up|quer\w+|check\w*|search\w*)\b[^.]{0,90}\b(?:(?:unique|product|serial|tracking|order|batch|parcel|shipment|certificate|ticket) )+(?:ids?|codes?|numbers?)\b|\btracking (?:numbers?|codes?|site|website|system|page)\b|\btraceab\w+|\b(?:parcel|package|shipment|order|courier|delivery|logistics) track\w*|\btrack(?:ing)? (?:their |your |the )?(?:\w+ )?(?:parcels?|packages?|shipments?|orders?|deliver(?:y|ies))\b|溯源|快递(?:查询|跟踪|追踪)|物流(?:查询|跟踪|追踪)|运单|单号查询|防伪/i;
const lookups: readonly (readonly [LookupWish['pages'][number], RegExp])[] = [
  [
    'registration',
    /(?<!\b(?:user|account|member|customer|student|patient|and) )\bregistration\b(?! (?:and|or|,) (?:log|sign))|\bregister (?:products?|items?|parcels?|goods|assets?|devices?)|登记|注册产品/i,
  ],
  ['tracking', /\btrack\w*|\btrac(?:e|ing)\b|跟踪|追踪|溯源|物流/i],
  ['inquiry', /\binquir\w+|\bquery (?:the )?(?:current )?status|查询/i],
  ['verification', /\bverif\w+|\bauthentic\w+|验证|防伪|真伪/i],
];

const followed = /\btrack\w*|\btrac(?:e|ing|eab\w+)\b|\bverif\w+|\bauthentic\w+|\binquir\w+/i;

function findLookup(text: string): LookupWish | undefined {
  const match = codes.exec(text);
  if (!match) return undefined;
  // `search assets by serial number` is a search like any other.
  if (/^(?:check|search)/i.test(match[0]) && !followed.test(text)) return undefined;
  const pages = lookups.flatMap(([page, pattern]) => (pattern.test(text) ? [page] : []));
  return {
    pages: pages.some((page) => page !== 'registration') ? pages : ['tracking', ...pages],
    phrases: [[match.index, match.index + match[0].length]],
  };
}

const compared =
  /\b(?:compar\w+)\b(?:[^.,]|, (?!and (?:get|see|view|show|have)\b)){0,60}\bprices?\b(?! (?:over time|trends?|history|charts?))|\bprices?\b(?! (?:over time|trends?|history|charts?))[^.]{0,30}\bcompar\w+|比价|价格(?:比较|对比)|比较[^。]{0,12}价格/i;
const places: readonly (readonly [ComparisonWish['place'], RegExp])[] = [
  ['state', /\bstates?\b|各州|不同州/i],
  ['dealer', /\bdealers?\b|经销商/i],
  ['platform', /\bplatforms?\b|平台/i],
  ['country', /\bcountr(?:y|ies)\b|国家/i],
  ['city', /\bcit(?:y|ies)\b|城市/i],
  ['supplier', /\b(?:suppliers?|vendors?|sellers?)\b|供应商|卖家/i],
  ['shop', /\b(?:shops?|stores?|retailers?|supermarkets?|markets?)\b|商店|超市|店/i],
];

function findComparison(text: string): ComparisonWish | undefined {
  const match = compared.exec(text);
  if (!match) return undefined;
  const around = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 80);
  const place =
    places.find(([, pattern]) => pattern.test(around))?.[0] ??
    places.find(([, pattern]) => pattern.test(text))?.[0] ??
    'shop';
  return {
    place,
    repeats: /\bautomatic\w*\b|\bfrequen|\bperiodic|\bregular(?:ly)?\b|自动|定期|频率/i.test(text),
    phrases: [[match.index, match.index + match[0].length]],
  };
}

const developed =
  /\bvisuali[sz]\w+|\btrends?\b|\bover time\b|\bhistor(?:y|ical) (?:data|prices?|trends?)|\b(?:price|stock) (?:history|charts?)\b|\bdashboards?\b|可视化|趋势|历史(?:数据|价格|走势)|走势|仪表盘/i;

function findSeries(text: string): SeriesWish | undefined {
  const match = developed.exec(text);
  return match ? { phrases: [[match.index, match.index + match[0].length]] } : undefined;
}

function matches(text: string, pattern: RegExp): Phrase[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
