import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import type { BrowserCheck, BrowserCheckResult } from '../browser-check.ts';
import type { PageReport, Work } from '../wire.ts';
import { attempt } from './attempt.ts';
import type { Prepared } from './attempt.ts';
import { createCheckQueue, kindOf } from './check-queue.ts';
import type { CheckQueue, Taker } from './check-queue.ts';
import { loadPage } from './load-page.ts';
import { patience } from './patience.ts';
import { openVisitor, viewports } from './visitor.ts';
import type { Visitor } from './visitor.ts';

type Report = (result: BrowserCheckResult) => void;

/** A check that failed, and how long that took. */
interface Suspect {
  check: BrowserCheck;
  milliseconds: number;
}

/** While one window waits for its page, another goes on; more than two gain little and take much memory. */
const windows = Math.min(2, availableParallelism());

/** A machine that has much to do makes a sound app slow; what is broken stays so however long one waits. */
const confirmPatience = 3;

/** What the windows share. */
interface Shared {
  queue: CheckQueue;
  /** Pages nobody has loaded yet. */
  pages: string[];
  loaded: Map<string, PageReport>;
  report: Report;
}

/**
 * Runs all checks, two at a time, loads the pages in windows that have no check left, and then runs the checks that
 * failed once more, each alone and from a fresh start and with more patience. Resolves to what the pages complained of.
 *
 * Checks that begin with the same set-up follow each other in one window and go on from what the first of them
 * prepared, unless the one before spent it. That cannot make a broken app pass: the set-up was done with the very
 * same steps in this window, straight before a body that passed; a check of what the set-up itself brings about
 * (`fresh`) always does it; each going on begins with loading the page anew, unless the one before took back on the page
 * what it had done there, step by step (`returns`); and a body that changes what was prepared (`spends`) is the last to
 * use it. What a body before may leave is how the app shows things, or remembers to, which can only make the next one
 * fail, and who fails is tried again from a fresh start.
 */
export async function runChecks(browser: Browser, work: Work, report: Report): Promise<PageReport[]> {
  const { checks, pages } = work;
  const queue = createCheckQueue(checks);
  const shared: Shared = { queue, pages: [...pages], loaded: new Map(), report };
  const suspects: Suspect[] = [];
  const run = async (): Promise<void> => {
    suspects.push(...(await runWindow(browser, work, shared)));
  };
  const length = Math.min(windows, checks.length + pages.length);
  const ended = await Promise.allSettled(Array.from({ length }, run));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  const usual = patience.milliseconds;
  patience.milliseconds = usual * confirmPatience;
  try {
    for (const suspect of suspects) report(await confirm(browser, work, suspect));
  } finally {
    patience.milliseconds = usual;
  }
  return pages.flatMap((path) => shared.loaded.get(path) ?? []);
}

/**
 * Takes checks until none waits, those that may share the window first, and then pages. Resolves to the checks that
 * failed.
 */
async function runWindow(browser: Browser, work: Work, shared: Shared): Promise<Suspect[]> {
  const { queue, report } = shared;
  const suspects: Suspect[] = [];
  const window: Taker = { last: undefined, ready: false };
  let visitor: Visitor | undefined;
  let prepared: Prepared | undefined;
  try {
    for (let turn = queue.take(window); turn; turn = queue.take(window)) {
      const start = performance.now();
      const { check } = turn;
      const another = openerFor(browser, work, check);
      const suits = window.last !== undefined && kindOf(window.last) === kindOf(check);
      let from = turn.goesOn && suits && (await succeeds(visitor?.goOn())) ? prepared : undefined;
      const size = viewports[check.viewport];
      const again = window.last?.group === check.group;
      if (from === undefined && (!again || !(await succeeds(visitor?.clear(size))))) {
        await visitor?.close();
        visitor = await another();
      }
      // Without a window there is nothing to go on in.
      if (visitor === undefined) from = undefined;
      visitor ??= await another();
      window.last = check;
      const outcome = await attempt(check, visitor, { origin: work.origin, another, from });
      if (!browser.isConnected()) throw ended();
      const milliseconds = Math.round(performance.now() - start);
      const returned = check.returns === true && outcome.failure === undefined;
      prepared = check.spends === true ? undefined : outcome.prepared && { ...outcome.prepared, returned };
      window.ready = prepared !== undefined;
      if (outcome.failure === undefined) {
        report({ id: check.id, passed: true, milliseconds });
        continue;
      }
      suspects.push({ check, milliseconds });
      await visitor.close();
      visitor = undefined;
    }
    if (shared.pages.length > 0 && !(await succeeds(visitor?.clear(viewports.wide)))) {
      await visitor?.close();
      visitor = await openVisitor(browser, { origin: work.origin, ...viewports.wide });
    }
    for (let path = shared.pages.shift(); visitor && path !== undefined; path = shared.pages.shift()) {
      shared.loaded.set(path, await loadPage(visitor, work.origin, path));
      if (!browser.isConnected()) throw ended();
    }
    return suspects;
  } catch (error) {
    // The other window is not to begin anything else.
    queue.stop();
    shared.pages.length = 0;
    throw error;
  } finally {
    await visitor?.close();
  }
}

/** Red only if it fails from a fresh start, with nothing else going on, too. */
async function confirm(
  browser: Browser,
  work: Work,
  { check, milliseconds }: Suspect,
): Promise<BrowserCheckResult> {
  const start = performance.now();
  const another = openerFor(browser, work, check);
  const visitor = await another();
  try {
    const { origin, folder } = work;
    const { failure } = await attempt(check, visitor, { origin, another, folder });
    if (!browser.isConnected()) throw ended();
    const total = milliseconds + Math.round(performance.now() - start);
    return { id: check.id, passed: failure === undefined, milliseconds: total, ...(failure && { failure }) };
  } finally {
    await visitor.close();
  }
}

function openerFor(browser: Browser, { origin }: Work, { viewport }: BrowserCheck): () => Promise<Visitor> {
  return () => openVisitor(browser, { origin, ...viewports[viewport] });
}

/** Whether the window can be used again. */
async function succeeds(work: Promise<void> | undefined): Promise<boolean> {
  if (work === undefined) return false;
  return work.then(
    () => true,
    () => false,
  );
}

function ended(): Error {
  return new Error('The browser ended unexpectedly while it ran the checks.');
}
