import type { Insertable, Selectable } from 'kysely';
import { fullModelCallSchema, modelCallSchema } from '../contract/model.ts';
import type { FullModelCall, ModelCall } from '../contract/model.ts';
import type { Database } from './pool.ts';
import type { Tables } from './tables.ts';

export type NewModelCall = Omit<Insertable<Tables['modelCalls']>, 'sent' | 'answer'> & {
  sent: unknown;
  answer: unknown;
};

export async function insertModelCall(database: Database, call: NewModelCall): Promise<void> {
  const { sent, answer, ...rest } = call;
  await database
    .insertInto('modelCalls')
    .values({ ...rest, sent: toJson(sent), answer: toJson(answer ?? null) })
    .execute();
}

// Postgres keeps no text with this character in it.
function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('\\u0000', '');
}

const summary = [
  'id',
  'run',
  'message',
  'step',
  'purpose',
  'conversation',
  'model',
  'inputTokens',
  'outputTokens',
  'dollars',
  'milliseconds',
  'error',
  'createdAt',
] as const;

/** The calls of a project in their order, of one run or step if named. */
export async function listModelCalls(
  database: Database,
  project: string,
  only: { run?: string | undefined; step?: string | undefined } = {},
): Promise<ModelCall[]> {
  let query = database.selectFrom('modelCalls').select(summary).where('project', '=', project);
  if (only.run !== undefined) query = query.where('run', '=', only.run);
  if (only.step !== undefined) query = query.where('step', '=', only.step);
  const rows = await query.orderBy('position').execute();
  return rows.map((row) => modelCallSchema.parse(withTime(row)));
}

export async function findModelCall(
  database: Database,
  project: string,
  id: string,
): Promise<FullModelCall | undefined> {
  const row = await database
    .selectFrom('modelCalls')
    .select([...summary, 'sent', 'answer'])
    .where('project', '=', project)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && fullModelCallSchema.parse(withTime(row));
}

/** What a run has used so far. */
export async function sumModelCalls(
  database: Database,
  run: string,
): Promise<{ tokens: number; dollars: number }> {
  const row = await database
    .selectFrom('modelCalls')
    .select(({ fn }) => [
      fn.sum<string | null>('inputTokens').as('input'),
      fn.sum<string | null>('outputTokens').as('output'),
      fn.sum<number | null>('dollars').as('dollars'),
    ])
    .where('run', '=', run)
    .executeTakeFirstOrThrow();
  return { tokens: Number(row.input ?? 0) + Number(row.output ?? 0), dollars: Number(row.dollars ?? 0) };
}

function withTime<Row extends Pick<Selectable<Tables['modelCalls']>, 'createdAt'>>(row: Row) {
  return { ...row, createdAt: row.createdAt.toISOString() };
}
