import type { CheckStep } from '../../spec/check.ts';
import type { Page } from '../../spec/page.ts';
import { followMenu, openPage, type Scene } from './check-writer.ts';
import type { FilledRecord } from './fill-record.ts';
import { findPlacements } from './find-pages.ts';
import { addRecord, type AddOptions } from './record-steps.ts';
import { appWords } from './words.ts';

export interface Adder {
  page: Page;
  /** Adds a row on that page. */
  add(options?: Pick<AddOptions, 'values' | 'name'>): FilledRecord | undefined;
}

/** Where people add rows of an entity: on this page if they can, else on another. */
export function findAdder(id: string, { spec, page }: Scene): Adder | undefined {
  const entity = spec.entities[id];
  if (!entity || entity.origin !== 'kept') return undefined;
  const places = ['collection', 'board'].flatMap((block) =>
    findPlacements(spec, { block, entity: id, where: ({ properties }) => properties.create === true }),
  );
  const place = places.find((found) => found.page.id === page.id) ?? places[0];
  if (!place) return undefined;
  const button = appWords(spec).add(entity.singular);
  return {
    page: place.page,
    add: (options = {}) => addRecord(spec, { entity, page: place.page, button, ...options }),
  };
}

/** Steps that open the page where rows are added, add one, and go to the page of the scene. */
export function addThenOpen(adder: Adder, added: FilledRecord, scene: Scene): CheckStep[] {
  return [...openAndAdd(adder, added), ...goBack(adder, scene)];
}

/** Steps that open the page where rows are added and add one. */
export function openAndAdd(adder: Adder, added: FilledRecord): CheckStep[] {
  return [...openPage(adder.page), ...added.steps];
}

/** Steps that go to the page of the scene once a row was added. */
export function goBack(adder: Adder, { page }: Scene): CheckStep[] {
  return [...settled(), ...(adder.page.id === page.id ? [] : followMenu(page))];
}

/** The dialog has closed: what it saved is there. */
export function settled(): CheckStep[] {
  return [{ kind: 'expectThing', thing: { role: 'dialog' }, gone: true }];
}
