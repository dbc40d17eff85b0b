import type { CheckStep, Locator } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import type { CollectionProperties } from './properties.ts';

export interface Items {
  /** The list or table. */
  whole: Locator;
  /** The item at this place of the list, from 0. */
  at(index: number): Locator;
  /** The first item that contains this text. */
  containing(text: string): Locator;
  /** Nothing but one item is left, with the head and foot of a table, such as after a search. */
  onlyOne: CheckStep;
  /** What names an item. */
  titleOf(item: Locator): Locator;
}

/** How checks point at the items of a collection, for each of its views. */
export function itemsOf(entity: Entity, view: CollectionProperties['view']): Items {
  if (view === 'table') {
    const table: Locator = { role: 'table', name: entity.plural, exact: true };
    return {
      whole: table,
      at: (index) => ({ role: 'row', within: table, index: index + 1 }),
      containing: (text) => ({ role: 'row', within: table, containing: text, index: 0 }),
      onlyOne: { kind: 'expectCount', of: { role: 'row', within: table }, atMost: 3 },
      titleOf: (item) => ({ role: 'cell', within: item, index: 0 }),
    };
  }
  const list: Locator = { role: 'list', name: entity.plural, exact: true };
  return {
    whole: list,
    at: (index) => ({ role: 'listitem', within: list, index }),
    containing: (text) => ({ role: 'listitem', within: list, containing: text, index: 0 }),
    onlyOne: { kind: 'expectCount', of: { role: 'heading', within: list }, atMost: 1 },
    titleOf: (item) => ({ role: 'heading', within: item, index: 0 }),
  };
}
