import { thingById } from '../words/data/things.ts';
import type { ThingEntry } from '../words/entry.ts';
import { withMarksAndAnswers } from './with-marks-and-answers.ts';
import { withCalculators } from './with-calculators.ts';
import { withTrips } from './with-trips.ts';
import { withoutAudience } from './for-whom.ts';
import { withOwnSense } from './with-own-sense.ts';
import { withOwnDays } from './with-own-days.ts';
import type { ThingWish, Wishes } from './wishes.ts';

const newspaper =
  /\bnews (?:portal|site|website|platform|app|aggregator|agency)\b|\bnewspaper\b|新闻(?:网站|门户|平台|资讯)/i;
const letters =
  /\bnewsletter (?:subscription|sign-?up)s?\b|\bsubscrib\w+ to (?:the |a |our )?newsletter\b|订阅(?:邮件|简报|通讯)/i;
const remarked =
  /(?:,|,? and|、|和) ?(?:user |reader |visitor )?(?:comments|commenting|评论)(?= ?(?:,|、|\band\b|和|[.;。]|$))/i;
const read =
  /\bnews\b|\bblogs?\b|\bmagazine\b|\bportal\b|\barticles?\b|\bvideos?\b|\brecipes?\b|\bmusic\b|新闻|博客|文章|视频|食谱|音乐/i;
const bothSides =
  /\b(?:incomes?|earnings) (?:and|&|or) (?:the |their )?(?:expenses?|spendings?|expenditures?|outgoings|costs)\b|\b(?:expenses?|spendings?|expenditures?|outgoings) (?:and|&|or) (?:the |their )?(?:incomes?|earnings)\b|收支|收入(?:和|与|及|、)支出/i;
const feedback =
  /\b(?:customer|client|user|guest|visitor|employee|student|patient|product|service)?[- ]?feedback (?:platform|system|website|site|app|application|form|portal|tool|collection|management|dashboard|analysis)\b|\b(?:collect|gather|submit|give|analy[sz]e)\w* (?:\w+ ){0,2}feedback\b|(?:意见|用户|客户|顾客)?反馈(?:平台|系统|网站|收集|管理|分析)|满意度(?:调查|评价)/i;
const charts = /\bcharts?\b|\bgraphs?\b|图表/i;

/** What words mean together that say something else alone. */
export function withUsualSense(wishes: Wishes): Wishes {
  return [
    withNews,
    withMarksAndAnswers,
    withRemarksListed,
    withBothSides,
    withFeedback,
    withOwnDays,
    withCalculators,
    withTrips,
    withOwnSense,
    withoutAudience,
  ].reduce((each, apply) => apply(each), wishes);
}

/** News of a newsroom are its articles; the letter people subscribe to is no list. */
function withNews(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const has = (id: string) => wishes.things.some(({ entry }) => entry?.id === id);
  const dropped = new Set<string>();
  if (newspaper.test(said) && has('article') && has('newsItem')) dropped.add('newsItem');
  if (letters.test(said) && (wishes.contact || wishes.kind === 'publication'))
    for (const id of ['newsletterIssue', 'subscription', 'newsletter']) dropped.add(id);
  const things = wishes.things.filter(({ entry }) => !dropped.has(entry?.id ?? ''));
  const kept = things.length === wishes.things.length || things.length === 0 ? wishes : { ...wishes, things };
  return newspaper.test(said) ? kept : newsAlone(kept);
}

/** Where only news are spoken of, there are no articles beside them. */
function newsAlone(wishes: Wishes): Wishes {
  const { things, text, deeds, site } = wishes;
  const entry = thingById.get('newsItem');
  const article = things.find((thing) => thing.entry?.id === 'article');
  const said = article?.phrases.map(([from, to]) => text.slice(from, to)) ?? [];
  const other = things.some((thing) => thing.entry?.id === 'newsItem');
  if (
    !site ||
    !entry ||
    !article ||
    other ||
    said.length === 0 ||
    !said.every((words) => /^news$|^新闻$/i.test(words))
  )
    return wishes;
  const news: ThingWish = { ...article, entry, noun: entry.en.toLowerCase() };
  return {
    ...wishes,
    things: things.map((thing) => (thing === article ? news : thing)),
    deeds: deeds.map((deed) => (deed.object === 'article' ? { ...deed, object: entry.id } : deed)),
  };
}

/** `categories, comments, search`: what is read can be commented on. */
function withRemarksListed(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = remarked.exec(said);
  if (wishes.remarks || wishes.answers || !match || !read.test(said) || wishes.kind === 'dashboard')
    return wishes;
  return {
    ...wishes,
    remarks: {
      rates: false,
      comments: true,
      phrases: [[match.index, match.index + match[0].length]],
    },
    things: wishes.things.filter(({ entry }) => entry?.id !== 'comment'),
  };
}

