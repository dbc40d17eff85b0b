import type { Browser } from 'playwright-core';
import type { OrderView } from '../../../server/contract/plan.ts';
import type { PageResult } from './case-result.ts';
import { lookAtPage } from './look-at-page.ts';

/** Looks at every page of a live app as one person; of a page for rows at the first row that is linked to. */
export async function lookAtApp(
  browser: Browser,
  app: { origin: string; folder: string; pages: OrderView['pages'] },
): Promise<PageResult[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  const results: PageResult[] = [];
  const links = new Set<string>();
  const look = async (page: OrderView['pages'][number], path: string): Promise<void> => {
    const address = new URL(path, app.origin).href;
    const seen = await lookAtPage(context, { ...page, address, folder: app.folder });
    for (const link of seen.links) links.add(link);
    results.push(seen.result);
  };
  try {
    const [fixed, ofRows] = [false, true].map((wanted) =>
      app.pages.filter(({ path }) => path.includes(':') === wanted),
    );
    for (const page of fixed ?? []) await look(page, page.path);
    for (const page of ofRows ?? []) {
      const shape = new RegExp(`^${page.path.replace(/:[a-z]+/g, '[^/?#]+')}$`);
      const known = app.pages.map(({ path }) => path);
      const path = [...links].find((link) => shape.test(link) && !known.includes(link));
      if (path) await look(page, path);
    }
  } finally {
    await context.close();
  }
  return results;
}
