import type { PageWish } from './wishes.ts';

/** Whether a page goes by the name of another. */
export function isNamed(page: PageWish, pages: readonly PageWish[]): boolean {
  return pages.some((each) => each.title.toLowerCase() === page.title.toLowerCase());
}
