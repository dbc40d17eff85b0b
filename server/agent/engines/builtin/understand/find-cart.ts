import type { CartWish, CollectionWish, RecordWish } from './wishes.ts';

const asked =
  /\b(?:shopping (?:cart|basket|bag)|(?:to|in|into|from) (?:the |a |their |your |my )?(?:cart|basket)|cart|(?<!\b(?:equipment|asset|tool|device|gear|laptop|key|book|library|hotel|room|vehicle|item)s? )checkout|web ?shop|online (?:shop|store|shopping)|purchase [a-z]+(?: [a-z]+)? (?:directly|online)|e-?commerce (?:component|function\w*|features?|site|website|store|shop|app|platform))\b|购物车|结账|电商|网店|网上商店|商城/i;
const goods =
  /\b(?:buy|buying|purchas\w+|sell|selling|shop(?:ping)? for|place orders? for|order(?:ing)?)\b[^.;]{0,50}\b(?:products?|goods|clothes|clothing|apparel|garments|shoes|furniture|groceries|gifts?|crafts?|jewell?ery|flowers?|electronics|plants|toys|accessories|cosmetics|books|cakes?|wines?|tools|supplies|merchandise|prints?|posters?|paintings?|artworks?|teas?|coffees?|candles?|soaps?|honey|cheeses?|records|vinyl|perfumes?|ceramics|pottery|seeds|spices)\b|购买(?:商品|产品|图书)/i;
const meals =
  /\b(?:food|meal|dish|takeaway|takeout|online food) order(?:ing|s)?\b|\border(?:ing)? (?:food|dishes|meals|takeaways?|takeout|drinks|pizza)\b|\b(?:place|placing) (?:food |meal |takeaway |delivery |online )?orders?\b[^.]{0,40}\b(?:food|dish|meal|menu|deliver|takeaway)|点餐|外卖订餐|订餐/i;
/** Where one buys single things from each other, at a rate, or for a day. */
const otherwise =
  /\bauction|\bbid(?:s|ding)?\b|\btrading\b|\bstocks? market|\bsecond[- ]?hand|\bused (?:goods|items)|\btickets?\b|\breal[- ]estate|二手|拍卖|交易/i;
const counted = /\b(?:dashboard|analytics|statistics|admin panel)\b|数据分析|仪表/i;

const inside =
  /^[^.]{0,120}\b(?:administration|management|care|nursing|hospital|kindergarten|nursery|school|shelter)\b[^.]{0,20}\b(?:system|software|platform|website|app)\b/i;

/** Things that people put into a cart and order. */
export function findCart(
  text: string,
  { collections, records }: { collections: readonly CollectionWish[]; records: readonly RecordWish[] },
): CartWish | undefined {
  const named = collections.find(({ entry }) => entry.id === 'cart');
  const match = asked.exec(text.slice(0, 20_000));
  const buys = records.some(({ entry }) => entry.id === 'purchase');
  if (named) return { phrase: named.phrase };
  const said = text.slice(0, 20_000);
  // A kitchen that cooks for children or patients takes notes of meals; nobody shops there.
  const cooked =
    inside.test(said) &&
    !/\b(?:restaurants?|carts?|checkout|takeaways?|deliver(?:y|ies)|customers)\b/i.test(said);
  const ordered =
    (cooked ? null : meals.exec(said)) ?? (buys && !otherwise.test(said) ? goods.exec(said) : null);
  if (!match && ordered) return { phrase: [ordered.index, ordered.index + ordered[0].length] };
  if (!match || (counted.test(text.slice(0, 20_000)) && !buys)) return undefined;
  return { phrase: [match.index, match.index + match[0].length] };
}
