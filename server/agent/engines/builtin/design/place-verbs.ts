import type { EntityDraft, FieldInput, StepDraft } from './app-draft.ts';
import { relatedOf } from './detail-page.ts';

/** A way on from a row; `unless` a field has a value. */
export interface RowLink {
  label: string;
  path: string;
  unless?: { field: string; equals: string };
}

/** A step that brings actions on a thing, and the records they leave if its detail page is to list them. */
export interface Verb {
  step: StepDraft;
  actions: readonly string[];
  target: EntityDraft;
  entity?: EntityDraft;
  /** Fields that the actions add, to be shown with the others. */
  fields?: readonly FieldInput[];
  /** A way on from rows. */
  link?: RowLink;
  /** Its buttons stand on the page of one row, not in lists. */
  only?: 'detail';
}

/** Each step puts its own buttons on the blocks of its thing, so that nothing points to a later step. */
export function placeVerbs(verbs: readonly Verb[], steps: readonly StepDraft[]): void {
  const operations = steps.flatMap((step) => step.operations);
  verbs.forEach((verb, index) => {
    const { target } = verb;
    const before = verbs.slice(0, index + 1).filter((each) => each.target === target);
    const records = before.flatMap((each) => each.entity ?? []);
    const fields = before.flatMap((each) => each.fields ?? []);
    for (const operation of operations) {
      if (operation.kind !== 'put-block' || operation.block.entity !== target.head.id) continue;
      const { page, block } = operation;
      if (block.block !== 'collection' && block.block !== 'detail') continue;
      const actions = before
        .filter(({ only = block.block }) => only === block.block)
        .flatMap((each) => each.actions);
      const listed = (block.properties?.['related'] as unknown[] | undefined) ?? [];
      const related =
        block.block === 'detail' && verb.entity
          ? { related: [...listed, ...records.map((entity) => relatedOf(entity, target.head.id, true))] }
          : {};
      verb.step.operations.push({
        kind: 'change-block',
        page,
        block: block.id,
        properties: {
          actions,
          ...related,
          ...(verb.link ? { link: verb.link } : {}),
          ...shownWith(block.properties ?? {}, fields),
        } as never,
      });
    }
  });
}

/** What a block shows and filters by, with fields that came later. */
function shownWith(properties: object, fields: readonly FieldInput[]): Record<string, string[]> {
  const lists = Object.entries({
    show: fields.map((field) => field.id),
    filters: fields.flatMap((field) => (field.type === 'choice' ? field.id : [])),
  });
  return Object.fromEntries(
    lists.flatMap(([name, added]) => {
      const known: unknown = Object.entries(properties).find(([key]) => key === name)?.[1];
      return Array.isArray(known) && added.length > 0 ? [[name, [...known.map(String), ...added]]] : [];
    }),
  );
}
