import { thingIndex } from '../../words/lexicon.ts';
import { gearIn } from '../../understand/named-goods.ts';
import { singularOf } from '../../words/singular.ts';

export type TradeKind = 'aid' | 'maker' | 'works' | 'shop' | 'school' | 'club' | 'house' | 'rental';

/** What a site's owner does, read from how the site is asked for. */
export interface Trade {
  kind: TradeKind;
  /** The trade as a few words in small letters: `elevator installation and maintenance`. */
  work: string;
  /** What it is done to, sold or lent, as one says it of several: `elevators`. */
  things: string;
  /** The same of one: `elevator`. */
  thing: string;
}

const kinds: readonly (readonly [TradeKind, RegExp])[] = [
  ['rental', /\b(?:rentals?|renting|for hire|hire (?:station|company|service|shop))\b|租赁/i],
  [
    'aid',
    /\b(?:charit(?:y|ies)|rescues?|shelters?|sanctuar(?:y|ies)|relief|humanitarian|aid organi[sz]ation|conservation (?:group|society|charity)|hospice)\b|救助|公益|慈善/i,
  ],
  [
    'club',
    /\b(?:clubs?|associations?|societ(?:y|ies)|foundation|volunteers?|choirs?|orchestra|non-?profit|ngo|initiative|parish|church|cooperative|allotment|scouts?|union|fan ?site|communit(?:y|ies))\b|俱乐部|协会|社团|公益|志愿/i,
  ],
  [
    'house',
    /\b(?:museums?|galler(?:y|ies)|zoos?|aquariums?|planetariums?|observator(?:y|ies)|theat(?:re|er)s?|opera|librar(?:y|ies)|botanical garden|wildlife park|theme park|amusement park|castle|palace|memorial|monument|heritage (?:site|centre|center)|science cent(?:re|er)|cultural cent(?:re|er)|visitor cent(?:re|er)|concert hall|venue|exhibition)\b|博物馆|美术馆|动物园|剧院|图书馆|展览馆/i,
  ],
  [
    'school',
    /\b(?:schools?|academ(?:y|ies)|lessons|courses|classes|tuition|training cent(?:re|er)|conservator(?:y|ies)|kindergartens?|workshops for)\b|学校|培训班|学院/i,
  ],
  [
    'maker',
    /\b(?:manufactur(?:ers?|ing)|makers?|producers?|suppliers?|wholesalers?|distributors?|exporters?|factor(?:y|ies)|foundr(?:y|ies)|mills?)\b|制造商|生产商|供应商|工厂|制造厂|批发/i,
  ],
  [
    'works',
    /\b(?:install(?:ation|er|ing)s?|mainten?ance|repairs?|repairing|clean(?:ing|ers?)|roof(?:ing|ers?)|plumb(?:ing|ers?)|electric(?:al|ians?)|heating|carpent(?:ry|ers?)|joiner(?:y|s)?|paint(?:ing|ers)|landscap(?:ing|ers)|moving|removals?|pest control|locksmiths?|garages?|construction|builders?|renovation|restoration|masonry|stonemasons?|glazi(?:ng|ers?)|flooring|tiling|fencing|scaffolding|demolition|drilling|welding|tree (?:care|surgeons?)|chimney|security|elevators?|lifts?|solar|insulation|boat ?(?:yard|builders?)|blacksmiths?|contractors?|craftsm[ae]n)\b|安装|维修|保洁|装修|施工|电梯|管道/i,
  ],
  [
    'shop',
    /\b(?:shops?|stores?|e-?commerce|boutiques?|sell(?:s|ing)|webshop|nurser(?:y|ies)|roaster(?:y|ies)|brewer(?:y|ies)|winer(?:y|ies)|distiller(?:y|ies)|delicatessen|butchers?|fishmongers?|florists?|workshop|manufacture|brand)\b|商店|商城|店铺/i,
  ],
];

