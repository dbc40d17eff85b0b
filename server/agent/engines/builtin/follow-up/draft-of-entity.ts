import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { EntityDraft } from '../design/app-draft.ts';
import { thingById } from '../words/data/things.ts';
import { findBlocks, type Entity } from './find-target.ts';

/** An entity of an app as the design of first plans takes it, so that both share their decisions. */
export function draftOfEntity(entity: Entity, spec: AppSpec): EntityDraft {
  const { fields, samples, ...head } = entity;
  const [list] = findBlocks(spec, 'collection', entity.id);
  const view = list?.block.properties['view'];
  const entry = thingById.get(entity.id);
  return {
    head,
    fields: Object.values(fields),
    samples: Object.entries(samples).map(([id, values]) => ({ id, values })),
    view: view === 'cards' || view === 'list' ? view : 'table',
    ...(entry?.board === undefined ? {} : { board: entry.board }),
    ...(entry ? { entry } : {}),
    phrases: [],
  };
}

/** A place in the menu after all others. */
export function lastInMenu(spec: AppSpec): number {
  return Math.max(0, ...Object.values(spec.pages).map((page) => page.menu?.order ?? 0)) + 10;
}
