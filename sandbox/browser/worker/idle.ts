import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './patience.ts';
import type { Visitor } from './visitor.ts';

const idleMilliseconds = 3_000;

/** Waits until nothing on the page says that it is still loading. */
export async function idle({ page }: Visitor): Promise<void> {
  const busy = page.locator('[aria-busy="true"]').filter({ visible: true });
  const deadline = performance.now() + idleMilliseconds;
  await within(page.evaluate('new Promise(requestAnimationFrame)'), idleMilliseconds).catch(() => undefined);
  while (performance.now() < deadline && (await within(busy.count(), idleMilliseconds)) > 0) await sleep(30);
}
