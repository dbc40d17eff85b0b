import type { Pool } from 'pg';
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
  const client = await pool.connect();
  try {
    // Two copies of one source at a time would reopen it under each other's hands.
    await client.query("SELECT pg_advisory_lock(hashtextextended('copy ' || $1, 0))", [names.source]);
    const { rows } = await client.query<{ size: number }>('SELECT pg_database_size($1) AS size', [
      names.source,
    ]);
    const strategy = (rows[0]?.size ?? 0) > largeDatabase ? 'file_copy' : 'wal_log';
    try {
      await client.query(`ALTER DATABASE ${quote(names.source)} ALLOW_CONNECTIONS false`);
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        names.source,
      ]);
      await client.query(
        `CREATE DATABASE ${quote(names.target)} TEMPLATE ${quote(names.source)}
         OWNER ${quote(names.owner)} STRATEGY ${strategy}`,
      );
    } finally {
      await client.query(`ALTER DATABASE ${quote(names.source)} ALLOW_CONNECTIONS true`);
      await client.query("SELECT pg_advisory_unlock(hashtextextended('copy ' || $1, 0))", [names.source]);
    }
  } finally {
    client.release();
  }
}
