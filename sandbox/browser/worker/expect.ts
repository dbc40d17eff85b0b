import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { BrowserStep } from '../browser-check.ts';
import { colourDifference, hex } from './colour.ts';
import { fieldLabelled, textFields } from './field.ts';
import { all, placeOf, summary, theOne } from './locate.ts';
import { eventually, patience, patienceInWords, StepFailure } from './patience.ts';
import { counted, thing } from './words.ts';

type Of<Kind extends BrowserStep['kind']> = Extract<BrowserStep, { kind: Kind }>;

/** Colours further apart are seen as different. */
const sameColour = 10;

/** Whether it is really gone, and not only not yet there on a page that is just being loaded. */
async function goneFor(page: Page, count: () => Promise<number>, most: number): Promise<boolean> {
  if ((await count()) > most) return false;
  await page.waitForLoadState('domcontentloaded', { timeout: patience.milliseconds });
  return (await count()) <= most;
}

export async function expectText(page: Page, step: Of<'expectText'>): Promise<void> {
  await eventually(async () => {
    const shown = async () =>
      placeOf(page, step.within).getByText(step.text).filter({ visible: true }).count();
    if (step.gone === true) {
      if (await goneFor(page, shown, 0)) return { found: true };
      return { seen: `It was still shown after ${patienceInWords()}.` };
    }
    if ((await shown()) > 0) return { found: true };
    return { seen: async () => `It did not appear within ${patienceInWords()}. ${await summary(page)}` };
  });
}

export async function expectThing(page: Page, step: Of<'expectThing'>): Promise<void> {
  if (step.gone !== true) {
    await theOne(page, step.thing);
    return;
  }
  await eventually(async () => {
    const gone = await goneFor(page, async () => all(page, step.thing).count(), step.thing.index ?? 0);
    return gone ? { found: true } : { seen: `It was still there after ${patienceInWords()}.` };
  });
}

export async function expectCount(page: Page, step: Of<'expectCount'>): Promise<void> {
  const { atLeast = 0, atMost = Infinity } = step;
  await eventually(async () => {
    const count = await all(page, step.of).count();
    if (count >= atLeast && count <= atMost) return { found: true };
    return {
      seen: async () =>
        `There ${count < 2 ? 'is' : 'are'} ${counted(step.of, count)}. ${await summary(page)}`,
    };
  });
}

const values = z.array(z.string());

export async function expectValue(page: Page, step: Of<'expectValue'>): Promise<void> {
  const field = await fieldLabelled(page, step, textFields);
  await eventually(async () => {
    const read: unknown = await field.evaluate((element) => {
      const chosen = element.selectedOptions?.[0];
      if (chosen !== undefined) return [String(chosen.textContent).trim(), String(element.value)];
      const typed = ['INPUT', 'TEXTAREA'].includes(element.tagName);
      return [String(typed ? element.value : element.textContent).trim()];
    });
    const found = values.parse(read);
    if (found.includes(step.value.trim())) return { found: true };
    return { seen: found[0] === '' ? 'It is empty.' : `It contains “${found[0]?.slice(0, 200)}”.` };
  });
}

function plainPath(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

export async function expectAddress(page: Page, step: Of<'expectAddress'>): Promise<void> {
  await eventually(async () => {
    const { pathname, search, hash } = new URL(page.url());
    const now = step.path.includes('#')
      ? pathname + search + hash
      : step.path.includes('?')
        ? pathname + search
        : pathname;
    return plainPath(now) === plainPath(step.path)
      ? { found: true }
      : { seen: `The address is ${pathname}${search}${hash}.` };
  });
}

export async function expectColour(page: Page, step: Of<'expectColour'>): Promise<void> {
  const { property } = step;
  if (colourDifference([], step.colour) === undefined)
    throw new StepFailure(`“${step.colour}” is not a colour.`);
  await eventually(async () => {
    const target = step.of === 'page' ? page.locator('body') : await theOne(page, step.of);
    const read: unknown = await target.evaluate((element, wanted) => {
      const style = (of: typeof element) => of.ownerDocument.defaultView.getComputedStyle(of);
      if (wanted === 'text') return [String(style(element).color)];
      if (wanted === 'border') return [String(style(element).borderTopColor)];
      const layers: string[] = [];
      for (let part = element; part !== null; part = part.parentElement)
        layers.push(String(style(part).backgroundColor));
      return layers;
    }, property);
    const layers = values.parse(read);
    const difference = colourDifference(layers, step.colour);
    if (difference !== undefined && difference <= sameColour) return { found: true };
    return {
      seen: `The ${property} of ${step.of === 'page' ? 'the page' : thing(step.of)} is ${hex(layers)}.`,
    };
  });
}
