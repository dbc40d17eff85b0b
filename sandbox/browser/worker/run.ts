import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { BrowserCheck, BrowserCheckResult } from '../browser-check.ts';
import type { PageReport, Work } from '../wire.ts';
import { open } from './act.ts';
import { attempt } from './attempt.ts';
import { within } from './patience.ts';
import { plainReason } from './plain-reason.ts';
import { openVisitor, viewports } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Checks that may share one browser window, in the order in which they first appear. */
function grouped(checks: readonly BrowserCheck[]): BrowserCheck[][] {
  const groups = Map.groupBy(checks, (check) => `${check.viewport} ${check.group}`);
  return [...groups.values()];
}

async function runGroup(
  browser: Browser,
  work: Work,
  session: { checks: BrowserCheck[]; report: (result: BrowserCheckResult) => void },
): Promise<void> {
  const viewport = viewports[session.checks[0]?.viewport ?? 'wide'];
  const another = async () => openVisitor(browser, { origin: work.origin, ...viewport });
  let visitor: Visitor | undefined;
  try {
    for (const check of session.checks) {
      const start = performance.now();
      const cleared = await visitor?.clear().then(
        () => true,
        () => false,
      );
      if (cleared === false) await visitor?.close();
      if (visitor === undefined || cleared === false) visitor = await another();
      let failure = await attempt(check, visitor, { origin: work.origin, another });
      if (failure !== undefined) {
        // Red only if it fails from a fresh start too.
        await visitor.close();
        visitor = await another();
        failure = await attempt(check, visitor, { origin: work.origin, another, folder: work.folder });
      }
      if (!browser.isConnected()) throw new Error('The browser ended unexpectedly while it ran the checks.');
      const milliseconds = Math.round(performance.now() - start);
      session.report({
        id: check.id,
        passed: failure === undefined,
        milliseconds,
        ...(failure === undefined ? {} : { failure }),
      });
      if (failure === undefined) continue;
      await visitor.close();
      visitor = undefined;
    }
  } finally {
    await visitor?.close();
  }
}

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

async function takePictures(browser: Browser, work: Work): Promise<void> {
  for (const { path: address, width, scheme, file } of work.screenshots) {
    const height = width < 600 ? viewports.narrow.height : viewports.wide.height;
    const visitor = await openVisitor(browser, { origin: work.origin, width, height, scheme });
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await open(visitor.page, work.origin + address);
      await within(visitor.page.waitForLoadState('load', { timeout: 5_000 }), 6_000);
      await visitor.watch.settled(2_000);
      await within(visitor.page.screenshot({ path: file, animations: 'disabled' }), 5_000);
    } finally {
      await visitor.close();
    }
  }
}

/** Does all that was asked for, in order. Rejects only when the browser itself fails. */
export async function runWork(
  browser: Browser,
  work: Work,
  report: (result: BrowserCheckResult) => void,
): Promise<PageReport[]> {
  for (const checks of grouped(work.checks)) await runGroup(browser, work, { checks, report });
  const pages = await loadPages(browser, work);
  await takePictures(browser, work);
  return pages;
}
