import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { fillField, isFromPerson, valueFor } from '../checking/fill-record.ts';
import type { ContactProperties } from './block.ts';

const main: Locator = { role: 'main' };

/** What is filled in can be sent, and it is said what happens next. */
export function contactChecks(
  placement: PlacedBlock<ContactProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[placement.entity ?? ''];
  const { ask, label, next, title } = placement.properties;
  // There may be another form on the page.
  const form: Locator = { role: 'region', name: title ?? label, exact: true, within: main };
  if (!entity || page.path.includes(':')) return [];
  const fill = ask.flatMap((id): CheckStep[] => {
    const field = entity.fields[id];
    // Who is logged in is not asked for their name.
    const known = !entity.permissions.create.includes('anyone');
    if (!field || (known && isFromPerson(field, spec))) return [];
    const value = field.required ? valueFor(field, spec) : undefined;
    const step = value === undefined ? undefined : fillField(field, value, form);
    return step ? [step] : [];
  });
  return write({
    what: 'send',
    en: `fill in the form and press “${label}”, and read what happens next`,
    zh: `填写表单并点击“${label}”，然后看到后续说明`,
    steps: [
      ...openPage(page),
      ...fill,
      { kind: 'click', on: { role: 'button', name: label, within: form } },
      { kind: 'expectText', text: next.slice(0, 60), within: { role: 'status', within: form, index: 0 } },
    ],
  });
}
