import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './patience.ts';
import type { Visitor } from './visitor.ts';

const idleMilliseconds = 3_000;
const shownMilliseconds = 5_000;

/** Waits until the page shows something, and then until nothing on it says that it is still loading. */
export async function idle({ page }: Visitor): Promise<void> {
  const busy = page.locator('[aria-busy="true"]').filter({ visible: true });
  // A script may have come and not yet have drawn.
  const drawn = page.locator('body').filter({ hasText: /\S/ });
  await drawn.waitFor({ timeout: shownMilliseconds }).catch(() => undefined);
  const deadline = performance.now() + idleMilliseconds;
  await within(page.evaluate('new Promise(requestAnimationFrame)'), idleMilliseconds).catch(() => undefined);
  while (performance.now() < deadline && (await within(busy.count(), idleMilliseconds)) > 0) await sleep(30);
}
