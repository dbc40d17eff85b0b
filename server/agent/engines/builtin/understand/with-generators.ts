import { generatorEntries } from '../words/data/generators.ts';
import type { GeneratorWish, ThingWish, Wishes } from './wishes.ts';

/** What such tools are made of is no list of its own. */
const ofTools =
  /^(?:tool|passwordEntry|client|contactMessage|player|member|link|palette|color|imageVersion|photo|metric|word|text|note|generation|code|network|profile|prompt|design|idea|draft|utility|exchangeRate|currency|unit|conversion|calculation)$/;
/** What tools for texts work on. */
/** What a text is judged for, and by. */
const ofJudging =
  /^(?:scoreEntry|review|resume|job|message|mail|post|comment|reason|suggestion|version|score|label|customer|news\w*|thesis|essay|word|topic|skill|learner|level)$/;
/** Files that are converted stay where they are; only what became of them is listed. */
const ofConverting = /^(?:sharedFile|document|photo|picture|image|record|transfer)$/;
/** What a tool may have beside it, said once. */
export const standsBeside = /^(?:faq|pricingPlan|announcement|guide|testimonial)$/;
const ofTexts = /^(?:article|document|essay|student|employee|writer|language|keyword|email|report|result)$/;
const measured = /^(?:length|weight|temperature|area|volume|speed|time|dataSize|data|currency)$/;
const limits = new Set([
  'generator',
  'calculating',
  'media',
  'editor',
  'model',
  'uploads',
  'sharing',
  'services',
]);

/** Generators and text tools: they bring their own pages and their history. */
export function withGenerators(wishes: Wishes): Wishes {
  if (wishes.game || wishes.quiz || wishes.plays || wishes.courses || wishes.cart || wishes.reservations)
    return wishes;
  const said = wishes.text.slice(0, 20_000);
  const generators = generatorEntries.flatMap((entry): GeneratorWish[] => {
    const match = entry.asks.exec(said);
    // `Quoted, Proofreading, and Delivered` are stages of something.
    return match && !isStage(said, match) && !isEntered(said, match)
      ? [{ entry, phrase: [match.index, match.index + match[0].length] }]
      : [];
  });
  if (generators.length === 0) return wishes;
  generators.sort((one, other) => one.phrase[0] - other.phrase[0]);
  // Texts are worked on beside what is made; a tool that makes is not named by what it makes alone.
  const start = generators[0]?.phrase[0] ?? 999;
  // A converter among what is written down every day is not what the app is for.
  const beside = wishes.things.some(
    ({ entry, weight, phrases: [first] }) =>
      entry !== undefined &&
      !ofTools.test(entry.id) &&
      weight >= 6 &&
      first !== undefined &&
      first[1] < start - 40,
  );
  const leads = start < 140 && !beside;
  const works = generators.some(({ entry }) => entry.works === true);
  const judges = generators.some(({ entry }) =>
    /^(?:sentiment|credibility|spam|match|writing)$/.test(entry.id),
  );
  const converts = generators.some(({ entry }) => entry.id === 'convert');
  const things = leads
    ? wishes.things.filter(
        (thing) =>
          isKept(thing, wishes, works) &&
          !(converts && ofConverting.test(thing.entry?.id ?? '')) &&
          !(judges && (ofJudging.test(thing.entry?.id ?? '') || thing.entry === undefined)),
      )
    : wishes.things.filter(
        ({ entry }) => !/^(?:exchangeRate|currency|unit|conversion)$/.test(entry?.id ?? ''),
      );
  const { contact: _, calculators, people, flashcards, ...others } = wishes;
  if (converts && leads) {
    delete others.files;
    delete others.target;
  }
  // Who only makes something needs no log-in, unless it is asked for.
  const apart = people && !(leads && things.length === 0 && !accounts.test(said));
  const rest = {
    ...others,
    ...(apart ? { people } : {}),
    // A text that is judged is not learned by heart.
    ...(flashcards && !(leads && judges) ? { flashcards } : {}),
  };
  const units = generators.some(({ entry }) => entry.id === 'units');
  const reckons = calculators?.filter(
    ({ phrase, entry }) =>
      !generators.some((each) => overlap(each.phrase, phrase)) &&
      !(units && (measured.test(entry.id) || entry.id === 'arithmetic')),
  );
  return {
    ...rest,
    ...(wishes.contact && !leads ? { contact: wishes.contact } : {}),
    ...(reckons && reckons.length > 0 ? { calculators: reckons } : {}),
    generators,
    things,
    ...(leads && things.every(({ entry }) => standsBeside.test(entry?.id ?? ''))
      ? { kind: 'tool' as const }
      : {}),
    pages: wishes.pages.filter(
      ({ title }) =>
        !(
          things.some(({ entry }) => entry?.id === 'pricingPlan') && /^(?:prices|pricing|价格)$/i.test(title)
        ) &&
        !(
          units &&
          /^(?:currenc\w+|lengths?|weights?|temperatures?|areas?|volumes?|speeds?|units?|exchange rates?|货币|汇率)$/i.test(
            title,
          )
        ) &&
        !generators.some(
          ({ entry }) => entry.asks.test(title) || entry.en.toLowerCase() === title.toLowerCase(),
        ),
    ),
    ...(units
      ? {
          collections: wishes.collections.filter(({ entry }) => entry.id !== 'favourite'),
          charts: [],
          features: new Map(
            [...wishes.features].filter(([feature]) => !/^(?:chart|total|dashboard)$/.test(feature)),
          ),
        }
      : {}),
    limits: wishes.limits.filter(({ entry }) => !limits.has(entry.id) && !(works && entry.id === 'ai')),
    unknown: wishes.unknown.filter(
      ({ words, phrase }) =>
        !generators.some((each) => overlap(each.phrase, phrase)) && !(leads && ofMaking.test(words)),
    ),
  };
}

