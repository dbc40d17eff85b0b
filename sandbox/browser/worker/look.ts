import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { BrowserLook, BrowserLookResult } from '../browser-check.ts';
import type { Work } from '../wire.ts';
import { open } from './act.ts';
import { perform } from './attempt.ts';
import type { Scene } from './attempt.ts';
import { idle } from './idle.ts';
import { within } from './patience.ts';
import { plainReason } from './plain-reason.ts';
import { openVisitor, viewports } from './visitor.ts';

/** Opens a page, does what is asked for, and tells what is then to be seen. */
export async function lookAt(browser: Browser, work: Work, look: BrowserLook): Promise<BrowserLookResult> {
  const { width, steps, file } = look;
  const { height } = width < 600 ? viewports.narrow : viewports.wide;
  const another = () => openVisitor(browser, { origin: work.origin, width, height });
  const visitor = await another();
  const scene: Scene = { visitor, people: new Map(), remembered: new Map() };
  const { page, watch } = visitor;
  let at = -1;
  let failure: BrowserLookResult['failure'];
  try {
    try {
      await open(page, work.origin + look.path);
      await watch.settled(2_000);
      for (const [index, step] of steps.entries()) {
        at = index;
        await perform(step, scene, { origin: work.origin, another });
      }
    } catch (error) {
      failure = { step: at, reason: plainReason(error) };
    }
    await watch.settled(2_000);
    await idle(visitor);
    const snapshot = await within(page.locator('body').ariaSnapshot({ timeout: 3_000 }), 4_000).catch(
      () => '',
    );
    if (file !== undefined) {
      await mkdir(path.dirname(file), { recursive: true });
      await within(page.screenshot({ path: file, animations: 'disabled' }), 5_000).catch(() => undefined);
    }
    const url = page.url();
    const address = url.startsWith(work.origin) ? url.slice(work.origin.length) || '/' : url;
    return { address, snapshot, errors: [...watch.errors()], ...(failure && { failure }) };
  } finally {
    await Promise.allSettled([...scene.people.values()].map((person) => person.close()));
    await visitor.close();
  }
}
