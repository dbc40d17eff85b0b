import type { OfferKind } from '../content/texts/offer-texts.ts';
import { offerTexts } from '../content/texts/offers.ts';
import { onePage } from './find-pages.ts';
import { onePageParts } from './one-page-parts.ts';
import type { Phrase, Wishes } from './wishes.ts';

/** One thing that a single page offers. */
export interface OfferWish {
  /** As it is said, in the singular: `smart wristwatch`. */
  noun: string;
  kind: OfferKind;
  phrase: Phrase;
}

const presented =
  /\b(?:launch(?:es|ing)?(?! page)|promot(?:e|es|ing)|introduc(?:e|es|ing)|present(?:s|ing)?|market(?:s|ing)?|sell(?:s|ing)?|showcas(?:e|es|ing)|advertis(?:e|es|ing)|(?:page|site|website) for)\s+(?:an? |the |our |my |its |their )?(?:new |upcoming |latest |innovative |brand-new )*((?:[a-z-]+ ){0,3}[a-z-]+?)(?=[.,;:]| (?:to|with|that|which|and|for|called|named|including|in|on|where)\b|$)/i;
const kinds: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'app',
    /\b(?:app|application|software|saas|platform|tool|service|plug-?in|extension|crm|assistant|chatbot|api|game|program)\b|应用|软件|平台|工具/i,
  ],
  [
    'vehicle',
    /\b(?:scooter|e-?scooter|bike|e-?bike|bicycle|moped|motorbike|motorcycle|skateboard|car|suv|van|camper ?van|tricycle|wheelchair|hoverboard)\b|滑板车|自行车|电动车|摩托车|汽车/i,
  ],
  [
    'device',
    /\b(?:\w*watch|phone|smartphone|headphones?|earbuds?|earphones?|speaker|camera|drone|laptop|tablet|console|tracker|ring|glasses|headset|keyboard|mouse|monitor|lamp|light|bulb|thermostat|robot|vacuum|purifier|kettle|blender|projector|printer|router|charger|power ?bank|battery|sensor|device|gadget|machine|grill|oven|toothbrush|band|tv|television)\b|手表|手机|耳机|音箱|相机|无人机|电脑|眼镜|设备|机器人/i,
  ],
  [
    'goods',
    /\b(?:coffee|tea|chocolate|wine|beer|juice|drink|snack|food|sauce|honey|oil|cream|serum|soap|perfume|candle|shampoo|cosmetics?|book|bag|backpack|shoes?|sneakers?|bottle|mug|chair|desk|mattress|pillow|blanket|toy|kit|box|supplement|vitamins?|jewell?ery|planner|notebook)\b|咖啡|茶|巧克力|酒|饮料|面霜|香水|书|包|鞋|水壶|玩具/i,
  ],
];
/** Days, places and people are promoted in other ways. */
const noProduct =
  /\b(?:day|festival|event|conference|concert|fair|charity|restaurant|caf[eé]|hotel|school|company|agency|firm|band|artist|wedding|course|workshop|museum|clinic|gym|city|town|village|park|team)\b/i;
const priced = /\bmodels?\b|\bpric(?:e|es|ing)\b|\bplans\b|\bpre-?order|\blaunch\b|\bfeatures?\b/i;

/** A single page that offers one thing: its parts are on it, and nothing of it is a list of its own. */
export function withOffer(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 8000);
  if (!wishes.site?.onePage || wishes.people || wishes.cart || wishes.quiz || wishes.game) return wishes;
  const match = presented.exec(said);
  const noun = match?.[1]?.trim();
  const parts = onePageParts(said, wishes.language);
  const kind = noun === undefined ? undefined : kinds.find(([, pattern]) => pattern.test(noun))?.[0];
  const isOffer = noun !== undefined && kind !== undefined && !noProduct.test(noun) && priced.test(said);
  if (!isOffer || !match || !onePage.test(said))
    return parts.length >= 3 && wishes.pages.length < parts.length && wishes.kind === 'brochure'
      ? { ...wishes, pages: parts }
      : wishes;
  const { comparison: _, series: _series, statistics: _statistics, ...insights } = wishes.insights ?? {};
  const { remarks: _remarks, gallery: _gallery, ...rest } = wishes;
  const texts = offerTexts[kind][wishes.language];
  const named = /\b(?:called|named)\b/i.test(said) ? wishes.name : undefined;
  return {
    ...rest,
    kind: 'brochure',
    name: named ?? noun.charAt(0).toUpperCase() + noun.slice(1),
    offer: { noun, kind, phrase: [match.index, match.index + match[0].length] },
    things: [],
    records: [],
    collections: [],
    deeds: [],
    pages:
      parts.length >= 3
        ? parts
        : ['Features', 'Prices', 'Reviews', 'FAQ'].map((title) => ({ title, phrase: [0, 0] as Phrase })),
    insights,
    forms: wishes.forms?.map(({ entry, phrase }) => ({
      phrase,
      entry: {
        ...entry,
        fields: entry.fields.map((field) =>
          field.id === 'model' || field.id === 'colour'
            ? {
                ...field,
                options: (field.id === 'model'
                  ? texts.tiers.map(({ name }) => name)
                  : [...texts.colours]
                ).map((label, index) => ({ id: `option-${index + 1}`, en: label, zh: label })),
              }
            : field,
        ),
      },
    })),
    limits: wishes.limits.filter(({ entry }) => entry.id !== 'timer' && entry.id !== 'movement'),
    unknown: [],
  };
}
