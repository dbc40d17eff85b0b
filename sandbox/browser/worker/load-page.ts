import type { PageReport } from '../wire.ts';
import { open } from './act.ts';
import { within } from './patience.ts';
import { plainReason } from './plain-reason.ts';
import type { Visitor } from './visitor.ts';

/** Opens a page of the app and waits until it has come to rest; what it complained of is in the report. */
export async function loadPage({ page, watch }: Visitor, origin: string, path: string): Promise<PageReport> {
  watch.empty();
  const errors: string[] = [];
  try {
    await open(page, origin + path);
    await within(page.waitForLoadState('load', { timeout: 5_000 }), 6_000);
    await watch.settled(3_000);
    // One more turn, so that what the answers set off is seen too.
    await within(page.evaluate('new Promise(requestAnimationFrame)'), 3_000);
    await watch.settled(3_000);
  } catch (error) {
    errors.push(plainReason(error));
  }
  return { path, errors: [...errors, ...watch.errors()] };
}
