import type { Locator, Page } from 'playwright-core';
import type { BrowserLocator } from '../browser-check.ts';
import { placeOf, summary } from './locate.ts';
import { eventually } from './patience.ts';

type Role = Parameters<Page['getByRole']>[0];

/** What kinds of field a step can work with. */
export interface FieldKinds {
  selector: string;
  /** Found by their own accessible name too, such as a group named by its legend. */
  roles: readonly Role[];
  /** File fields are often hidden behind something prettier. */
  hidden?: boolean;
}

interface Sought {
  label: string;
  within?: BrowserLocator | undefined;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Best first: the very label, by itself or as a name, the label with a mark such as `*` or `(optional)`, the label as a part, the placeholder. */
function stages(page: Page, sought: Sought, kinds: FieldKinds): Locator[] {
  const place = placeOf(page, sought.within);
  const { label } = sought;
  const marked = new RegExp(String.raw`^\s*${escape(label)}\s*(?:[*:]|\([^)]*\))*\s*$`, 'i');
  const fields = page.locator(kinds.selector);
  const shown = (found: Locator) => (kinds.hidden === true ? found : found.filter({ visible: true }));
  const named = (name: string | RegExp, exact: boolean) =>
    kinds.roles.reduce(
      (found, role) => found.or(place.getByRole(role, { name, exact })),
      place.getByLabel(name, { exact }).and(fields),
    );
  return [
    // Most are found by their label alone, which is less to look for.
    place.getByLabel(label, { exact: true }).and(fields),
    named(label, true),
    named(marked, false),
    named(label, false),
    place.getByPlaceholder(label).and(fields),
  ].map(shown);
}

/** Those found by their very label, which most are, at this moment. */
export function fieldsNow(page: Page, sought: Sought, kinds: FieldKinds): Locator {
  const labelled = placeOf(page, sought.within).getByLabel(sought.label, { exact: true });
  return labelled.and(page.locator(kinds.selector)).filter({ visible: true });
}

/** Waits for the one field with this label. */
export async function fieldLabelled(page: Page, sought: Sought, kinds: FieldKinds): Promise<Locator> {
  return eventually<Locator>(async () => {
    for (const found of stages(page, sought, kinds)) {
      const count = await found.count();
      if (count === 1) return { found };
      if (count > 1) return { seen: `There are ${count} fields labelled “${sought.label}”; expected one.` };
    }
    return { seen: async () => `There is no field labelled “${sought.label}”. ${await summary(page)}` };
  });
}

export const textFields: FieldKinds = {
  selector:
    'input:not([type=file]), textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=spinbutton], [role=slider]',
  roles: ['textbox', 'searchbox', 'spinbutton', 'combobox', 'slider'],
};

export const choiceFields: FieldKinds = {
  selector:
    'select, input, button, [role=combobox], [role=listbox], [role=radiogroup], [role=group], fieldset',
  roles: ['combobox', 'listbox', 'radiogroup', 'group'],
};

export const switchFields: FieldKinds = {
  selector: 'input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], button[aria-pressed]',
  roles: ['checkbox', 'switch'],
};

export const fileFields: FieldKinds = { selector: 'input[type=file]', roles: [], hidden: true };
