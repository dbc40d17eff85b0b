import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { ask } from './ask.ts';

const pointSchema = z.tuple([z.number(), z.number()]);

/**
 * Presses the middle of the one of these, or that with the index, where it can be pressed at this moment. Resolves to
 * false, with nothing done, where it cannot: then it is worth waiting for.
 */
export async function tap(page: Page, found: Locator, index?: number): Promise<boolean> {
  const point = await ask(found, { ask: 'aim', index }, pointSchema);
  if (point === undefined) return false;
  await page.mouse.click(...point);
  return (await ask(page.locator(':root'), { ask: 'missed' }, z.boolean())) !== true;
}
