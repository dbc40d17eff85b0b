import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { BrowserLocator } from '../browser-check.ts';
import { ask } from './ask.ts';
import { choiceFields, fieldLabelled, fieldsNow } from './field.ts';
import { eventually, patience, StepFailure } from './patience.ts';

/** The one of these, by exact name if there is one such, else by a part of the name. */
async function optionAmong(
  places: readonly (Page | Locator)[],
  role: 'option' | 'radio' | 'checkbox' | 'button',
  name: string,
): Promise<Locator> {
  return eventually<Locator>(async () => {
    for (const exact of [true, false]) {
      for (const place of places) {
        const found = place.getByRole(role, { name, exact });
        const count = await found.count();
        if (count === 1) return { found };
        if (count > 1) return { seen: `There are ${count} options “${name}”; expected one.` };
      }
    }
    const offered = (await places.at(-1)?.getByRole(role).allInnerTexts()) ?? [];
    const list = offered.slice(0, 8).map((text) => `“${text.trim().slice(0, 60)}”`);
    return { seen: list.length === 0 ? 'No options are offered.' : `The options are ${list.join(', ')}.` };
  });
}

async function chooseNative(field: Locator, option: string): Promise<void> {
  await eventually(async () => {
    const texts = await field.locator('option').allTextContents();
    const clean = texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
    const wanted = option.toLowerCase();
    const exact = clean.findIndex((text) => text.toLowerCase() === wanted);
    const index = exact >= 0 ? exact : clean.findIndex((text) => text.toLowerCase().includes(wanted));
    if (index < 0)
      return {
        seen: `The options are ${clean
          .slice(0, 8)
          .map((text) => `“${text}”`)
          .join(', ')}.`,
      };
    await field.selectOption({ index }, { timeout: patience.milliseconds });
    return { found: true };
  });
}

const kind = z.object({ tag: z.string(), role: z.string(), type: z.string() });

async function kindOf(field: Locator): Promise<z.infer<typeof kind>> {
  const value: unknown = await field.evaluate(
    (element) => ({
      tag: String(element.tagName).toLowerCase(),
      role: String(element.getAttribute('role') ?? ''),
      type: String(element.getAttribute('type') ?? ''),
    }),
    undefined,
    { timeout: patience.milliseconds },
  );
  return kind.parse(value);
}

/** Picks an option by its text: native selection, list that opens, choices side by side. */
export async function choose(
  page: Page,
  step: { label: string; option: string; within?: BrowserLocator | undefined },
): Promise<void> {
  const now = fieldsNow(page, step, choiceFields);
  if ((await ask(now, { ask: 'pick', value: step.option }, z.boolean())) === true) return;
  const field = await fieldLabelled(page, step, choiceFields);
  const { tag, role } = await kindOf(field);
  if (tag === 'select') {
    await chooseNative(field, step.option);
    return;
  }
  if (role === 'radiogroup' || role === 'group' || tag === 'fieldset') {
    for (const member of ['radio', 'checkbox', 'button'] as const) {
      if ((await field.getByRole(member).count()) === 0) continue;
      const option = await optionAmong([field], member, step.option);
      if (member === 'button') await option.click({ timeout: patience.milliseconds });
      else await option.check({ timeout: patience.milliseconds });
      return;
    }
    throw new StepFailure(`“${step.label}” offers no choices.`);
  }
  if (role === 'listbox') {
    await (await optionAmong([field], 'option', step.option)).click({ timeout: patience.milliseconds });
    return;
  }
  await field.click({ timeout: patience.milliseconds });
  // A field that filters its options as one types.
  if (tag === 'input') await field.fill(step.option, { timeout: patience.milliseconds });
  await (await optionAmong([page], 'option', step.option)).click({ timeout: patience.milliseconds });
}
