import type { AppKind } from '../words/kind.ts';
import type { Message } from './message.ts';
import { nameOfSite } from './named-site.ts';
import type { Phrase } from './wishes.ts';

const database =
  /\b(?:postgres(?:ql)?|database|backend|back-end|server[- ]side|on (?:a|the) server|shared storage)\b|数据库|后端|服务器/i;
const browser = /\b(?:in|within) (?:the|my|their|each) browser\b|\blocal ?storage\b|浏览器|本地存储/i;
const together =
  /\b(?:team|shared?|community|collaborat\w+|colleagues|employees|staff|members|residents|everyone|together|multi-?user|multiple users|co-?workers|classmates|household|flatmates|hospital|company|office|other users|others'|customers|volunteers|marketplace)\b|团队|共享|社区|同事|员工|多人|协作|大家/i;
const alone = /\b(?:personal|my own|for me|myself|single user|private|just me)\b|个人|自己|我的/i;

/** Where data are kept, who sees them and in which currency, as far as the message says so. */
export function findCircumstances(message: Message): {
  storage?: 'browser' | 'postgres';
  storagePhrases: Phrase[];
  shared: boolean;
  /** One person keeps this for themselves. */
  alone: boolean;
  currency?: string;
} {
  const text = message.text.slice(0, 20_000);
  const server = database.exec(text);
  const local = browser.exec(text);
  const found = server ?? local;
  const storage = server ? 'postgres' : local ? 'browser' : undefined;
  const storagePhrases: Phrase[] = found ? [[found.index, found.index + found[0].length]] : [];
  const single = alone.test(text);
  const shared = together.test(text) && !single;
  const currency = currencyOf(text, message.language);
  return {
    ...(storage ? { storage } : {}),
    storagePhrases,
    shared,
    alone: single,
    ...(currency ? { currency } : {}),
  };
}

function currencyOf(text: string, language: 'en' | 'zh'): string | undefined {
  if (/€|\beuros?\b|\bEUR\b|欧元/i.test(text)) return 'EUR';
  if (/£|\bpounds?\b|\bGBP\b|英镑/i.test(text)) return 'GBP';
  if (/\$|\bdollars?\b|\bUSD\b|美元/i.test(text)) return 'USD';
  if (/₹|\brupees?\b/i.test(text)) return 'INR';
  return language === 'zh' ? 'CNY' : undefined;
}

const kinds: readonly (readonly [AppKind, RegExp])[] = [
  [
    'brochure',
    /\b(?:landing page|launch page|one-page|(?<!\b(?:stock|share|crypto|investment|asset|property|loan) )portfolio(?! (?:values?|track\w*|management|performance|analysis|overview|allocation|returns?|risks?|and (?:a )?rank))|promot(?:e|ing)|official (?:web ?)?site|personal website|company website|consulting business|introduc(?:es?|ing) |software solutions website)\b|落地页|官网|作品集|宣传/i,
  ],
  [
    'dashboard',
    /(?<!\b(?:author|admin|administrator|user|seller|vendor|teacher|student|member|creator|host|owner)(?:['’]s)? )\bdashboard\b|\b(?:analytics|expense tracker|budget)\b|\banaly[sz]ing\b[^.]{0,40}\bdata\b|\bdata visuali[sz]ation (?:web ?site|site|platform|tool|system|application|app)\b|\b(?:monitoring|statistics|analysis|(?:market|price|crypto\w*|stock) track(?:ing|er)|(?:market|price|stock) (?:information|data|watch)) (?:web ?site|site|platform|portal|application|app|tool)\b|仪表|看板数据|记账/i,
  ],
  [
    'shop',
    /\b(?:shop|e-?commerce|marketplace|sell products|online store|rental platform|travel booking|cinema|movie theat(?:er|re)|ticketing|box office)\b|商店|商城|购物|电商|影院|票务/i,
  ],
  [
    'publication',
    /\b(?:blog|magazine|news (?:site|website|portal|platform)|newspaper|article|biography website|learning platform|poetry)\b|博客|新闻|杂志/i,
  ],
  ['game', /\b(?:game|quiz|trivia|tic-tac-toe)\b|游戏|竞猜/i],
  ['community', /\b(?:community|forum|bulletin|social)\b|社区|论坛/i],
  [
    'tool',
    /\b(?:kanban|agenda|management|issue tracker|system|planner|manager|todo|to-do|log ?book|(?:inventory|stock|tracking|registry|register|record-keeping) (?:web ?site|site|platform|portal|application|app|tool))\b|管理|系统|看板/i,
  ],
];

/** Sites of somebody for the public, where nothing else says what kind of app it is. */
const publicSite =
  /\b(?:restaurant|caf[eé]|bakery|hotel|charity|non-?profit|church|band|musician|agency|studio|school|university|college|academy|kindergarten|institute|foundation|resume|cv|clinic|law firm|salon|gym|photograph\w*|wedding|museum|company|corporate|business|brand|firm|travel|adoption|software|solutions|consulting|cultural?|museum|tourism|introduction|promotion\w*)(?:'s)?(?: \w+){0,2} (?:web ?)?(?:site|homepage|web ?page)s?\b|\b(?:web ?)?site (?:for|of|about) (?:an?|our|my|the) (?!team|group|community)\w+|\b(?:real estate|travel|marketing|design) agency\b|\b(?:film|music|art|book|food) festival (?:web ?)?site\b|\bweb ?site about (?:the )?(?:endangered|wild|ancient|traditional|local|famous|world)\b|企业网站|公司网站|餐厅网站|摄影师/i;

const runs =
  /\b(?:management|system|manager|kanban|issue tracker|to-?do|log ?book|(?:inventory|stock|tracking|registry|register) (?:web ?site|site|platform|portal|application|app|tool))\b|管理|系统|看板/i;

/** What an office works with, whatever it is called: a payroll website, a fleet portal. */
const office =
  /^[^.]{0,160}\b(?:shift|roster|staff|work(?:force)?|duty|route|production|resource) (?:planning|scheduling)\b|^[^.]{0,80}\b(?:duty |shift |staff |work )?rosters?\b|^[^.]{0,160}\b(?:payroll|rostering|accounting|bookkeeping|invoicing|dispatch(?:ing)?|procurement|attendance|reporting|customer relationship management|crm|help ?desk|record[- ]keeping|stocktaking)(?: and \w+(?: \w+)?)? (?:web ?)?(?:site|portal|platform|application|app|tool)\b/i;

/** Guests look for a room and book it; that is open to everybody, however it is managed behind. */
const booksRooms =
  /^.{0,160}\b(?:booking|reservation|reservations)\b[^.]{0,60}\b(?:hotels?|lodge|inn|hostel|guest ?house|resort|motel|b&b|bed and breakfast|villas?|chalets?|campsite)\b|^.{0,160}\b(?:hotels?|lodge|hostel|guest ?house|resort|campsite|villas?)\b[^.]{0,40}\b(?:booking|reservations?)\b/is;

/** `an online fashion store for selling …` is a shop, whatever else it manages. */
const onlineShop =
  /^.{0,30}\ban? online (?:[\w-]+ ){0,3}(?:store|shop|boutique)\b(?= (?:for selling|selling|to sell|that sells|where|website)\b)/i;

/** The kind of app, when the message itself says it. */
export function findKind(text: string): AppKind | undefined {
  const said = text.slice(0, 20_000);
  if (/^.{0,160}\bmarketplace\b/is.test(said) || onlineShop.test(said) || booksRooms.test(said))
    return 'shop';
  const kind = kinds.find(([, pattern]) => pattern.test(said))?.[0];
  if ((kind === undefined || kind === 'brochure') && office.test(said)) return 'tool';
  const site = publicSite.test(said) || nameOfSite(said) !== undefined;
  // A planner is a tool, also a part of a site for everybody.
  if (kind === 'tool' && site && !runs.test(said)) return 'brochure';
  return kind ?? (site ? 'brochure' : undefined);
}