const accounts =
  /\blog[- ]?in\b|\bsign[- ]?(?:in|up)\b|\bregist(?:er|ration)|\baccounts?\b|\badmin|\bteam\b|登录|注册|账号|管理员/i;
const ofMaking =
  /generat|copy|copies|click|length|character|strength|colou?r|size|style|download|preview|result|history|word|case|text|option|symbol|random|volume|speed|weight|length|area|temperature|rate|unit|swap|customi|tone|keyword|grammar|readab|summar|paste|suggest|feedback|progress|verdict|reason|生成|复制|颜色|尺寸|下载|历史/i;

function isKept({ entry, phrases, weight }: ThingWish, { text }: Wishes, works: boolean): boolean {
  if (works && ofTexts.test(entry?.id ?? '')) return false;
  if (entry?.id === 'link' && /\bshorten\w*|短链/i.test(text.slice(0, 20_000))) return true;
  if (!entry || ofTools.test(entry.id)) return false;
  if (standsBeside.test(entry.id)) return true;
  // Named once in passing, such as the contacts of a contact card.
  return weight >= 3 && phrases.length > 1 && !/card|options?/i.test(text.slice(...(phrases[0] ?? [0, 0])));
}

function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return a < d && c < b;
}

/** A capital inside a sentence, in a list: a name that was given to a stage. */
/** `entering the word count`: known by whoever types it, and not counted here. */
function isEntered(said: string, { index }: RegExpExecArray): boolean {
  return /\b(?:enter(?:s|ing)?|giv(?:es?|ing)|stat(?:es?|ing)|from|by|based on) (?:the |their |its |a )?$/i.test(
    said.slice(Math.max(0, index - 24), index),
  );
}

function isStage(said: string, { index, 0: words }: RegExpExecArray): boolean {
  const listed = /[a-z],(?: and| or)? $/.test(said.slice(Math.max(0, index - 8), index));
  return (
    listed && /^[A-Z][a-z]/.test(words) && /^(?:,| and | or |[.;])/.test(said.slice(index + words.length))
  );
}
