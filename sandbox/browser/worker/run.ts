import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { BrowserCheckResult, BrowserLookResult } from '../browser-check.ts';
import type { PageReport, Work } from '../wire.ts';
import { open } from './act.ts';
import { idle } from './idle.ts';
import { lookAt } from './look.ts';
import { within } from './patience.ts';
import { plainReason } from './plain-reason.ts';
import { runChecks } from './run-checks.ts';
import { openVisitor, viewports } from './visitor.ts';
import type { Visitor } from './visitor.ts';

async function loadPages(browser: Browser, work: Work): Promise<PageReport[]> {
  if (work.pages.length === 0) return [];
  const reports: PageReport[] = [];
  const visitor = await openVisitor(browser, { origin: work.origin, ...viewports.wide });
  for (const page of work.pages) {
    visitor.watch.empty();
    const errors: string[] = [];
    try {
      await open(visitor.page, work.origin + page);
      await within(visitor.page.waitForLoadState('load', { timeout: 5_000 }), 6_000);
      await visitor.watch.settled(3_000);
      // One more turn, so that what the answers set off is seen too.
      await within(visitor.page.evaluate('new Promise(requestAnimationFrame)'), 3_000);
      await visitor.watch.settled(3_000);
    } catch (error) {
      errors.push(plainReason(error));
    }
    reports.push({ path: page, errors: [...errors, ...visitor.watch.errors()] });
  }
  await visitor.close();
  return reports;
}

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
  await runChecks(browser, work, report);
  const pages = await loadPages(browser, work);
  await takePictures(browser, work);
  return { pages, ...(work.look && { look: await lookAt(browser, work, work.look) }) };
}