/** Whom or what a site is for. */
const subject =
  /\b(?:web ?sites?(?: and blogs?)?|sites?|web ?app|app|application|platform|portal|homepage|brochure|pages?|shop|store|marketplace)\s+(?:for|of|about|selling|that sells|to sell)\s+(?:(?:an?|the|my|our)\s+)?([\p{L}\d'’&, -]{3,80}?)(?=[.;:!?\n]|$|\s+(?:to|that|where|which|who|whose|using|including|having|offering|located|on|in|by|near|at|from|called|named|so|as|with)\b|, (?:with|where|which))/iu;
const before =
  /\b(?:an?|the|my|our)\s+([\p{L}\d'’& -]{3,60}?)\s+(?:web ?sites?|sites?|platform|portal|homepage|shop|store)\b/iu;

/** Where gear is said to be sold. */
const shop = /\b(?:shops?|stores?|boutique|e-?commerce)\b/i;

/** Words that stand round a trade and name none. */
const around =
  /\b(?:small|local|regional|national|new|modern|family|little|large|big|independent|traditional|professional|online|digital|company|companies|firms?|business(?:es)?|corporate|agency|shops?|stores?|e-?commerce|boutiques?|museums?|schools?|academy|clubs?|associations?|society|services?|station|cent(?:re|er)|contractors?|providers?|specialists?|manufactur(?:ers?|ing)|makers?|producers?|suppliers?|wholesalers?|distributors?|exporters?|factor(?:y|ies)|website|web|site|official|informational?|presentation|brochure|homepage|run|owned|operated|medium-sized|mid-sized|specialty|neighbou?rhood|rentals?|renting|hire|charit(?:y|ies)|rescue|shelter|sanctuary|organi[sz]ation|foundation|that|sells?|selling)\b/gi;

/** Who or what is meant in an idea's first words; `undefined` where they name nobody. */
export function subjectOf(text: string): string | undefined {
  const opening = text.slice(0, 260);
  return (subject.exec(opening)?.[1] ?? before.exec(opening)?.[1])?.replace(/\s+/g, ' ').trim();
}

/** The trade of whom a site is for; `undefined` where the words are those of none. */
export function tradeOf(text: string): Trade | undefined {
  const whole = subjectOf(text);
  const gear = whole === undefined ? undefined : gearIn(whole)?.whole;
  const said = gear ?? whole;
  const told = whole === undefined ? undefined : kinds.find(([, pattern]) => pattern.test(whole))?.[0];
  const kind = told ?? (gear !== undefined && shop.test(text.slice(0, 260)) ? 'shop' : undefined);
  if (said === undefined || !kind) return undefined;
  const work = said
    .replace(around, ' ')
    .replace(/[,\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:and|of|for)\s+|\s+(?:and|of|for|with)$/gi, '')
    .trim()
    .toLowerCase();
  const thing = thingOf(work);
  const things = thingsOf(thing);
  // What a club is about is said of several: books, not book.
  const last = work.split(' ').at(-1) ?? '';
  const one = / and |,/.test(thing)
    ? thing
    : [...thing.split(' ').slice(0, -1), singularOf(thing.split(' ').at(-1) ?? '')].join(' ');
  return { kind, work: kind === 'club' && thingIndex.get(last) ? things : work, thing: one, things };
}

const deeds =
  /\s*\b(?:(?:and|or|&)\s+)?(?:installations?|installing|maintenance|repairs?|repairing|cleaning|building|construction|renovation|restoration|design|planning|inspection|rental|care|making|production|manufacturing|lessons|courses|classes|works?)\b/gi;

/** `elevator installation and maintenance`: elevator. */
function thingOf(work: string): string {
  const bare = work
    .replace(deeds, '')
    .replace(/\s+(?:and|or|&)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare;
}

/** Elevators of an elevator; `handmade soaps and candles` stay. */
function thingsOf(bare: string): string {
  if (bare === '' || bare.endsWith('ing')) return bare;
  const words = bare.split(' ');
  const last = words.at(-1) ?? '';
  if (
    last.endsWith('s') ||
    singularOf(last) !== last ||
    /^(?:equipment|furniture|gear|tackle|clothing|jewell?ery|pottery|solar|water|heating)$/.test(last)
  )
    return bare;
  const plural = /(?:s|x|ch|sh)$/.test(last)
    ? `${last}es`
    : /[^aeiou]y$/.test(last)
      ? `${last.slice(0, -1)}ies`
      : `${last}s`;
  return [...words.slice(0, -1), plural].join(' ');
}
