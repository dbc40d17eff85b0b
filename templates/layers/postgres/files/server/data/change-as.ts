import type { Request, Response } from 'express';
import type { Pool, PoolClient } from 'pg';
import type { Changed } from '../../shared/data-api.ts';
import { momentIn } from './all-rows.ts';
import type { Asker } from './asker.ts';
import { authority } from './authority.ts';
import { createPostgresRows, type PostgresRows } from './postgres-rows.ts';
import { presentChanges } from './present-rows.ts';
import { inTransaction } from './transaction.ts';

/** A change in progress: on whose behalf, when, and on which connection. */
export interface Change extends PostgresRows {
  client: PoolClient;
  asker: Asker;
  owner: string;
  today: string;
  now: string;
  person: Asker['person'];
}

/** Makes changes as the visitor who sent the request, in one transaction, and answers with them. */
export async function changeAs<Result extends object>(
  pool: Pool,
  exchange: { request: Request; response: Response },
  work: (change: Change) => Promise<Result>,
): Promise<void> {
  const { request, response } = exchange;
  const asker = await authority.identify(pool, exchange);
  const { owner, person } = asker;
  const moment = momentIn(request.get('x-time-zone'));
  const answer = await inTransaction(pool, async (client) => {
    const rows = createPostgresRows(client, asker);
    const result = await work({ ...rows, ...moment, client, asker, owner, person });
    const changed: Changed = { changes: await presentChanges(rows.changes, asker, client) };
    return { ...result, ...changed };
  });
  response.json(answer);
}
