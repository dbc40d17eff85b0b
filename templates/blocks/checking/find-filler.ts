import type { Action } from '../../spec/action.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import { createdBy } from './actions.ts';
import { findPlacements, type PlacedOnPage } from './find-pages.ts';

export interface Filler {
  action: Action;
  /** A list whose rows offer the action. */
  place: PlacedOnPage;
  relation: string;
}

/** The action that adds rows to an entity from a list of something else, and the list that offers it. */
export function findFiller(entity: string, spec: AppSpec): Filler | undefined {
  for (const action of Object.values(spec.actions)) {
    const created = createdBy(action, spec);
    if (created?.entity !== entity || action.entity === undefined) continue;
    const place = findPlacements(spec, {
      block: 'collection',
      entity: action.entity,
      where: ({ properties }) => Array.isArray(properties.actions) && properties.actions.includes(action.id),
    })[0];
    if (place) return { action, place, relation: created.relation };
  }
  return undefined;
}
