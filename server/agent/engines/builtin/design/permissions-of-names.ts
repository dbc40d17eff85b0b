import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Entity } from '../../../../../templates/spec/entity.ts';
import type { Language } from '../understand/wishes.ts';
import { subjectOf } from '../words/data/roles-subjects.ts';
import type { OperationInput } from './app-draft.ts';
import { ownerFields } from './permissions-of-samples.ts';

/**
 * The field that rows go by where they are one's own: what they are about, not one's own name. A booking goes by what is
 * booked, a request by its reason. Undefined where they do so already.
 */
export function ownTitle(entity: Entity, spec: AppSpec): { id: string; isNew: boolean } | undefined {
  if (!ownerFields(entity).some((field) => field.id === entity.titleField)) return undefined;
  const made = Object.values(spec.actions).some((action) =>
    action.effects.some((effect) => effect.kind === 'create' && effect.entity === entity.id),
  );
  const relation = Object.values(entity.fields).find((field) => field.type === 'relation' && field.required);
  if (made) return relation && { id: relation.id, isNew: false };
  const { id } = subjectOf(entity.id);
  return entity.fields[id] ? undefined : { id, isNew: true };
}

/** Gives rows that are one's own a title of their own, and lists them so. */
export function namedRows(entity: Entity, spec: AppSpec, language: Language): OperationInput[] {
  const title = ownTitle(entity, spec);
  if (!title) return [];
  const { id } = title;
  const label = subjectOf(entity.id)[language];
  const put: OperationInput = {
    kind: 'put-field',
    entity: entity.id,
    field: { id, label, type: 'text', order: 5, required: true },
  };
  return [
    ...(title.isNew ? [put] : []),
    { kind: 'change-entity', entity: entity.id, changes: { titleField: id } },
    ...shownAs(entity, spec, (show) => [
      ...stateFirst(show, entity).filter((each) => each !== id),
      entity.titleField,
    ]),
  ];
}

/** What people look for in their own things is what has become of them. */
function stateFirst(show: readonly string[], { fields }: Entity): string[] {
  const isState = (id: string) => fields[id]?.type === 'choice' && /^(?:status|stage|state)$/.test(id);
  return [...show.filter(isState), ...show.filter((id) => !isState(id))];
}

/** The entity as `namedRows` leaves it, for its examples. */
export function withSubjects(
  entity: Entity,
  operations: readonly OperationInput[],
  language: Language,
): Entity {
  const put = operations.find((operation) => operation.kind === 'put-field');
  if (put?.kind !== 'put-field') return entity;
  const texts = subjectOf(entity.id).samples[language];
  const samples = Object.entries(entity.samples).map(([id, values], index) => [
    id,
    { ...values, [put.field.id]: texts[index % texts.length] ?? '' },
  ]);
  return { ...entity, samples: Object.fromEntries(samples) };
}

/** Takes back what `namedRows` did: rows go by the name of whoever enters them, which is asked for again. */
export function unnamedRows(entity: Entity, spec: AppSpec): OperationInput[] {
  const name = ownerFields(entity).find(
    ({ default: value }) => value?.kind === 'path' && value.scope === 'person',
  );
  const title = entity.fields[entity.titleField];
  if (!name || !title || title.id === name.id) return [];
  const isSubject = title.id === subjectOf(entity.id).id;
  if (!isSubject && title.type !== 'relation') return [];
  return [
    { kind: 'change-entity', entity: entity.id, changes: { titleField: name.id } },
    ...(isSubject ? [{ kind: 'remove-field' as const, entity: entity.id, field: title.id }] : []),
    ...shownAs(entity, spec, (show) => [
      ...(isSubject ? [] : [title.id]),
      ...show.filter((id) => id !== name.id),
    ]),
  ];
}

/** Lists of an entity with other columns. */
function shownAs({ id }: Entity, { pages }: AppSpec, change: (show: string[]) => string[]): OperationInput[] {
  return Object.values(pages).flatMap((page) =>
    Object.values(page.blocks).flatMap((block): OperationInput[] => {
      const { show } = block.properties;
      if (block.entity !== id || block.block !== 'collection' || !Array.isArray(show)) return [];
      const properties = { show: change(show.map(String)) };
      return [{ kind: 'change-block', page: page.id, block: block.id, properties }];
    }),
  );
}
