import { packs } from '../../../../../templates/content/packs/index.ts';
import { publicRealms } from '../words/data/things/public-realms.ts';
import { createPhraseIndex } from '../words/phrase-index.ts';
import { tradeOf } from './trades/trade-of.ts';
import { gearIn, namedGoods } from '../understand/named-goods.ts';
import { tokenise } from '../words/tokenise.ts';

interface Sign {
  pack: string;
  word: string;
  /** Says alone what the idea is about. */
  strong: boolean;
}

const index = createPhraseIndex<Sign[]>();
for (const { id, words, hints } of packs) {
  const add = (word: string, strong: boolean) => {
    const known = index.get(word);
    if (known) known.push({ pack: id, word, strong });
    else index.add(word, [{ pack: id, word, strong }]);
  };
  for (const word of [...words.en, ...words.zh]) add(word, true);
  for (const word of [...hints.en, ...hints.zh]) add(word, false);
}

/** Three hints say as much as one word that stands for the domain. */
const weight = { strong: 3, hint: 1 };
/** What many sites have beside their subject says little about it, unless it comes first. */
const usualParts =
  /^(?:news|blog|gallery|career|job|event|book|shop|cart|course|faq|project|team|资讯|新闻|博客)$/;
/** A sign in the first words of an idea says most. */
const opening = 90;

/** Ideas that share their words with a pack and are about something else. */
const apart: readonly (readonly [pack: string, pattern: RegExp])[] = [
  [
    'online-shop',
    /\bsecond[- ]?hand|\bused (?:goods|items)|\bauction|\bgrocer|\bsupermarket|\bclassified|\bcloth(?:es|ing)\b|\bapparel|二手|拍卖|超市|生鲜|服装/i,
  ],
  ['projects', /\bcrowdfund|众筹/i],
  [
    'investing',
    /\bsecond[- ]?hand|\bused (?:goods|items)|\bbid(?:s|ding|ders?)?\b|\bauction|\btrad(?:e|ing) (?:cards?|partners?)\b|\bswap|二手|闲置|竞价|竞拍|拍卖|出价/i,
  ],
  ['electronics', /\bsecond[- ]?hand|\bused (?:goods|items)|二手|闲置/i],
  // Colleagues who are helped with their computers order nothing.
  ['customer-support', /\bit (?:help ?-?desk|support|service)|\bhelp ?-?desk\b[^.]*\bemployees\b/i],
  // Who looks after a house and those who live in it sells none.
  [
    'real-estate',
    /\b(?:residential|communit(?:y|ies)|apartments?|buildings?|condo\w*|estate|housing)\b[^.]{0,40}\bproperty (?:management|services?|staff|fees?)|\bproperty (?:management|staff)\b[^.]{0,80}\b(?:residents?|homeowners?)\b|物业/i,
  ],
  ['real-estate', /\b(?:lost|stolen|intellectual|found) property|失物|知识产权/i],
  // Firms that give support to others are not those who have a chat for their own customers.
  ['customer-support', /\bchat ?bots?\b|\bvirtual (?:assistant|agent)|聊天机器人|智能客服/i],
  [
    'history',
    /\bhistorical (?:data|trends?|values?|prices?|weather|figures|records|charts?|results?)\b|历史(?:数据|走势|记录|价格)/i,
  ],
  // Cards are turned over for any subject.
  [
    'language-learning',
    /^(?![\s\S]*\b(?:languages?|vocabular\w+|spanish|french|german|italian|english|chinese|japanese|korean|portuguese|words)\b)[\s\S]*\bcards?\b/i,
  ],
  // Who practises for a licence buys no car.
  [
    'cars',
    /\bdmv\b|\bdriver['’]?s? licen[cs]e|\bdriving (?:test|exam|theory)|\blearner['’]?s? permit|驾照考试|驾考/i,
  ],
  ['projects', /\barchitect|建筑(?:师|事务所)/i],
  // Who designs houses and what is in them makes no furniture.
  ['furniture', /\barchitect|\binterior (?:design|architecture|decorat)|建筑(?:师|事务所)|室内设计/i],
  ['events', /\bmuseum|\bart galler|\bbands?\b|博物馆|美术馆|乐队/i],
  ['legal', /\b(?:phone|pencil|watch|display) cases?\b/i],
];

