import { makerEntries, type MakerEntry } from '../words/data/makers.ts';
import { toolAlone } from './tool-alone.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** Something on one sheet that people make from what they type. */
export interface MakerWish {
  entry: MakerEntry;
  phrase: Phrase;
}

const tool =
  '(?:makers?|generat(?:or|ion|ing)|creat(?:or|ion|ing)|design(?:er|ing)?|builders?|editors?|studio|templates?)';
const makes =
  '(?:creat(?:e|es|ing)|design(?:s|ing)?|mak(?:e|es|ing)|generat(?:e|es|ing)|produc(?:e|es|ing)|print(?:s|ing)?)';
/** Who sells, lends or shows them does not make them here. */
const elsewhere =
  /\b(?:shop|store|marketplace|e-?commerce|add to (?:the )?cart|shopping cart|checkout|booking|learning platform|enrol\w*|online courses?|vote|voting)\b|购物车|商城|订票/i;
const looks =
  /\bpreview\w*|\bdownload\w*|\bprint\w*|\btemplates?\b|\blayouts?\b|\bdesigns?\b|\bexport\w*|预览|下载|打印|模板/i;

function asks({ asks: what, chinese }: MakerEntry): RegExp {
  return new RegExp(
    `\\b${what}(?:,? (?:and|or|&) [\\w ]{3,24}?)?[- ](?:\\w+ )?${tool}\\b|\\b${makes} (?:and \\w+ )?(?:an? |the |their |own |your |new |custom\\w* |personal\\w* |professional |beautiful |printable |simple |digital )*${what}\\b|\\b[\\w ]{3,24}? (?:and|or|&) ${what} ${tool}\\b|(?:${chinese})(?:在线)?(?:制作|生成|设计|编辑)|(?:制作|生成|设计)(?:个性化|精美)?的?(?:${chinese})`,
    'i',
  );
}

const patterns = makerEntries.map((entry) => ({ entry, pattern: asks(entry) }));

/** What is made on one sheet brings its fields, its preview and its list; what stands on it is no list. */
export function withMakers(wishes: Wishes): Wishes {
  if (wishes.game || wishes.plays || wishes.cart || wishes.papers || wishes.survey?.main) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const makers = patterns.flatMap(({ entry, pattern }): MakerWish[] => {
    const match = pattern.exec(said);
    return match && match.index < 170
      ? [{ entry, phrase: [match.index, match.index + match[0].length] }]
      : [];
  });
  const [first] = makers;
  if (!first || elsewhere.test(said) || !looks.test(said)) return wishes;
  const {
    generators,
    gallery: _,
    reservations: __,
    ...rest
  } = toolAlone(
    wishes,
    /^(?:editor|generator|export|pdf|printing|sharing|uploads|media|templates?|movement|gallery)$/,
  );
  const others = generators?.filter(({ entry }) => entry.id !== 'picture' && entry.id !== 'banner') ?? [];
  return {
    ...rest,
    ...(others.length > 0 ? { generators: others } : {}),
    makers: makers.slice(0, 3),
  };
}
