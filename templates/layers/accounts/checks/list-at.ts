import type { PlacedOnPage } from '../../../blocks/checking/find-pages.ts';
import { createScene, type CollectionScene } from '../../../blocks/collection/checks/collection-scene.ts';
import { collectionProperties } from '../../../blocks/collection/properties.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';

/** A collection on a page, as checks look at it. */
export function listAt({ page, placement }: PlacedOnPage, spec: AppSpec): CollectionScene | undefined {
  const properties = collectionProperties.safeParse(placement.properties);
  if (!properties.success) return undefined;
  return createScene({ ...placement, properties: properties.data }, { spec, page, write: () => [] });
}
