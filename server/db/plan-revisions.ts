import { planSchema } from '../../templates/spec/plan.ts';
import type { Plan } from '../../templates/spec/plan.ts';
import type { Database } from './pool.ts';

export interface PlanRevision {
  revision: number;
  hash: string;
  content: Plan;
  /** One line on what the edit meant. */
  meaning: string;
}

export async function insertPlanRevision(
  database: Database,
  plan: string,
  revision: PlanRevision,
): Promise<void> {
  const content = JSON.stringify(revision.content);
  await database
    .insertInto('planRevisions')
    .values({ plan, ...revision, content })
    .execute();
}

export async function findPlanRevision(
  database: Database,
  plan: string,
  revision: number,
): Promise<PlanRevision | undefined> {
  const row = await database
    .selectFrom('planRevisions')
    .select(['revision', 'hash', 'content', 'meaning'])
    .where('plan', '=', plan)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row && { ...row, content: planSchema.parse(row.content) };
}
