import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';

const folder = join(import.meta.dirname, '../../migrations');
const repeatable = '-- Adds only what is missing';

/**
 * Runs the files of `migrations/` that this database has not seen, in the order of their names, each in a transaction
 * of its own. Returns their names. Several servers may do this at once; a database that is ahead is left as it is.
 */
export async function migrate(pool: Pool): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const client = await pool.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('app migrations'))`);
    await client.query(
      'CREATE TABLE IF NOT EXISTS "app_migrations" ("name" text PRIMARY KEY, "hash" text NOT NULL, "at" timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ name: string; hash: string }>(
      'SELECT name, hash FROM app_migrations',
    );
    const applied = new Map(rows.map(({ name, hash }) => [name, hash]));
    const ran: string[] = [];
    for (const name of files) {
      const text = await readFile(join(folder, name), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before === hash) continue;
      // A file that was changed after it ran runs again only if it says that it may.
      if (before !== undefined && !text.startsWith(repeatable)) {
        console.warn(`migrations/${name} was changed after it ran; the change is not applied.`);
        continue;
      }
      await apply(client, { name, text, hash });
      ran.push(name);
    }
    return ran;
  } finally {
    await client.query('SELECT pg_advisory_unlock_all()').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}

async function apply(
  client: PoolClient,
  { name, text, hash }: { name: string; text: string; hash: string },
): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(text);
    await client.query(
      'INSERT INTO app_migrations (name, hash) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET hash = $2, at = now()',
      [name, hash],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new Error(`migrations/${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
