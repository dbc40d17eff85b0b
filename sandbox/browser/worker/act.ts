import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { BrowserStep } from '../browser-check.ts';
import { ask } from './ask.ts';
import { choose } from './choose.ts';
import { fieldLabelled, fieldsNow, fileFields, switchFields, textFields } from './field.ts';
import { all, theOne } from './locate.ts';
import { patience, StepFailure } from './patience.ts';
import { plainReason } from './plain-reason.ts';
import { tap } from './tap.ts';

type Of<Kind extends BrowserStep['kind']> = Extract<BrowserStep, { kind: Kind }>;

const loadMilliseconds = 10_000;

async function plainly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw error instanceof StepFailure ? error : new StepFailure(plainReason(error));
  }
}

export async function open(page: Page, address: string): Promise<void> {
  await plainly(page.goto(address, { waitUntil: 'domcontentloaded', timeout: loadMilliseconds }));
}

export async function reload(page: Page): Promise<void> {
  await plainly(page.reload({ waitUntil: 'domcontentloaded', timeout: loadMilliseconds }));
}

export async function click(page: Page, step: Of<'click'>): Promise<void> {
  if (await tap(page, all(page, step.on), step.on.index)) return;
  const target = await theOne(page, step.on);
  if (await tap(page, target)) return;
  await plainly(target.click({ timeout: patience.milliseconds }));
}

const readied = z.enum(['typing', 'set']);

export async function fill(page: Page, step: Of<'fill'>): Promise<void> {
  const now = fieldsNow(page, step, textFields);
  const ready = await ask(now, { ask: 'focus', value: step.value }, readied);
  if (ready === 'typing') await plainly(page.keyboard.insertText(step.value));
  if (ready !== undefined) return;
  const field = await fieldLabelled(page, step, textFields);
  await plainly(field.fill(step.value, { timeout: patience.milliseconds }));
}

export async function pick(page: Page, step: Of<'choose'>): Promise<void> {
  await plainly(choose(page, step));
}

async function isOn(field: Locator): Promise<boolean> {
  const pressed = await field.getAttribute('aria-pressed', { timeout: patience.milliseconds });
  return pressed === null ? field.isChecked({ timeout: patience.milliseconds }) : pressed === 'true';
}

export async function flip(page: Page, step: Of<'switch'>): Promise<void> {
  const now = fieldsNow(page, step, switchFields);
  const isNow = async () => ask(now, { ask: 'on' }, z.boolean());
  if ((await isNow()) === step.on || ((await tap(page, now)) && (await isNow()) === step.on)) return;
  const field = await fieldLabelled(page, step, switchFields);
  if ((await isOn(field)) === step.on) return;
  // Where the real box is hidden behind a drawn one, its label takes the press.
  const short = patience.milliseconds / 2;
  await plainly(
    field
      .click({ timeout: short })
      .catch(async () => field.dispatchEvent('click', undefined, { timeout: short })),
  );
  if ((await isOn(field)) !== step.on) throw new StepFailure(`It stayed ${step.on ? 'off' : 'on'}.`);
}

export async function press(page: Page, step: Of<'press'>): Promise<void> {
  if (step.on === undefined) await plainly(page.keyboard.press(step.key));
  else await plainly((await theOne(page, step.on)).press(step.key, { timeout: patience.milliseconds }));
}

const types: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
};

export async function upload(page: Page, step: Of<'upload'>): Promise<void> {
  const field = await fieldLabelled(page, step, fileFields);
  const mimeType = types[step.fileName.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  await plainly(
    field.setInputFiles(
      { name: step.fileName, mimeType, buffer: Buffer.from(step.content) },
      { timeout: patience.milliseconds },
    ),
  );
}

/** The text of a thing, as a person reads it. */
export async function read(page: Page, step: Of<'remember'>): Promise<string> {
  const target = await theOne(page, step.of);
  return (await target.innerText({ timeout: patience.milliseconds })).replaceAll(/\s+/g, ' ').trim();
}
