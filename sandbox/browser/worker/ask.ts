import { selectors } from 'playwright-core';
import type { Locator } from 'playwright-core';
import { z } from 'zod';
import { createPageEngine } from './page-engine.ts';
import { patience } from './patience.ts';

type Question =
  | { ask: 'aim'; index: number | undefined }
  | { ask: 'focus' | 'pick'; value: string }
  | { ask: 'missed' | 'on' };

const told = z.object({ answer: z.unknown().optional() });

let registered: Promise<void> | undefined;

/** To be called before the first window is opened. */
export async function prepareAsking(): Promise<void> {
  registered ??= selectors.register('sprout', createPageEngine, { contentScript: true });
  await registered;
}

/**
 * Finds what the locator describes and answers one question about all of it, in a single trip to the page and outside
 * the page's own world. `undefined` where the page cannot do it at this moment, or it is too unusual to be done this way.
 */
export async function ask<Answer>(
  found: Locator,
  question: Question,
  schema: z.ZodType<Answer>,
): Promise<Answer | undefined> {
  const body = encodeURIComponent(JSON.stringify(question));
  const place = found.page().locator(':root').or(found).locator('sprout=gather').locator(`sprout=${body}`);
  const text = await place.textContent({ timeout: patience.milliseconds }).catch(() => null);
  if (text === null) return undefined;
  return schema.safeParse(told.parse(JSON.parse(text)).answer).data;
}
