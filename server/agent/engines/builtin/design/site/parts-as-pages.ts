import { servicesNamed } from '../../content/offered-topics.ts';
import { sitePartOf } from '../../content/part-of-site.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { capital } from '../../words/capital.ts';

const most = 4;

/** Parts of a site that nothing else makes are pages to read: `with admissions information and campus life`. */
export function partsAsPages(wishes: Wishes): Wishes {
  const { site, kind, content, unknown, pages, language } = wishes;
  if (!site || site.life || kind !== 'brochure' || !content) return wishes;
  // Services that are named are rows of their list.
  const offered = servicesNamed.exec(wishes.text);
  const rest = unknown.filter(
    ({ phrase: [from, to] }) => !offered || from < offered.index || to > offered.index + offered[0].length,
  );
  const told = rest
    .filter(({ words }) => isTitle(words, language) && !pages.some(({ title }) => same(title, words)))
    .slice(0, most);
  if (told.length === 0) return rest.length === unknown.length ? wishes : { ...wishes, unknown: rest };
  return {
    ...wishes,
    unknown: rest.filter((part) => !told.includes(part)),
    pages: [
      ...pages,
      ...told.map(({ words, phrase }) => ({ title: capital(words.trim()), phrase, listed: true })),
    ],
  };
}

/** A few words that name something to read, no function and no manner. */
function isTitle(words: string, language: 'en' | 'zh'): boolean {
  if (language === 'zh') return words.length <= 8 && sitePartOf(words) !== undefined;
  return (
    words.trim().split(/\s+/).length <= 4 &&
    !/^\w+ing\b|\b(?:effects?|animations?|design|style|layout|interface|navigation|responsive)\b/i.test(words)
  );
}

function same(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}
