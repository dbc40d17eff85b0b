import { withServicesNamed } from './offered-topics.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { Content } from './content-of-idea.ts';
import { personOf } from './person-content.ts';
import { isForeignPack } from './trades/foreign-pack.ts';
import { offerContent } from './offer-content.ts';
import { neighbourTexts } from './texts/neighbour-texts.ts';
import { nameOfSite } from '../understand/named-site.ts';
import { hasFamily, writtenContent } from './written-content.ts';

/** The content of a site: that of its domain, else what can be said from its own words; and whom it presents. */
export function siteContent(wishes: Wishes): Content | undefined {
  const content = contentOfSite(wishes);
  return content && wishes.site ? withServicesNamed(content, wishes) : content;
}

function contentOfSite(wishes: Wishes): Content | undefined {
  const { site, kind, language, text } = wishes;
  const content = wishes.content && besideThat(wishes.content, wishes);
  if (!site) return content;
  if (wishes.offer) return offerContent(wishes.offer, wishes);
  const read = kind === 'brochure' || kind === 'publication' || kind === 'shop';
  const near = content !== undefined && read && isForeignPack(content.id, text);
  const written = read && !site.life && (content === undefined || near || hasFamily(text, language));
  const base = written
    ? besideRows(
        writtenContent(text, { topic: topicOf(wishes), name: siteName(wishes), language }),
        near ? content : undefined,
      )
    : content;
  if (site.profession === undefined) return base;
  const person = personOf(site.profession, language);
  const own = base ?? writtenContent(text, { topic: topicOf(wishes), name: person.name, language });
  return {
    ...own,
    person,
    slogan: person.role,
    mission: person.summary,
    about: [...person.about],
    testimonials: person.testimonials,
  };
}

/** Prose of a trade with the rows of the one beside it, for things that are the very same in both. */
function besideRows(written: Content, near: Content | undefined): Content {
  if (!near) return written;
  const { id, singular, plural, measure, rows } = near;
  const categories = [...new Set([...near.categories, ...written.categories])];
  return { ...written, id, singular, plural, measure, rows, categories, neighbour: true };
}

/** The domain's content, with the prose of the trade beside it that an idea is about. */
function besideThat(content: Content, { text, language }: Wishes): Content {
  const said = text.slice(0, 4000);
  const near = neighbourTexts.find(({ pack, when }) => pack === content.id && when.test(said));
  return near ? { ...content, ...near.texts[language] } : content;
}

function siteName({ name, language }: Wishes): string {
  return name ?? (language === 'zh' ? '我们' : 'Our site');
}

const kinds =
  /\b(?:websites?|sites?|platforms?|services?|solutions?|works|business|company|apps?|mini-?program|publishing|blog|online|personal)\b/gi;

/** Subjects by words that name them badly. */
const usualTopics: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/\bstart-?ups?\b|\bentrepreneur/i, 'starting a company', '创业'],
];

/** What a site is about, in a few of its own words: `leadership and business training`. */
export function topicOf({ site, name, things, language, text }: Wishes): string {
  const usual = usualTopics.find(([pattern]) => pattern.test(text));
  if (usual) return usual[language === 'zh' ? 2 : 1];
  if (language === 'zh') return name ?? things[0]?.noun ?? '这件事';
  const offered = site?.offer?.what.replace(kinds, '').replace(/\s+/g, ' ').trim();
  const named = nameOfSite(text) !== undefined;
  if (offered && !named && offered.split(' ').length <= 5) return offered.toLowerCase();
  // What a firm is called does not say what it does.
  const own = named ? '' : name?.replace(kinds, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return own && own.length > 2
    ? own
    : (things[0]?.entry?.plural ?? things[0]?.noun ?? 'what we do').toLowerCase();
}
