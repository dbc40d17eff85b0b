import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { within } from './patience.ts';
import { watchContext } from './watch.ts';
import type { Watch } from './watch.ts';

export interface VisitorOptions {
  origin: string;
  width: number;
  height: number;
  scheme?: 'light' | 'dark';
}

/** One person with one browser window and storage of its own. */
export interface Visitor {
  page: Page;
  watch: Watch;
  /** What happened since its storage was empty. */
  past: { loads: number; untouched: boolean };
  /** Leaves the app, clears everything it stored, and makes the window as large as wished. */
  clear(size: { width: number; height: number }): Promise<void>;
  /** Keeps what the app stored, for a check that goes on; only windows it opened are closed. */
  goOn(): Promise<void>;
  /** Never rejects; a window that does not close stays among the contexts of the browser. */
  close(): Promise<void>;
}

export const viewports = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

async function closeOthers(context: BrowserContext, page: Page): Promise<void> {
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
}

export async function openVisitor(browser: Browser, options: VisitorOptions): Promise<Visitor> {
  const { origin, width, height } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: options.scheme ?? 'light',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const watch = watchContext(context, origin);
  const page = await context.newPage();
  watch.follow(page);
  const past = { loads: 0, untouched: false };
  let session: CDPSession | undefined;

  return {
    page,
    watch,
    past,
    async clear(size) {
      await within(
        (async () => {
          await closeOthers(context, page);
          if (page.url().startsWith(origin)) await page.evaluate('sessionStorage.clear()');
          await page.goto('about:blank');
          session ??= await context.newCDPSession(page);
          await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
          await context.clearCookies();
          if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
        })(),
        3_000,
      );
      Object.assign(past, { loads: 0, untouched: false });
      watch.empty();
    },
    async goOn() {
      await within(closeOthers(context, page), 3_000);
      watch.empty();
    },
    close: async () => within(context.close(), 5_000).catch(() => undefined),
  };
}
