import type { Locator, Page } from 'playwright-core';
import type { BrowserLocator } from '../browser-check.ts';
import { eventually, StepFailure } from './patience.ts';
import { counted, thing } from './words.ts';

type Role = Parameters<Page['getByRole']>[0];
type Place = Page | Locator;

// A role the browser does not know simply matches nothing.
function isRole(role: string): role is Role {
  return /^[a-z]+$/.test(role);
}

/** Everything on the page that the locator describes, its index aside. */
export function all(place: Place, locator: BrowserLocator, exact = locator.exact): Locator {
  if (!isRole(locator.role)) throw new StepFailure(`“${locator.role}” is not a kind of thing on a page.`);
  const outer = locator.within === undefined ? place : indexed(all(place, locator.within), locator.within);
  const found = outer.getByRole(locator.role, { name: locator.name, exact });
  return locator.containing === undefined ? found : found.filter({ hasText: locator.containing });
}

function indexed(found: Locator, locator: BrowserLocator): Locator {
  return locator.index === undefined ? found : found.nth(locator.index);
}

/** The place to look in: the page, or a thing on it. */
export function placeOf(page: Page, locator: BrowserLocator | undefined): Place {
  return locator === undefined ? page : indexed(all(page, locator), locator);
}

/** What the page shows, in a few words. */
export async function summary(page: Page): Promise<string> {
  const headings = await page.getByRole('heading').filter({ visible: true }).allInnerTexts();
  const texts = headings.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
  if (texts.length > 0)
    return `The page shows: ${texts
      .slice(0, 5)
      .map((text) => `“${text.slice(0, 80)}”`)
      .join(', ')}.`;
  const body = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ').trim();
  return body === '' ? 'The page is empty.' : `The page shows: “${body.slice(0, 120)}”.`;
}

/** Waits until there is exactly one such thing, or the one with that index. */
export async function theOne(page: Page, locator: BrowserLocator): Promise<Locator> {
  return eventually<Locator>(async () => {
    const found = all(page, locator);
    const count = await found.count();
    if (locator.index !== undefined) {
      if (count > locator.index) return { found: found.nth(locator.index) };
      return {
        seen: async () =>
          `There ${count === 1 ? 'is' : 'are'} only ${counted(locator, count)}. ${await summary(page)}`,
      };
    }
    if (count === 1) return { found };
    if (count === 0)
      return { seen: async () => `${sentence(thing(locator))} is not there. ${await summary(page)}` };
    // “Add” means the one named exactly so, where there is one.
    if (locator.exact === undefined && locator.name !== undefined) {
      const precise = all(page, locator, true);
      if ((await precise.count()) === 1) return { found: precise };
    }
    return { seen: `There are ${counted(locator, count)}; expected one.` };
  });
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
