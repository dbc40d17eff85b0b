import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import { hexColour } from '../../../templates/spec/identifier.ts';
import type { SpecOperation } from '../../../templates/spec/operation.ts';
import type { Plan, PlanStep } from '../../../templates/spec/plan.ts';
import { AppError } from '../../errors.ts';
import { foldPlan } from '../fold-plan.ts';
import { createStepId, mapOperations, withSteps } from './plan-change.ts';
import type { PlanChange, PlanDesk } from './plan-change.ts';
import { editWords } from './words/edit-words.ts';

/** Calls the app something else. */
export function renameApp({ plan, base }: PlanDesk, name: string): PlanChange {
  const words = editWords({ plan, base });
  const sentence = words.appCalled(name);
  const changes = { name };
  const has = (operation: SpecOperation) =>
    operation.kind === 'change-app' && operation.changes.name !== undefined;
  const changed = replaceOr(plan, has, {
    operation: (operation) =>
      operation.kind === 'change-app' ? { ...operation, changes: { ...operation.changes, name } } : operation,
    step: step(words.renameApp, sentence, ['content'], {
      kind: 'change-app',
      changes,
    }),
  });
  return { plan: changed, meaning: sentence };
}

/** Says where the app keeps what people enter. */
export function setStorage(
  { plan, base }: Pick<PlanDesk, 'plan' | 'base'>,
  storage: 'browser' | 'postgres',
): PlanChange {
  const words = editWords({ plan, base });
  const sentence = words.storage[storage];
  const operation: SpecOperation = { kind: 'set-storage', storage };
  const has = (each: SpecOperation) => each.kind === 'set-storage';
  const stays = base.storage === storage && plan.steps.some((each) => each.operations.some(has));
  const changed = stays
    ? mapOperations(plan, (each) => (has(each) ? [] : [each]))
    : replaceOr(plan, has, {
        operation: () => operation,
        step: step(words.changeStorage, sentence, ['storage'], operation),
      });
  // What somebody said is not taken for granted any more.
  return { plan: withoutAssumption(changed, base, 'storage'), meaning: sentence };
}

/** Sets one of the app's colours. */
export function setColour(
  { plan, base }: PlanDesk,
  name: 'accent' | 'background' | 'components',
  value: string,
): PlanChange {
  const parsed = hexColour.safeParse(value.trim().toLowerCase());
  if (!parsed.success)
    throw new AppError(
      'invalid-input',
      `“${value}” is no colour Sprout can read. Write one such as #1f8a5b.`,
    );
  const words = editWords({ plan, base });
  const sentence = words.colour(name, parsed.data);
  const changes = { [name]: parsed.data };
  const has = (each: SpecOperation) => each.kind === 'change-theme';
  const changed = replaceOr(plan, has, {
    operation: (each) =>
      each.kind === 'change-theme' ? { ...each, changes: { ...each.changes, ...changes } } : each,
    step: step(words.changeColours, sentence, ['look'], {
      kind: 'change-theme',
      changes,
    }),
  });
  return { plan: changed, meaning: sentence };
}

/** No longer takes something for granted; where there is one other possibility, that is it then. */
export function removeAssumption({ plan, base }: PlanDesk, id: string): PlanChange {
  const { assumed, storage } = foldPlan(plan.steps, base).spec;
  const assumption = assumed[id];
  if (!assumption) throw new AppError('not-found', 'The plan does not take this for granted.');
  if (id === 'storage') return setStorage({ plan, base }, storage === 'browser' ? 'postgres' : 'browser');
  // Log-in and rights are a step of their own; without it everybody may do everything.
  const own = (each: SpecOperation) => each.kind === 'put-assumption' && each.assumption.id === id;
  const people =
    id === 'accounts' && plan.steps.find((each) => each.id === 'people' && each.operations.some(own));
  if (people)
    return {
      plan: withSteps(
        plan,
        plan.steps.filter((each) => each !== people),
      ),
      meaning: editWords({ plan, base }).nobodyLogsIn,
    };
  return {
    plan: withoutAssumption(plan, base, id),
    meaning: editWords({ plan, base }).notAssumed(assumption.sentence),
  };
}

function withoutAssumption(plan: Plan, base: AppSpec, id: string): Plan {
  const without = mapOperations(plan, (each) =>
    each.kind === 'put-assumption' && each.assumption.id === id ? [] : [each],
  );
  return base.assumed[id] ? appendOperation(without, { kind: 'remove-assumption', assumption: id }) : without;
}

/** Takes a field out of a thing, with what fills it. */
export function removeField({ plan, base }: PlanDesk, entity: string, field: string): PlanChange {
  const thing = foldPlan(plan.steps, base).spec.entities[entity];
  const removed = thing?.fields[field];
  if (!thing || !removed) throw new AppError('not-found', `There is no field “${field}” to remove.`);
  if (thing.titleField === field)
    throw new AppError(
      'conflict',
      `${thing.plural} are named by “${removed.label}”, so this field has to stay.`,
    );
  const without = mapOperations(plan, (operation) => withoutField(operation, entity, field));
  const changed = base.entities[entity]?.fields[field]
    ? appendOperation(without, { kind: 'remove-field', entity, field })
    : without;
  return { plan: changed, meaning: editWords({ plan, base }).withoutField(thing.plural, removed.label) };
}

function withoutField(operation: SpecOperation, entity: string, field: string): SpecOperation[] {
  if (!('entity' in operation)) return [operation];
  switch (operation.kind) {
    case 'put-field':
      return operation.entity === entity && operation.field.id === field ? [] : [operation];
    case 'change-field':
      return operation.entity === entity && operation.field === field ? [] : [operation];
    case 'put-sample': {
      if (operation.entity !== entity) return [operation];
      const { [field]: _, ...values } = operation.values;
      return [{ ...operation, values }];
    }
    case 'put-entity': {
      const { source } = operation.entity;
      if (operation.entity.id !== entity || !source) return [operation];
      const { [field]: _, ...columns } = source.columns;
      return [{ ...operation, entity: { ...operation.entity, source: { ...source, columns } } }];
    }
    default:
      return [operation];
  }
}

/** Changes every operation that fits; where none does, adds a step. */
function replaceOr(
  plan: Plan,
  fits: (operation: SpecOperation) => boolean,
  instead: { operation: (operation: SpecOperation) => SpecOperation; step: Omit<PlanStep, 'id'> },
): Plan {
  if (plan.steps.some((each) => each.operations.some(fits)))
    return mapOperations(plan, (each) => [fits(each) ? instead.operation(each) : each]);
  const id = createStepId(plan, instead.step.title);
  return withSteps(plan, [...plan.steps, { ...instead.step, id }]);
}

function appendOperation(plan: Plan, operation: SpecOperation): Plan {
  const last = plan.steps.at(-1);
  if (!last) return plan;
  return withSteps(plan, [
    ...plan.steps.slice(0, -1),
    { ...last, operations: [...last.operations, operation] },
  ]);
}

function step(
  title: string,
  sentence: string,
  ...[areas, operation]: [PlanStep['areas'], SpecOperation]
): Omit<PlanStep, 'id'> {
  return { title, sentence, areas, operations: [operation], phrases: [] };
}
