import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';

const aimSchema = z.object({ count: z.number(), point: z.tuple([z.number(), z.number()]).nullable() });

/** As much of an event of the page as is used here. */
interface PressEvent {
  type: string;
  composedPath(): readonly unknown[];
  preventDefault(): void;
  stopImmediatePropagation(): void;
}

/** Where to press the one of these, or that with the index; `undefined` while it is not there, off or covered. */
async function aim(found: Locator, index?: number): Promise<[number, number] | undefined> {
  const seen: unknown = await found.evaluateAll((elements, at) => {
    const element = elements[at];
    if (element === undefined) return { count: elements.length, point: null };
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = element.getRootNode().elementFromPoint(x, y);
    const off = element.closest('[disabled], [aria-disabled="true"], [inert]') !== null;
    if (hit === null || !element.contains(hit) || off) return { count: elements.length, point: null };
    // What moves away before it is pressed must not make a press of something else.
    const view = element.ownerDocument.defaultView;
    const press = { missed: false };
    view.sproutPress = press;
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    const guard = (event: PressEvent) => {
      if (event.type === 'pointerdown' && !event.composedPath().includes(element)) press.missed = true;
      if (event.type === 'click') for (const type of types) view.removeEventListener(type, guard, true);
      if (!press.missed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of types) view.addEventListener(type, guard, true);
    return { count: elements.length, point: [x, y] };
  }, index ?? 0);
  const { count, point } = aimSchema.parse(seen);
  return point === null || (index === undefined && count !== 1) ? undefined : point;
}

/**
 * Presses the middle of the one of these, or that with the index, where it can be pressed at this moment. Resolves to
 * false, with nothing done, where it cannot: then it is worth waiting for.
 */
export async function tap(page: Page, found: Locator, index?: number): Promise<boolean> {
  // A page that is just being replaced cannot be asked.
  const point = await aim(found, index).catch(() => undefined);
  if (point === undefined) return false;
  await page.mouse.click(...point);
  const missed = await page.evaluate('globalThis.sproutPress?.missed').catch(() => false);
  return missed !== true;
}
