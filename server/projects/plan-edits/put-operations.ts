import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../templates/spec/operation.ts';
import type { Plan, PlanStep } from '../../../templates/spec/plan.ts';
import { createStepId, withSteps } from './plan-change.ts';

/** Where the plan makes a thing, it makes it as the operations say; what the base has is changed in a step of its own. */
export function putOperations(
  plan: Plan,
  operations: readonly SpecOperation[],
  { spec, title }: { spec: AppSpec; title: string },
): Plan {
  const own: SpecOperation[] = [];
  const steps = plan.steps.map((step) => ({ ...step, operations: [...step.operations] }));
  for (const operation of operations) {
    const places = steps.filter((step) =>
      step.operations.some((each) => targetOf(each) === targetOf(operation)),
    );
    const place = places.at(-1);
    if (!place) own.push(operation);
    else place.operations = merged(place.operations, operation);
  }
  if (own.length === 0) return withSteps(plan, steps);
  const id = createStepId(plan, spec.language === 'zh' ? 'names' : title);
  const step: PlanStep = {
    id,
    title: title.slice(0, 60),
    sentence: title,
    areas: ['content'],
    operations: own,
    phrases: [],
  };
  return withSteps(plan, [...steps, step]);
}

function targetOf(operation: SpecOperation): string | undefined {
  switch (operation.kind) {
    case 'put-page':
      return `page ${operation.page.id}`;
    case 'change-page':
      return `page ${operation.page}`;
    case 'put-entity':
      return `entity ${operation.entity.id}`;
    case 'change-entity':
      return `entity ${operation.entity}`;
    case 'put-field':
      return `field ${operation.entity} ${operation.field.id}`;
    case 'change-field':
      return `field ${operation.entity} ${operation.field}`;
    case 'put-action':
      return `action ${operation.action.id}`;
    case 'put-role':
      return `role ${operation.role.id}`;
    default:
      return undefined;
  }
}

/** The operations of a step after which a thing is as asked, without saying anything twice. */
function merged(operations: readonly SpecOperation[], change: SpecOperation): SpecOperation[] {
  const target = targetOf(change);
  const at = operations.findLastIndex((each) => targetOf(each) === target);
  const there = operations[at];
  if (!there) return [...operations, change];
  return operations.with(at, changed(there, change));
}

function changed(there: SpecOperation, change: SpecOperation): SpecOperation {
  if (there.kind === change.kind && there.kind.startsWith('put-')) return change;
  if (there.kind === 'put-page' && change.kind === 'change-page')
    return { ...there, page: { ...there.page, ...change.changes } };
  if (there.kind === 'change-page' && change.kind === 'change-page')
    return { ...there, changes: { ...there.changes, ...change.changes } };
  if (there.kind === 'put-entity' && change.kind === 'change-entity')
    return { ...there, entity: { ...there.entity, ...change.changes } };
  if (there.kind === 'change-entity' && change.kind === 'change-entity')
    return { ...there, changes: { ...there.changes, ...change.changes } };
  if (there.kind === 'put-field' && change.kind === 'change-field')
    return { ...there, field: { ...there.field, ...change.changes } };
  if (there.kind === 'change-field' && change.kind === 'change-field')
    return { ...there, changes: { ...there.changes, ...change.changes } };
  return there;
}
