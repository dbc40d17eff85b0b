import pg from 'pg';
import { errorCode } from '../errors.ts';
import type { DatabaseServer } from './database-server.ts';

const alreadyThere = new Set(['42P04', '23505']);

/** Makes Sprout's own database if it is missing and keeps the roles of apps out of it and of `postgres`. */
export async function ensureOwnDatabase(server: DatabaseServer): Promise<void> {
  const client = new pg.Client(server.connection('postgres'));
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      server.ownDatabase,
    ]);
    if (rowCount === 0) await createDatabase(client, server.ownDatabase);
    await client.query(
      `REVOKE CONNECT, TEMPORARY ON DATABASE ${pg.escapeIdentifier(server.ownDatabase)} FROM PUBLIC`,
    );
    if (server.kind === 'embedded') {
      await client.query('REVOKE CONNECT, TEMPORARY ON DATABASE postgres FROM PUBLIC');
      await client.query('REVOKE CONNECT, TEMPORARY ON DATABASE template1 FROM PUBLIC');
    }
  } finally {
    await client.end();
  }
}

async function createDatabase(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    if (!alreadyThere.has(errorCode(error) ?? '')) throw error;
  }
}
