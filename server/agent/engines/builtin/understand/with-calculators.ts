import { thingById } from '../words/data/things.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

const leading =
  /^[^.!?。！？]{0,90}?\b(?:calculators?|converters?|estimators?)\b|^[^。！？]{0,24}(?:计算器|换算)/i;
/** Where no calculator is named, it was asked for by what it works out. */
const named = /calculator|converter|estimator|conversion|计算|换算/i;
/** What stands beside a calculator as a list of its own. */
export const besideCalculators = /^(?:article|newsArticle|blogPost|faq|announcement|forumPost|testimonial)$/;
const guides =
  /\b(?:read(?:ing)?|browse|helpful|short|buying|beginners?['’]?s?|educational) (?:\w+ ){0,2}?(guides?|tips|articles?)\b(?: (?:about|on|for|and)\b)?|(?:阅读|浏览)[^，。]{0,6}(?:指南|文章|攻略)/i;
const surely = 7;

/** An app that works something out keeps no lists of what it works with: no loans beside a loan calculator. */
export function withCalculators(wishes: Wishes): Wishes {
  const { calculators = [], text, things } = wishes;
  const said = text.slice(0, 20_000);
  if (calculators.some(({ entry }) => entry.beside)) return withoutTheirPages(wishes);
  if (calculators.length === 0 || !(leading.test(said) || !named.test(said)) || wishes.people || wishes.cart)
    return wishes;
  const own = things.filter(
    ({ entry, weight, phrases }) =>
      entry !== undefined &&
      (besideCalculators.test(entry.id) ||
        (weight >= surely &&
          !worked.test(entry.id) &&
          !isNoun(wishes, entry.en) &&
          !phrases.some((phrase) => isCalculated(wishes, phrase)))),
  );
  // Tips stand beside what is worked out.
  const found = guides.exec(said);
  const read =
    found?.[1]?.toLowerCase() === 'tips' && calculators.every(({ entry }) => entry.tips) ? null : found;
  const article = thingById.get('article');
  const added: ThingWish[] =
    read && article && !own.some(({ entry }) => entry && besideCalculators.test(entry.id))
      ? [
          {
            entry: article,
            noun: article.en.toLowerCase(),
            ...(/guide/i.test(read[0]) ? { called: 'guide' } : {}),
            fields: [],
            phrases: [[read.index, read.index + read[0].length] as Phrase],
            weight: 2.2,
          },
        ]
      : [];
  return {
    ...wishes,
    things: [...own, ...added],
    records: [],
    deeds: [],
    ledgers: [],
    collections: wishes.collections.filter(({ entry }) => !/^(?:compare|cart)/.test(entry.id)),
    charts: own.length > 0 ? wishes.charts : [],
    features:
      own.length > 0
        ? wishes.features
        : new Map([...wishes.features].filter(([feature]) => !/^(?:chart|total|dashboard)$/.test(feature))),
    insights: { ...wishes.insights, comparison: undefined, series: undefined, statistics: undefined },
    unknown: wishes.unknown.filter(
      ({ words }) => !/calculat|schedule|compar|saved?|result|history|计算|对比|历史/i.test(words),
    ),
  };
}

/** What is worked out beside other things has a page of its own, by whatever name it was listed. */
function withoutTheirPages(wishes: Wishes): Wishes {
  const { calculators = [], pages } = wishes;
  const isOne = (title: string) =>
    calculators.some(
      ({ entry }) => title.toLowerCase().startsWith(entry.en.toLowerCase()) || title.includes(entry.zh),
    );
  return { ...wishes, pages: pages.filter(({ title }) => !isOne(title)) };
}

/** What is worked out or with. */
const worked =
  /^(?:calculation|loan|payment|property|expense|income|budgetItem|offer|rate|unit|currency|scoreEntry|result|plan)$/;

/** `a calorie calculator`: named in what is worked out. */
function isNoun({ calculators = [] }: Wishes, name: string): boolean {
  return calculators.some(({ entry }) => entry.words.some((word) => word.includes(name.toLowerCase())));
}

/** `a carbon footprint tracker` beside what calculates it: the same words. */
function isCalculated({ calculators = [], text }: Wishes, [from, to]: Phrase): boolean {
  const said = text.slice(from, to).toLowerCase();
  return calculators.some(({ entry }) => entry.words.some((word) => said === word || said === `${word}s`));
}