const money: readonly (readonly [string, RegExp])[] = [
  ['income', /\bincomes?\b|收入/i],
  ['budgetItem', /\bbudgets?\b|预算/i],
  ['savingsGoal', /\bsavings? goals?\b|\bsavings? targets?\b|存钱目标|储蓄目标/i],
];

/** Who writes down income and expenses keeps both, and what belongs to them, and looks at figures and charts. */
function withBothSides(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = bothSides.exec(said);
  if (!match) return wishes;
  const expense = surelySpent(wishes) ?? spendingOf(wishes, match);
  // `track spending and earnings` of a firm's projects is read for itself.
  if (!expense) return wishes;
  const has = (id: string) => wishes.things.some(({ entry }) => entry?.id === id);
  const added = money.flatMap(([id, named]): ThingWish[] => {
    const entry = thingById.get(id);
    const match = entry && !has(id) ? named.exec(said) : null;
    if (!entry || !match) return [];
    const phrases: [number, number][] = [[match.index, match.index + match[0].length]];
    return [{ entry, noun: entry.en.toLowerCase(), fields: [], phrases, weight: 2.2 }];
  });
  // What stands beside expenses is no field of one.
  const fields = expense.fields.filter(({ label }) => !money.some(([, named]) => named.test(label)));
  const things = wishes.things.map((thing) => {
    if (thing === expense) return { ...expense, fields };
    const isMoney = money.some(([id]) => id === thing.entry?.id);
    return isMoney ? { ...thing, weight: Math.max(thing.weight, 2.2) } : thing;
  });
  const features = new Map(wishes.features);
  if (charts.test(said)) {
    if (!features.has('chart')) features.set('chart', [[0, 1]]);
    if (!features.has('dashboard')) features.set('dashboard', [[0, 1]]);
  }
  const both = wishes.things.includes(expense)
    ? things
    : [{ ...expense, fields }, ...things.filter(({ entry }) => entry?.id !== 'expense')];
  return {
    ...wishes,
    things: [...both, ...added],
    features,
    monthly: wishes.monthly || (charts.test(said) && /month|月/i.test(said)),
  };
}

function surelySpent({ things }: Wishes): ThingWish | undefined {
  return things.find(({ entry, weight }) => entry?.id === 'expense' && weight >= 2);
}

/** Spending by another name, where it is what the app is about, with the choices that were named. */
function spendingOf({ things, kind }: Wishes, match: RegExpExecArray): ThingWish | undefined {
  const entry = thingById.get('expense');
  const isMoney = kind === 'dashboard' || things.some((each) => money.some(([id]) => id === each.entry?.id));
  if (!entry || !isMoney) return undefined;
  const [first] = things;
  const fields = first?.fields.filter(({ options }) => options !== undefined) ?? [];
  if (first) first.fields = first.fields.filter((field) => !fields.includes(field));
  const phrases: [number, number][] = [[match.index, match.index + match[0].length]];
  return { entry, noun: entry.en.toLowerCase(), fields, phrases, weight: 8 };
}

/** What people think of a firm, with stars: the list that the app is about. */
function withFeedback(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const entry = thingById.get('feedbackEntry');
  const match = feedback.exec(said);
  if (!entry || !match || wishes.survey || wishes.quiz || wishes.cart || wishes.courses) return wishes;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  if (match.index > Math.min(160, first < 0 ? 160 : first)) return wishes;
  const foreign =
    /^(?:contactMessage|dish|client|comment|review|restaurant|rating|feedback|customer|visit|product|service)$/;
  const same = wishes.things.filter((thing) => foreign.test(thing.entry?.id ?? thing.noun));
  const { remarks: _, contact: _contact, ...others } = wishes;
  return {
    ...others,
    things: replace(wishes.things, same, entry),
    kind: wishes.kind === 'shop' ? 'tool' : (wishes.kind ?? 'tool'),
    insights: {
      ...wishes.insights,
      ...(wishes.insights?.statistics
        ? {}
        : {
            statistics: {
              title: 'statistics' as const,
              phrase: [match.index, match.index + 1] as [number, number],
            },
          }),
      series: undefined,
    },
    records: wishes.records.filter(({ entry: { id } }) => !/^(?:review|comment|reply)$/.test(id)),
  };
}

/** One thing first, in place of several. */
function replace(things: readonly ThingWish[], same: readonly ThingWish[], entry: ThingEntry): ThingWish[] {
  const made: ThingWish = {
    entry,
    noun: entry.en.toLowerCase(),
    fields: [],
    phrases: same.flatMap(({ phrases }) => phrases).slice(0, 4),
    weight: Math.max(3, ...things.map(({ weight }) => weight)) + 1,
  };
  return [made, ...things.filter((thing) => !same.includes(thing))];
}
