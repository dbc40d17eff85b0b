import type { PlacedBlock } from '../block-manifest.ts';
import type { Scene } from '../checking/check-writer.ts';
import type { Check } from '../../spec/check.ts';
import { actionChecks } from './checks/actions.ts';
import { changeChecks } from './checks/changes.ts';
import { createScene, type CollectionScene } from './checks/collection-scene.ts';
import { extraChecks } from './checks/extras.ts';
import { filterChecks } from './checks/filters.ts';
import { readingChecks } from './checks/reading.ts';
import type { CollectionProperties } from './properties.ts';

/** Proofs of what a collection offers: reading, search, filters, order, changes, actions. */
export function collectionChecks(placement: PlacedBlock<CollectionProperties>, scene: Scene): Check[] {
  const collection = createScene(placement, scene);
  // The page of one row shows related rows: nothing to open from Home.
  if (!collection || scene.page.path.includes(':')) return [];
  // Which rows are in a state is only known while the app runs.
  const { only } = placement.properties;
  if (only && only.switch === undefined) return onlyOpened(collection);
  return [
    ...readingChecks(collection),
    ...filterChecks(collection),
    ...changeChecks(collection),
    ...extraChecks(collection),
    ...actionChecks(collection),
  ];
}

function onlyOpened({ write, open, page, plural }: CollectionScene): Check[] {
  return write({
    what: 'open',
    en: `see which ${plural} these are`,
    zh: `查看这些${plural}`,
    steps: [
      ...open,
      {
        kind: 'expectThing',
        thing: { role: 'heading', name: page.title, within: { role: 'main' }, index: 0 },
      },
    ],
  });
}
