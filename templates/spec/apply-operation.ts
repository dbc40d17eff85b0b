import { partsOf, type Draft } from './draft.ts';
import type { SpecOperation } from './operation.ts';
import type { SpecProblem } from './problem.ts';

/** Applies one operation to a draft in place. Returns what did not fit; the draft is then as it was. */
export function applyOperation(draft: Draft, operation: SpecOperation): SpecProblem[] {
  switch (operation.kind) {
    case 'change-app':
      Object.assign(draft.app, defined(operation.changes));
      return [];
    case 'change-theme':
      draft.app.theme = { ...draft.app.theme, ...defined(operation.changes) };
      return [];
    case 'set-storage':
      draft.app.storage = operation.storage;
      return [];
    case 'put-role':
      draft.app.roles[operation.role.id] = operation.role;
      return [];
    case 'remove-role':
      delete draft.app.roles[operation.role];
      return [];
    case 'put-entity':
      draft.entities.set(operation.entity.id, operation.entity);
      return [];
    case 'change-entity':
      return change(
        draft.entities,
        { id: operation.entity, place: 'entities', kind: 'entity' },
        operation.changes,
      );
    case 'remove-entity':
      draft.entities.delete(operation.entity);
      draft.fields.delete(operation.entity);
      draft.samples.delete(operation.entity);
      draft.sampleOwners.delete(operation.entity);
      return [];
    case 'put-field':
      partsOf(draft.fields, operation.entity).set(operation.field.id, operation.field);
      return [];
    case 'change-field': {
      const { entity: owner, field: id } = operation;
      const where = { id, place: `entities.${owner}.fields`, kind: 'field', owner };
      return change(partsOf(draft.fields, owner), where, operation.changes);
    }
    case 'remove-field':
      partsOf(draft.fields, operation.entity).delete(operation.field);
      for (const sample of partsOf(draft.samples, operation.entity).values()) delete sample[operation.field];
      return [];
    case 'put-sample':
      partsOf(draft.samples, operation.entity).set(operation.id, { ...operation.values });
      if (operation.owner) partsOf(draft.sampleOwners, operation.entity).set(operation.id, operation.owner);
      else partsOf(draft.sampleOwners, operation.entity).delete(operation.id);
      return [];
    case 'remove-sample':
      partsOf(draft.samples, operation.entity).delete(operation.id);
      partsOf(draft.sampleOwners, operation.entity).delete(operation.id);
      return [];
    case 'put-action':
      draft.app.actions[operation.action.id] = operation.action;
      return [];
    case 'remove-action':
      delete draft.app.actions[operation.action];
      return [];
    case 'put-page':
      draft.pages.set(operation.page.id, operation.page);
      return [];
    case 'change-page':
      return change(draft.pages, { id: operation.page, place: 'pages', kind: 'page' }, operation.changes);
    case 'remove-page':
      draft.pages.delete(operation.page);
      draft.blocks.delete(operation.page);
      return [];
    case 'put-block':
      partsOf(draft.blocks, operation.page).set(operation.block.id, operation.block);
      return [];
    case 'change-block':
      return changeBlock(draft, operation);
    case 'remove-block':
      partsOf(draft.blocks, operation.page).delete(operation.block);
      return [];
    case 'put-check':
      draft.app.checks[operation.check.id] = operation.check;
      return [];
    case 'remove-check':
      delete draft.app.checks[operation.check];
      return [];
    case 'put-assumption':
      draft.app.assumed[operation.assumption.id] = operation.assumption;
      return [];
    case 'remove-assumption':
      delete draft.app.assumed[operation.assumption];
      return [];
    case 'put-not-included':
      draft.app.notIncluded[operation.notIncluded.id] = operation.notIncluded;
      return [];
    case 'remove-not-included':
      delete draft.app.notIncluded[operation.notIncluded];
      return [];
  }
}

interface Where {
  id: string;
  place: string;
  kind: string;
  owner?: string;
}

function change<Item extends object>(items: Map<string, Item>, where: Where, changes: object): SpecProblem[] {
  const item = items.get(where.id);
  if (!item) return [missing(where)];
  items.set(where.id, { ...item, ...defined(changes) });
  return [];
}

function changeBlock(
  draft: Draft,
  operation: Extract<SpecOperation, { kind: 'change-block' }>,
): SpecProblem[] {
  const blocks = partsOf(draft.blocks, operation.page);
  const block = blocks.get(operation.block);
  const where = {
    id: operation.block,
    place: `pages.${operation.page}.blocks`,
    kind: 'block',
    owner: operation.page,
  };
  if (!block) return [missing(where)];
  const properties = { ...block.properties, ...operation.properties };
  for (const [key, value] of Object.entries(operation.properties)) if (value === null) delete properties[key];
  blocks.set(operation.block, { ...block, properties, order: operation.order ?? block.order });
  return [];
}

function missing({ id, place, kind, owner }: Where): SpecProblem {
  const name = owner ? `${owner}.${id}` : id;
  return {
    place: `${place}.${id}`,
    missing: `${kind}:${name}`,
    sentence: `There is no ${kind} called “${name}” to change.`,
  };
}

function defined<Changes extends object>(changes: Changes): Partial<Changes> {
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<Changes>;
}
