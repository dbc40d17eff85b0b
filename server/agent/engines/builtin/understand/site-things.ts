import { thingById } from '../words/data/things.ts';
import type { Message } from './message.ts';
import type { SiteWish, ThingWish } from './wishes.ts';

/** Words that say on a site for readers how it is, not what it keeps: `a travel guide`, `photo galleries`. */
const manner: Readonly<Record<string, RegExp>> = {
  trip: /^(?:travel|旅行|旅游)$/i,
  work: /^galler(?:y|ies)$/i,
  client: /^contacts?$/i,
  email: /^e-?mails?$/i,
  energyDay: /^(?:solar|wind|energy)(?: energy| power)?$|^(?:太阳能|能源)$/i,
  recipient: /^(?:mailing lists?|subscribers?|e-?mail lists?)$/i,
  // One's life on one's own site is told on its page About.
  biography: /^(?:biography|bio)$/i,
  achievement: /^(?:honou?rs?|awards?|荣誉|奖项)$/i,
  citation: /^(?:research|研究)$/i,
  resume: /^(?:resumes?|cvs?|curriculum vitae|work experience|简历)$/i,
};
/** What is read under another name. */
const read = /^(?:guides?|tips?|stories|advice|指南|攻略|故事)$/i;

/** The things of a site that is read: guides, tips and stories are its articles. */
export function siteThings(
  things: readonly ThingWish[],
  { text }: Message,
  site: SiteWish | undefined,
): ThingWish[] {
  if (!site) return [...things];
  const said = ({ phrases }: ThingWish) => phrases.map(([start, end]) => text.slice(start, end));
  const kept = things.filter((wish) => {
    const pattern = manner[wish.entry?.id ?? ''];
    return !pattern || wish.phrases.length === 0 || !said(wish).every((words) => pattern.test(words));
  });
  // What a firm has done for others is its portfolio, by whatever name.
  const done = kept.some(({ entry }) => /^(?:doneProject|archProject|caseStudy)$/.test(entry?.id ?? ''));
  const isSame = (wish: ThingWish) =>
    wish.entry?.id === 'work' &&
    wish.phrases.length > 0 &&
    said(wish).every((words) => /^portfolios?$/i.test(words));
  if (done && site.profession === undefined)
    kept.splice(0, kept.length, ...kept.filter((wish) => !isSame(wish)));
  const named = (kept.length > 0 ? kept : [...things]).map((wish) => asNews(asPart(wish, site), said(wish)));
  const guides = named.find(
    (wish) => wish.entry?.id === 'resource' && said(wish).every((words) => read.test(words)),
  );
  const entry = thingById.get('article');
  if (!guides || !entry || named.length < 2) return named;
  const article = named.find((wish) => wish.entry?.id === 'article');
  const merged: ThingWish = {
    ...guides,
    entry,
    noun: entry.en.toLowerCase(),
    phrases: [...guides.phrases, ...(article?.phrases ?? [])],
    weight: Math.max(2, guides.weight, article?.weight ?? 0),
  };
  return named.flatMap((wish) => (wish === article ? [] : [wish === guides ? merged : wish]));
}

/** What a site about a life shows beside it. */
function asPart(wish: ThingWish, { life }: SiteWish): ThingWish {
  const part = life === true && /^(?:quotation|book)$/.test(wish.entry?.id ?? '') && wish.weight >= 1;
  return part ? { ...wish, weight: Math.max(wish.weight, 2.05) } : wish;
}

/** Who speaks of news more than of articles reads news. */
function asNews(wish: ThingWish, said: readonly string[]): ThingWish {
  const entry = thingById.get('newsItem');
  const news = said.filter((words) => /news|新闻/i.test(words)).length;
  if (wish.entry?.id !== 'article' || !entry || news * 2 <= said.length) return wish;
  return { ...wish, entry, noun: entry.en.toLowerCase() };
}
