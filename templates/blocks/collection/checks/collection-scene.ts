import type { PlacedBlock } from '../../block-manifest.ts';
import { openPage, type Scene } from '../../checking/check-writer.ts';
import { addRecord, type AddOptions } from '../../checking/record-steps.ts';
import type { FilledRecord } from '../../checking/fill-record.ts';
import { appWords, isPersonalList, nouns, spokenOf, wordsFor } from '../../checking/words.ts';
import type { CheckStep } from '../../../spec/check.ts';
import type { Entity } from '../../../spec/entity.ts';
import { en, zh } from '../files/src/blocks/collection/text.ts';
import { exampleOf, type ExampleRow } from './example-row.ts';
import { itemsOf, type Items } from '../items.ts';
import type { CollectionProperties } from '../properties.ts';

/** All that the checks of one collection are written with. */
export interface CollectionScene extends Scene {
  entity: Entity;
  properties: CollectionProperties;
  items: Items;
  words: typeof en;
  singular: string;
  plural: string;
  /** What rows are called in what a check proves. */
  spoken: string;
  open: readonly CheckStep[];
  /** Rows that are there whatever anybody does; undefined when people add rows. */
  fixedRows: number | undefined;
  /** `1,992 sessions`, of all there are. */
  total: string;
  /** What the count says only while some rows are filtered out. */
  someOf: string;
  /** The example row whose title, and no other text, says this, if the examples are there for everybody. */
  example: ExampleRow | undefined;
  /** Adds a row in this collection. */
  add(options?: Pick<AddOptions, 'values' | 'name'>): FilledRecord | undefined;
  /** Brings rows with this text to the top of a long list. */
  find(text: string): CheckStep[];
}

export function createScene(
  { entity: id, properties }: PlacedBlock<CollectionProperties>,
  scene: Scene,
): CollectionScene | undefined {
  const { spec, page } = scene;
  const entity = id === undefined ? undefined : spec.entities[id];
  if (!entity) return undefined;
  const words = wordsFor(spec, { en, zh });
  const { singular, plural } = nouns(entity);
  const fixedRows = entity.origin === 'catalogue' ? entity.source?.rows : undefined;
  const number = (fixedRows ?? 0).toLocaleString('en-US');
  const things = (fixedRows === 1 ? entity.singular : entity.plural).toLocaleLowerCase();
  const [before = '', after = ''] = appWords(spec).countOf('#', number, things).split('#');
  return {
    ...scene,
    entity,
    properties,
    words,
    singular,
    plural,
    spoken: isPersonalList(entity) ? `things on ${spokenOf(entity)}` : plural,
    fixedRows,
    items: itemsOf(entity, properties.view),
    open: openPage(page),
    total: appWords(spec).count(number, things),
    someOf: (after.length > before.length ? after : before).trim(),
    example: exampleOf(entity, properties),
    add: (options = {}) =>
      properties.create && entity.origin === 'kept'
        ? addRecord(spec, { entity, page, button: appWords(spec).add(entity.singular), ...options })
        : undefined,
    find: (text) => (properties.search ? [{ kind: 'fill', label: words.search(plural), value: text }] : []),
  };
}
