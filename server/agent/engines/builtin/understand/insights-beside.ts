import type { Insights } from './find-insights.ts';
import type { Wishes } from './wishes.ts';

/** Orders of a shop have their own pages, where one sees how they stand; only codes of other things are looked up. */
export function insightsBeside(insights: Insights, cart: Wishes['cart'], text: string): Insights {
  if (!cart || !insights.lookup || codesOfThings.test(text.slice(0, 20_000))) return insights;
  const { lookup: _, ...others } = insights;
  return others;
}

const codesOfThings =
  /\bunique\b|\bserial\b|\btraceab|\bauthentic|\b(?:product|item) (?:ids?|codes?)\b|\btracking (?:numbers?|codes?)\b|溯源|防伪|运单/i;