/** Trades in which things are sold. */
const sold: ReadonlySet<string> = new Set([
  'fashion',
  'electronics',
  'furniture',
  'gardening',
  'coffee-shop',
  'art',
  'crafts',
  'beauty',
  'books',
  'pets',
]);

/** How something is told, not what it is about: a travel magazine tells of travel. */
const forms: ReadonlySet<string> = new Set(['news', 'personal-blog', 'community']);
const formAfter =
  /^\s+(?:magazines?|blogs?|journals?|newsletters?|news|newspapers?|portals?|forums?|communit(?:y|ies)|clubs?|zines?)\b|^(?:杂志|博客|论坛|社区|资讯)/i;

/** A place to talk for those who share something that has nothing to do with where they live. */
const board =
  /\b(?:forums?|message boards?|discussion boards?|communit(?:y|ies)(?: (?:web ?)?(?:sites?|apps?|platforms?|portals?))?) for (?:the |all |local |amateur )?(?!\w*neighbo|\w*resid|people|tenant|citizen|famil|villag|local|users?\b|members?\b|everyone)\w+/i;

/** Who helps in the garden or with shopping runs no nursery and no shop. */
const helped =
  /\b(?:suggestion (?:scheme|box|system)|improvement ideas|neighbou?rly help|neighbou?rhood help|errands?|good deeds?|favou?rs)\b/i;

/** What the public reports is told to those who look after it, whatever it is about. */
function isReported(text: string): boolean {
  return publicRealms.some(({ when, words }) => words['problemReport'] && when.test(text.slice(0, 400)));
}

/** Id of the pack of content that fits an idea best; `undefined` where none clearly does. */
export function choosePack(text: string): string | undefined {
  // Whoever shares an interest talks about it; a firm of that trade says other things.
  if (board.test(text.slice(0, 160)) || helped.test(text.slice(0, 400)) || isReported(text)) return undefined;
  const scores = new Map<string, number>();
  const counted = new Set<string>();
  const said = text.slice(0, 5000);
  const firstWords = /\p{Script=Han}/u.test(said) ? 12 : 60;
  let told: string | undefined;
  let trade: string | undefined;
  const named = tradeOf(said)?.kind === 'shop' && gearIn(said) !== undefined ? namedGoods(said) : undefined;
  for (const { value, start, end } of index.findAll(tokenise(said))) {
    // One of the goods of a shop of gear is not what the shop is of: clothes to fish in are no fashion.
    if (named && start >= named.phrase[0] && end <= named.phrase[1]) continue;
    if (start < opening && formAfter.test(said.slice(end, end + 16)))
      told ??= value.find(({ pack, strong }) => strong && !forms.has(pack))?.pack;
    if (start < opening)
      trade ??= value.find(
        ({ pack, strong }) => strong && /^(?:photography|art|crafts|recipes|gardening)$/.test(pack),
      )?.pack;
    for (const { pack, word, strong } of value) {
      const key = `${pack} ${word}`;
      // A word said again counts a little, so that the subject wins over what is mentioned once.
      const worth = counted.has(key)
        ? strong
          ? 0.5
          : 0
        : (strong && !(start > firstWords && usualParts.test(word)) ? weight.strong : weight.hint) +
          (start < opening ? 1 : 0);
      counted.add(key);
      scores.set(pack, (scores.get(pack) ?? 0) + worth);
    }
  }
  const fitting = [...scores].filter(
    ([id]) =>
      !apart.some(([pack, pattern]) => pack === id && pattern.test(said)) &&
      // A shop that names its goods sells those, and nothing of everything.
      !(id === 'online-shop' && named !== undefined),
  );
  const sorted = fitting.toSorted((a, b) => b[1] - a[1]);
  // A shop is of what it sells: also one word of that says more than that it is a shop.
  const goods = sorted.find(([id]) => sold.has(id));
  const best = sorted[0]?.[0] === 'online-shop' ? (goods ?? sorted[0]) : sorted[0];
  if (told !== undefined && forms.has(best?.[0] ?? '')) return told;
  // A blog of somebody with a trade is about the trade.
  if (best?.[0] === 'personal-blog' && trade !== undefined) return trade;
  if (best && best === goods && sorted[0]?.[0] === 'online-shop') return best[0];
  return best !== undefined && best[1] >= weight.strong ? best[0] : undefined;
}
