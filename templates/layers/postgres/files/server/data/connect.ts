import pg from 'pg';

/** Connections to the database that `DATABASE_URL` names. Nothing is connected yet. */
export function createPool(environment: NodeJS.ProcessEnv): pg.Pool {
  const address = environment['DATABASE_URL'];
  if (!address)
    throw new Error(
      'DATABASE_URL is not set. It names the database, for example postgres://me:secret@localhost/app.',
    );
  const pool = new pg.Pool({
    connectionString: address,
    max: 5,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
  });
  // An idle connection that the database ends is replaced when the next one is needed.
  pool.on('error', (error) => console.error('A connection to the database ended:', error.message));
  // One in use tells whoever uses it; an error nobody listens to would end the app.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Whether trying again later may help: the database is starting, full, being copied or being replaced. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    /^(08|53|57P0[1-5]|55000|3D000)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND', 'EPIPE'].includes(code) ||
    /timeout exceeded|connection terminated/i.test(error.message)
  );
}
