import type { Pool, PoolClient } from 'pg';
import pg from 'pg';

const quote = pg.escapeIdentifier;
const largeDatabase = 32 * 1024 * 1024;

/**
 * Copies a database whole. Nobody can be connected to it meanwhile: its connections are ended and new ones refused,
 * so whoever sends requests to its app holds them for that moment (50–100 ms when small).
 */
export async function copyDatabase(
  pool: Pool,
  names: { source: string; target: string; owner: string },
): Promise<void> {
  await alone(pool, names.source, async (client) => {
    const { rows } = await client.query<{ size: number }>('SELECT pg_database_size($1) AS size', [
      names.source,
    ]);
    const strategy = (rows[0]?.size ?? 0) > largeDatabase ? 'file_copy' : 'wal_log';
    try {
      await close(client, names.source);
      await client.query(
        `CREATE DATABASE ${quote(names.target)} TEMPLATE ${quote(names.source)}
         OWNER ${quote(names.owner)} STRATEGY ${strategy}`,
      );
    } finally {
      await open(client, names.source);
    }
  });
}

/**
 * Gives two databases new names, both or neither: the one in use and the one that takes its place. Connections to them
 * are ended. Nothing is copied or removed, so it takes milliseconds whatever they hold.
 */
export async function exchangeDatabases(
  pool: Pool,
  { live, incoming, outgoing }: { live: string; incoming: string; outgoing: string },
): Promise<void> {
  await alone(pool, live, async (client) => {
    let closed = [live, incoming];
    try {
      for (const name of closed) await close(client, name);
      await client.query('BEGIN');
      await client.query(`ALTER DATABASE ${quote(live)} RENAME TO ${quote(outgoing)}`);
      await client.query(`ALTER DATABASE ${quote(incoming)} RENAME TO ${quote(live)}`);
      await client.query('COMMIT');
      closed = [live, outgoing];
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      for (const name of closed) await open(client, name);
    }
  });
}

/** Two who close one database at a time would reopen it under each other's hands. */
async function alone(pool: Pool, name: string, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended('copy ' || $1, 0))", [name]);
    try {
      await work(client);
    } finally {
      await client.query("SELECT pg_advisory_unlock(hashtextextended('copy ' || $1, 0))", [name]);
    }
  } finally {
    client.release();
  }
}

async function close(client: PoolClient, name: string): Promise<void> {
  await client.query(`ALTER DATABASE ${quote(name)} ALLOW_CONNECTIONS false`);
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
}

async function open(client: PoolClient, name: string): Promise<void> {
  await client.query(`ALTER DATABASE ${quote(name)} ALLOW_CONNECTIONS true`);
}
