import type { Phrase } from './wishes.ts';

/** A price that follows from what somebody says about what they need. */
export interface QuoteWish {
  kind: 'insurance' | 'shipping' | 'moving' | 'cleaning' | 'printing';
  /** Which of several forms there are, where the message names them. */
  forms: string[];
  phrase: Phrase;
}

const asks =
  /\b(?:quotes?|quotations?|premiums?|price estimates?|estimates?|instant prices?)\b|\b(?:calculat|work(?:s|ing)? out|estimat|comput|figur)\w*\b[^.;]{0,30}\b(?:costs?|prices?|rates?|fees?|premiums?|postage|charges)\b|报价|估价|保费|(?:计算|估算)[^。；]{0,10}(?:费用|运费|价格|保费)/i;
const instant =
  /\b(?:get|request|receiv|ask for|obtain|instant|online|free|calculat|work(?:s|ing)? out|estimat|comput|compar|generat)\w*\b[^.;]{0,40}\b(?:quotes?|quotations?|premiums?|estimates?|costs?|prices?|rates?|fees?|postage)\b|报价|估价|保费|运费/i;
const kinds: readonly (readonly [QuoteWish['kind'], RegExp])[] = [
  ['insurance', /\binsur(?:ance|er|ers)\b|保险/i],
  ['shipping', /\b(?:courier|parcels?|shipping|shipments?|postage|freight)\b|快递|包裹|运费|物流/i],
  ['moving', /\b(?:moving (?:company|service|house|firm)|removals?|movers|relocation)\b|搬家/i],
  ['cleaning', /\bclean(?:ing|ers?)\b|保洁|清洁/i],
  ['printing', /\bprint(?:ing)? (?:shop|service|house|compan\w+|orders?)|\bprinters?\b|印刷/i],
];
const forms: readonly (readonly [string, RegExp])[] = [
  ['car', /\b(?:car|auto|vehicle|motor)\b|汽车|车险/i],
  ['home', /\b(?:home|house|household|contents|property)\b|家财|房屋/i],
  ['travel', /\btravel\b|\btrips?\b|旅行/i],
  ['health', /\bhealth\b|\bmedical\b|健康|医疗/i],
  ['pet', /\bpets?\b|宠物/i],
  ['life', /\blife\b|寿险|人寿/i],
];

/** Quotes that an app works out from what people answer; a quote that somebody writes by hand is none. */
export function findQuotes(text: string): QuoteWish | undefined {
  const match = asks.exec(text);
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  if (!match || !kind || !instant.test(text)) return undefined;
  const named = kind === 'insurance' ? forms.filter(([, pattern]) => pattern.test(text)) : [];
  return {
    kind,
    forms: named.map(([id]) => id),
    phrase: [match.index, match.index + match[0].length],
  };
}
