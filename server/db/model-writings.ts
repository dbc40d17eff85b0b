import { z } from 'zod';
import type { Database } from './pool.ts';

export type Edits = ReadonlyMap<string, string | null>;

const editsSchema = z.array(z.tuple([z.string(), z.string().nullable()]));

/** What was written for a step of a plan, if the step still says the same. */
export async function findWriting(
  database: Database,
  key: { plan: string; step: string; digest: string },
): Promise<Edits | undefined> {
  const row = await database
    .selectFrom('modelWritings')
    .select('edits')
    .where('plan', '=', key.plan)
    .where('step', '=', key.step)
    .where('digest', '=', key.digest)
    .executeTakeFirst();
  return row && new Map(editsSchema.parse(row.edits));
}

export async function putWriting(
  database: Database,
  key: { plan: string; step: string; digest: string },
  edits: Edits,
): Promise<void> {
  const row = { digest: key.digest, edits: JSON.stringify([...edits]) };
  await database
    .insertInto('modelWritings')
    .values({ plan: key.plan, step: key.step, ...row })
    .onConflict((conflict) => conflict.columns(['plan', 'step']).doUpdateSet(row))
    .execute();
}

/** Forgets what was written for steps that did not hold, so that another try begins anew. */
export async function deleteWritings(
  database: Database,
  plan: string,
  steps: readonly string[],
): Promise<void> {
  if (steps.length === 0) return;
  await database.deleteFrom('modelWritings').where('plan', '=', plan).where('step', 'in', steps).execute();
}
