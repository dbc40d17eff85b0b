import type { AppSpec } from '../../spec/app-spec.ts';
import type { CheckStep, Locator } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import type { Page } from '../../spec/page.ts';
import { fillRecord, type FilledRecord } from './fill-record.ts';
import { appWords } from './words.ts';

export const dialog: Locator = { role: 'dialog' };
const main: Locator = { role: 'main' };

export interface AddOptions {
  entity: Entity;
  /** The page it is added on. */
  page: Page;
  /** The button that opens the form. */
  button: string;
  values?: Readonly<Record<string, string>>;
  name?: string;
}

/** Steps that add a record by a button and the dialog it opens. Undefined when its values cannot be known. */
export function addRecord(
  spec: AppSpec,
  { entity, page, button, values, name }: AddOptions,
): FilledRecord | undefined {
  const filled = fillRecord(entity, spec, {
    within: dialog,
    ...(values ? { values } : {}),
    ...(name ? { name } : {}),
  });
  if (!filled) return undefined;
  return {
    ...filled,
    steps: [
      ...arrived(page, entity, spec),
      { kind: 'click', on: { role: 'button', name: button, exact: true, index: 0 } },
      ...filled.steps,
      submit(appWords(spec).add(entity.singular)),
    ],
  };
}

/**
 * A link changes the address before the next page is drawn. Where Home, on which checks begin, has a button of the same
 * name, it must not be pressed in that moment.
 */
function arrived(page: Page, entity: Entity, { pages }: AppSpec): CheckStep[] {
  const home = Object.values(pages).find(({ path }) => path === '/');
  const adds = Object.values(home?.blocks ?? {}).some(
    (block) => block.entity === entity.id && block.properties['create'] === true,
  );
  if (!adds || page.path === '/') return [];
  return [expectThing({ role: 'heading', name: page.title, exact: true, within: main, index: 0 })];
}

/** Saves changes in the open dialog. */
export function save(spec: AppSpec): CheckStep {
  return submit(appWords(spec).save);
}

function submit(name: string): CheckStep {
  return { kind: 'click', on: { role: 'button', name, exact: true, within: dialog } };
}

export function expectThing(thing: Locator): CheckStep {
  return { kind: 'expectThing', thing };
}

export function expectGone(thing: Locator): CheckStep {
  return { kind: 'expectThing', thing, gone: true };
}

/** A button that names the row it stands on. */
export function rowButton(
  word: (title: string) => string,
  row: FilledRecord,
  { entity, item }: { entity: Entity; item: Locator },
): Locator {
  const named = row.nameField.id === entity.titleField;
  const name = named ? word(row.shown) : word('').trim();
  return { role: 'button', name, within: item, ...(named ? { exact: true } : { index: 0 }) };
}
