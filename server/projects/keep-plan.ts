import { planSchema } from '../../templates/spec/plan.ts';
import type { Plan } from '../../templates/spec/plan.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { PlanResource } from '../contract/plan.ts';
import { planResourceSchema } from '../contract/plan.ts';
import { insertPlanRevision } from '../db/plan-revisions.ts';
import { insertPlan, updatePlan } from '../db/plans.ts';
import type { StoredPlan } from '../db/plans.ts';
import { createId } from '../identifier.ts';
import type { Change } from '../jobs/event-log.ts';
import { hashPlan } from './hash-plan.ts';
import { presentOrder } from './present-order.ts';

interface PlanToKeep {
  plan: Plan;
  base: AppSpec;
  /** One line on what it means, or what the edit meant. */
  meaning: string;
}

/** Keeps a new plan, awaiting approval, and tells of it. */
export async function keepNewPlan(
  { transaction, project, append }: Change,
  { plan, base, meaning }: PlanToKeep,
  origin: { request: string; engine: PlanResource['engine']; milliseconds: number },
): Promise<StoredPlan> {
  const content = planSchema.parse(plan);
  const stored = await insertPlan(transaction, project.slug, {
    ...origin,
    id: createId('p'),
    revision: 1,
    hash: hashPlan(content),
    status: 'awaiting-approval',
    plan: content,
    order: presentOrder(content, base, origin.request),
  });
  await insertPlanRevision(transaction, stored.id, { revision: 1, hash: stored.hash, content, meaning });
  append({ kind: 'plan-put', plan: presentPlan(stored) });
  return stored;
}

/** Keeps a changed plan as its next revision, which is not approved yet, and tells of it. */
export async function keepRevision(
  { transaction, append }: Pick<Change, 'transaction' | 'append'>,
  before: StoredPlan,
  { plan, base, meaning }: PlanToKeep,
): Promise<StoredPlan> {
  const content = planSchema.parse(plan);
  const revision = before.revision + 1;
  const hash = hashPlan(content);
  const stored = await updatePlan(transaction, before.id, {
    revision,
    hash,
    status: 'awaiting-approval',
    plan: content,
    order: presentOrder(content, base, before.request),
    proven: null,
  });
  await insertPlanRevision(transaction, before.id, { revision, hash, content, meaning });
  append({ kind: 'plan-put', plan: presentPlan(stored) });
  return stored;
}

/** What the API shows of a plan. */
export function presentPlan(plan: StoredPlan): PlanResource {
  return planResourceSchema.parse(plan);
}
