import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Feature } from '../feature.ts';
import type { FileRows } from './all-rows.ts';
import { authority } from './authority.ts';
import { createPool, isPassing } from './connect.ts';
import { dataRoutes } from './data-routes.ts';
import { readFileRows } from './file-rows.ts';
import { insertFirstRows } from './first-rows.ts';
import { migrate } from './migrate.ts';
import { inTransaction } from './transaction.ts';

let fileRows: FileRows | undefined;
let pool: Pool | undefined;

/** Rows in Postgres. Migrations run while the app starts; until they have, it is not healthy. */
export const databaseFeature: Feature = {
  start: async (app) => {
    const connections = createPool(process.env);
    pool = connections;
    const stopped = new AbortController();
    authority.mount?.(app, connections);
    app.use('/api', dataRoutes({ pool: connections, fileRows: () => fileRows }));
    const preparing = prepare(connections, stopped.signal).catch((error: unknown) => {
      if (stopped.signal.aborted) return;
      console.error(error);
      process.exit(1);
    });
    return async () => {
      stopped.abort();
      await preparing;
      await connections.end();
    };
  },
  healthy: async () => {
    if (!fileRows) throw new Error('The database is not ready yet.');
    await pool?.query('SELECT 1');
  },
};

/** Brings the database up to date; waits while it cannot be reached. */
async function prepare(connections: Pool, signal: AbortSignal): Promise<void> {
  const rows = await readFileRows();
  for (let wait = 200; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      const ran = await migrate(connections);
      if (ran.length > 0) console.log(`Migrated: ${ran.join(', ')}`);
      await inTransaction(connections, async (client) => {
        await authority.prepare?.(client);
        await insertFirstRows(client, { owner: '', fileRows: rows });
      });
      fileRows = rows;
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
      console.error(
        'The database cannot be reached, trying again:',
        error instanceof Error ? error.message : error,
      );
    }
    await pause(wait, undefined, { signal });
  }
}
