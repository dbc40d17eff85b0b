import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { BrowserCheckResult, BrowserLookResult } from '../browser-check.ts';
import type { PageReport, Work } from '../wire.ts';
import { open } from './act.ts';
import { idle } from './idle.ts';
import { lookAt } from './look.ts';
import { within } from './patience.ts';
import { runChecks } from './run-checks.ts';
import { openVisitor, viewports } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Pictures of one page in one colour scheme that follow each other are of one load: the window is made wider or narrower. */
async function takePictures(browser: Browser, work: Work): Promise<void> {
  let visitor: Visitor | undefined;
  let shown: string | undefined;
  try {
    for (const { path: address, width, scheme, file } of work.screenshots) {
      const height = width < 600 ? viewports.narrow.height : viewports.wide.height;
      await mkdir(path.dirname(file), { recursive: true });
      const wanted = `${scheme} ${address}`;
      if (visitor !== undefined && shown === wanted) await visitor.page.setViewportSize({ width, height });
      else {
        await visitor?.close();
        visitor = await openVisitor(browser, { origin: work.origin, width, height, scheme });
        await open(visitor.page, work.origin + address);
        await within(visitor.page.waitForLoadState('load', { timeout: 5_000 }), 6_000);
        shown = wanted;
      }
      await visitor.watch.settled(2_000);
      await idle(visitor);
      await within(visitor.page.screenshot({ path: file, animations: 'disabled' }), 5_000);
    }
  } finally {
    await visitor?.close();
  }
}

/** Does all that was asked for: checks, pages, pictures. Rejects only when the browser itself fails. */
export async function runWork(
  browser: Browser,
  work: Work,
  report: (result: BrowserCheckResult) => void,
): Promise<{ pages: PageReport[]; look?: BrowserLookResult }> {
  const pages = await runChecks(browser, work, report);
  await takePictures(browser, work);
  return { pages, ...(work.look && { look: await lookAt(browser, work, work.look) }) };
}
