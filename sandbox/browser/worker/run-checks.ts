import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import type { BrowserCheck, BrowserCheckResult } from '../browser-check.ts';
import type { Work } from '../wire.ts';
import { attempt } from './attempt.ts';
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

/** Runs all checks, two at a time, and then those that failed once more, each alone and from a fresh start. */
export async function runChecks(browser: Browser, work: Work, report: Report): Promise<void> {
  const waiting = [...work.checks];
  const suspects: Suspect[] = [];
  const run = async (): Promise<void> => {
    suspects.push(...(await runWindow(browser, work, { waiting, report })));
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(windows, waiting.length) }, run));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  for (const suspect of suspects) report(await confirm(browser, work, suspect));
}

/** Takes checks until none waits, those that may share the window first. Resolves to those that failed. */
async function runWindow(
  browser: Browser,
  work: Work,
  session: { waiting: BrowserCheck[]; report: Report },
): Promise<Suspect[]> {
  const { waiting, report } = session;
  const suspects: Suspect[] = [];
  let visitor: Visitor | undefined;
  let last: BrowserCheck | undefined;
  try {
    for (let check = take(waiting, last); check; check = take(waiting, last)) {
      const start = performance.now();
      const another = openerFor(browser, work, check);
      const suits = last !== undefined && kindOf(last) === kindOf(check);
      if (!suits || !(await clear(visitor))) {
        await visitor?.close();
        visitor = await another();
      }
      last = check;
      const failure = await attempt(check, visitor ?? (await another()), { origin: work.origin, another });
      if (!browser.isConnected()) throw ended();
      const milliseconds = Math.round(performance.now() - start);
      if (failure === undefined) {
        report({ id: check.id, passed: true, milliseconds });
        continue;
      }
      suspects.push({ check, milliseconds });
      await visitor?.close();
      visitor = undefined;
    }
    return suspects;
  } catch (error) {
    // The other window is not to begin another check.
    waiting.length = 0;
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
    const failure = await attempt(check, visitor, { origin, another, folder });
    if (!browser.isConnected()) throw ended();
    const total = milliseconds + Math.round(performance.now() - start);
    return { id: check.id, passed: failure === undefined, milliseconds: total, ...(failure && { failure }) };
  } finally {
    await visitor.close();
  }
}

function take(waiting: BrowserCheck[], last: BrowserCheck | undefined): BrowserCheck | undefined {
  const fitting = last ? waiting.findIndex((check) => kindOf(check) === kindOf(last)) : -1;
  return waiting.splice(Math.max(0, fitting), 1)[0];
}

function kindOf({ viewport, group }: BrowserCheck): string {
  return `${viewport} ${group}`;
}

function openerFor(browser: Browser, { origin }: Work, { viewport }: BrowserCheck): () => Promise<Visitor> {
  return () => openVisitor(browser, { origin, ...viewports[viewport] });
}

/** Whether the window can be used again. */
async function clear(visitor: Visitor | undefined): Promise<boolean> {
  if (visitor === undefined) return false;
  return visitor.clear().then(
    () => true,
    () => false,
  );
}

function ended(): Error {
  return new Error('The browser ended unexpectedly while it ran the checks.');
}
