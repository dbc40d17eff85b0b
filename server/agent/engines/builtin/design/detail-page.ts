import type { Say } from '../say/say.ts';
import type { EntityDraft, StepDraft } from './app-draft.ts';
import { moreToRead } from './more-to-read.ts';
import { onMap, viewOfDraft } from './spec-view.ts';

export function detailPageIdOf(entity: EntityDraft): string {
  return `${entity.head.path}-detail`.slice(0, 64);
}

/** The page of one row. `related` are entities whose rows point to it. */
export function detailPage(
  entity: EntityDraft,
  related: readonly { entity: EntityDraft; field: string }[],
  say: Say,
): StepDraft {
  const { head, fields } = entity;
  const lead = viewOfDraft(entity).lead;
  const [title, sentence] = say.detail(head.singular);
  const id = detailPageIdOf(entity);
  const kept = head.origin === 'kept';
  const show = fields
    .filter((field) => field.id !== head.titleField && field.id !== lead?.id && field.id !== onMap)
    .map((field) => field.id);
  const properties = {
    show,
    ...(lead ? { lead: lead.id } : {}),
    actions: [] as string[],
    edit: kept,
    remove: kept,
    related: related.map((each) => relatedOf(each.entity, each.field)),
  };
  return {
    id: `detail-${head.path}`.slice(0, 64),
    title,
    sentence,
    areas: ['pages'],
    operations: [
      { kind: 'put-page', page: { id, title: head.singular, path: `/${head.path}/:id`, entity: head.id } },
      {
        kind: 'put-block',
        page: id,
        block: { id: 'detail', block: 'detail', order: 10, entity: head.id, properties },
      },
      ...moreToRead(entity, id, say),
    ],
    phrases: [],
  };
}

/** How rows that point to this one are listed on its page. */
export function relatedOf(
  entity: EntityDraft,
  field: string,
  // What an action of the row makes is not added beside it.
  made = false,
): { entity: string; field: string; show: string[]; create?: boolean } {
  const show = entity.fields.filter((each) => each.id !== field).map((each) => each.id);
  return { entity: entity.head.id, field, show: show.slice(0, 5), ...(made ? { create: false } : {}) };
}
