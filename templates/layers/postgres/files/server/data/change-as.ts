import type { Request, Response } from 'express';
import type { Pool, PoolClient } from 'pg';
import type { Changed } from '../../shared/data-api.ts';
import { momentIn } from './all-rows.ts';
import { createPostgresRows, presentChanges, type PostgresRows } from './postgres-rows.ts';
import { inTransaction } from './transaction.ts';
import { visitorOf } from './visitor.ts';

/** A change in progress: on whose behalf, when, and on which connection. */
export interface Change extends PostgresRows {
  client: PoolClient;
  owner: string;
  today: string;
  now: string;
}

/** Makes changes as the visitor who sent the request, in one transaction, and answers with them. */
export async function changeAs<Result extends object>(
  pool: Pool,
  { request, response }: { request: Request; response: Response },
  work: (change: Change) => Promise<Result>,
): Promise<void> {
  const { owner } = visitorOf(request, response);
  const moment = momentIn(request.get('x-time-zone'));
  const answer = await inTransaction(pool, async (client) => {
    const rows = createPostgresRows(client, { owner });
    const result = await work({ ...rows, ...moment, client, owner });
    const changed: Changed = { changes: presentChanges(rows.changes) };
    return { ...result, ...changed };
  });
  response.json(answer);
}
