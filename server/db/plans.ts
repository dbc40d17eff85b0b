import type { Selectable } from 'kysely';
import { planResourceSchema } from '../contract/plan.ts';
import type { PlanResource } from '../contract/plan.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

/** A plan as kept: what the API shows, and how long drafting it took. */
export type StoredPlan = PlanResource & { milliseconds: number };

export async function insertPlan(
  database: Database,
  project: string,
  plan: Omit<StoredPlan, 'createdAt'>,
): Promise<StoredPlan> {
  const row = await database
    .insertInto('plans')
    .values({
      ...plan,
      milliseconds: Math.round(plan.milliseconds),
      project,
      plan: JSON.stringify(plan.plan),
      order: JSON.stringify(plan.order),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPlan(row);
}

export async function findPlan(
  database: Database,
  project: string,
  id: string,
): Promise<StoredPlan | undefined> {
  const row = await database
    .selectFrom('plans')
    .selectAll()
    .where('project', '=', project)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toPlan(row);
}

export async function updatePlan(
  database: Database,
  id: string,
  changes: Partial<
    Pick<StoredPlan, 'revision' | 'hash' | 'status' | 'plan' | 'order' | 'request' | 'proven'>
  >,
): Promise<StoredPlan> {
  const { plan, order, ...rest } = changes;
  const row = await database
    .updateTable('plans')
    .set({
      ...rest,
      ...(plan && { plan: JSON.stringify(plan) }),
      ...(order && { order: JSON.stringify(order) }),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPlan(row);
}

function toPlan(row: Selectable<Tables['plans']>): StoredPlan {
  const plan = planResourceSchema.parse({ ...row, createdAt: row.createdAt.toISOString() });
  return { ...plan, milliseconds: row.milliseconds };
}
