import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { openPage, type Scene } from '../checking/check-writer.ts';
import { fillField, valueFor } from '../checking/fill-record.ts';
import { appWords } from '../checking/words.ts';
import type { SettingsProperties } from './block.ts';

const main: Locator = { role: 'main' };

/** What is changed is kept and still there after a reload. */
export function settingsChecks(
  placement: PlacedBlock<SettingsProperties>,
  { spec, page, write }: Scene,
): Check[] {
  const entity = spec.entities[placement.entity ?? ''];
  const { ask, saved } = placement.properties;
  if (!entity || page.path.includes(':')) return [];
  const fields = ask.flatMap((id) => entity.fields[id] ?? []);
  const text = fields.find((field) => field.type === 'text');
  if (!text) return [];
  const value = `${text.label} {unique}`;
  const fill = fields.flatMap((field): CheckStep[] => {
    const given = field === text ? value : field.required ? valueFor(field, spec) : undefined;
    const step = given === undefined ? undefined : fillField(field, given);
    return step ? [step] : [];
  });
  return write({
    what: 'settings',
    en: `change ${page.title} and find it changed after a reload`,
    zh: `修改“${page.title}”，重新加载后仍然有效`,
    steps: [
      ...openPage(page),
      ...fill,
      { kind: 'click', on: { role: 'button', name: appWords(spec).save, exact: true, within: main } },
      { kind: 'expectText', text: saved, within: main },
      { kind: 'reload' },
      { kind: 'expectValue', label: text.label, value },
    ],
  });
}
