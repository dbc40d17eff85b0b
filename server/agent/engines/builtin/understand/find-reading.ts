import type { PageWish, Phrase } from './wishes.ts';

/** A history of what somebody opened. */
export interface ReadingWish {
  /** As the person calls it. */
  title: string;
  phrase: Phrase;
}

const history =
  /\b(?:(?:reading|browsing|viewing|watch(?:ing)?|listening|view) history|recently (?:viewed|read|watched)(?: \w+)?|history of (?:what|articles|poems|stories|books|recipes|videos|everything) (?:they|you|i|people|users|one)?\s?(?:have )?(?:read|viewed|watched|seen))\b|(?:阅读|浏览|观看)(?:历史|记录)|最近(?:浏览|阅读)/i;

/** Whether what people open is to be noted. */
export function findReading(idea: string, pages: readonly PageWish[]): ReadingWish | undefined {
  const match = history.exec(idea.slice(0, 20_000));
  if (!match) return undefined;
  const [words] = match;
  const named = pages.find(({ title }) => history.test(title))?.title;
  const usual = words.length > 24 ? 'Reading history' : words.charAt(0).toUpperCase() + words.slice(1);
  return { title: named ?? usual, phrase: [match.index, match.index + words.length] };
}
