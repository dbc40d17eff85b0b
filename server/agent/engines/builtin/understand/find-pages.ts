import { phraseOf, take, wordsOf, type Message } from './message.ts';
import { readList } from './read-list.ts';
import type { PageWish } from './wishes.ts';

const introductions = [
  ['pages', 'for'],
  ['pages', 'called'],
  ['pages', ':'],
  ['pages', ',', 'including'],
  ['pages', 'including'],
  ['pages', 'such', 'as'],
  ['page', 'for'],
  ['sections', ':'],
  ['sections', 'for'],
  ['sections', 'including'],
  ['sections', 'such', 'as'],
  ['section', 'for'],
  ['menu', 'with'],
  ['navigation', 'between'],
  ['tabs', 'for'],
  ['页面', '包括'],
  ['页', '面', '包', '括'],
  ['页', '面', '：'],
  ['features', 'such', 'as'],
  ['website', 'should', 'include', 'features', 'such', 'as'],
];

/** Such a site has sections where others have pages. */
export const onePage =
  /\b(?:one-page|single-page|landing page|(?:product|app|pre-?|campaign) ?launch page|launch page)\b|单页|落地页/i;

/** Pages a message lists: `pages for Home, Menu and Contact`, `multiple pages, including the base page, …`. */
export function findPages(message: Message): PageWish[] {
  const pages: PageWish[] = [];
  const known = onePage.test(message.text.slice(0, 20_000))
    ? [...introductions, ['including']]
    : introductions;
  const lowers = message.tokens.map((token) => token.lower);
  for (let index = 0; index < lowers.length; index += 1) {
    const words = known.find((each) => each.every((word, step) => lowers[index + step] === word));
    if (!words) continue;
    const { items, to } = readList(message, index + words.length, 5);
    if (items.length < 2 && !words.includes('for')) continue;
    for (const item of items) {
      const words = wordsOf(message, item.from, item.to)
        .replace(/\s+(pages?|sections?)$/i, '')
        .replace(/^(?:displaying|showing|listing|viewing|browsing|presenting|introducing)\s+/i, '')
        .trim();
      if (words.length < 2 || words.length > 40 || /^(?:pages?|sections?|displays?)$/i.test(words)) continue;
      const title = words.charAt(0).toUpperCase() + words.slice(1);
      if (pages.some((page) => page.title === title) || pages.length >= 12) continue;
      pages.push({ title, phrase: phraseOf(message, item.from, item.to) });
      take(message, item.from, item.to);
    }
    index = to - 1;
  }
  return pages;
}
