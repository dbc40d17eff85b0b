import type { CartWish, CollectionWish, RecordWish } from './wishes.ts';

const asked =
  /\b(?:shopping (?:cart|basket|bag)|(?:to|in|into|from) (?:the |a |their |your |my )?(?:cart|basket)|cart|checkout|web ?shop|online (?:shop|store|shopping)|purchase [a-z]+(?: [a-z]+)? (?:directly|online)|e-?commerce (?:component|function\w*|features?|site|website|store|shop|app|platform))\b|购物车|结账|电商|网店|网上商店|商城/i;
const counted = /\b(?:dashboard|analytics|statistics|admin panel)\b|数据分析|仪表/i;

/** Things that people put into a cart and order. */
export function findCart(
  text: string,
  { collections, records }: { collections: readonly CollectionWish[]; records: readonly RecordWish[] },
): CartWish | undefined {
  const named = collections.find(({ entry }) => entry.id === 'cart');
  const match = asked.exec(text.slice(0, 20_000));
  const buys = records.some(({ entry }) => entry.id === 'purchase');
  if (named) return { phrase: named.phrase };
  if (!match || (counted.test(text.slice(0, 20_000)) && !buys)) return undefined;
  return { phrase: [match.index, match.index + match[0].length] };
}
