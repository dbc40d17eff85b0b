import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../templates/spec/operation.ts';
import type { PlanEdit } from '../../contract/plan.ts';
import { AppError } from '../../errors.ts';
import { foldPlan } from '../fold-plan.ts';
import type { PlanChange, PlanDesk } from './plan-change.ts';
import { putOperations } from './put-operations.ts';
import { editWords } from './words/edit-words.ts';

type Who = Extract<PlanEdit['edit'], { kind: 'set-who' }>;

/** Says who may open a page, do an action, or do something with the rows of a thing. */
export function setWho({ plan, base }: PlanDesk, edit: Who): PlanChange {
  const { spec } = foldPlan(plan.steps, base);
  const { name, operation } = find(edit, spec);
  const words = editWords({ plan, base });
  const named = edit.who.map((access) => {
    if (access === 'anyone' || access === 'signedIn' || access === 'owner') return words.access[access];
    const id = access.slice('role:'.length);
    return spec.roles[id]?.label ?? id;
  });
  const meaning = words.who(edit.what, name, named);
  return { plan: putOperations(plan, [operation], { spec, title: meaning }), meaning };
}

function find({ what, id, who }: Who, spec: AppSpec): { name: string; operation: SpecOperation } {
  if (what === 'page') {
    const page = spec.pages[id];
    if (page) return { name: page.title, operation: { kind: 'change-page', page: id, changes: { who } } };
  } else if (what === 'action') {
    const action = spec.actions[id];
    if (action) return { name: action.label, operation: { kind: 'put-action', action: { ...action, who } } };
  } else {
    const entity = spec.entities[id];
    if (entity) {
      const permissions = { ...entity.permissions, [what]: who };
      return {
        name: entity.plural,
        operation: { kind: 'change-entity', entity: id, changes: { permissions } },
      };
    }
  }
  throw new AppError('not-found', `The plan has no “${id}” anybody could do something with.`);
}
