import { join } from 'node:path';
import pg from 'pg';
import type { ClientConfig } from 'pg';
import { AppError, errorMessage } from '../errors.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { DatabaseServer } from './database-server.ts';
import { relaySocket } from './socket-relay.ts';

/**
 * A Postgres server of the person's own. A database named in the address (other than `postgres`) becomes Sprout's own;
 * apps have no network, so a server reached by TCP is offered to them as a Unix socket that Sprout relays.
 */
export async function connectExternalServer(url: string, folder: DataFolder): Promise<DatabaseServer> {
  const named = splitAddress(url).database;
  const ownDatabase = named === '' || named === 'postgres' ? 'sprout' : named;
  const connection = (database: string): ClientConfig => ({
    connectionString: addressOf(url, database),
    connectionTimeoutMillis: 10_000,
  });
  const { host, port } = await probe(connection('postgres'));
  const shared = {
    kind: 'external',
    ownDatabase,
    connection,
    adminUrl: addressOf(url, ownDatabase),
  } as const;
  if (host.startsWith('/'))
    return { ...shared, socketDirectory: host, socketPort: port, stop: async () => {} };
  const socketDirectory = join(folder.sockets, 'postgres');
  const relay = await relaySocket(socketDirectory, { host, port });
  return { ...shared, socketDirectory, socketPort: 5432, stop: relay.close };
}

// Not a URL: a socket folder as host (`postgres://me:secret@/sprout?host=/run`) has an empty host, which URL refuses.
function splitAddress(url: string): { server: string; database: string; options: string } {
  const [, server = url, database = '', options = ''] =
    /^([a-z]+:\/\/[^/?]*)\/?([^?]*)(\?.*)?$/.exec(url) ?? [];
  return { server, database: decodeURIComponent(database), options };
}

function addressOf(url: string, database: string): string {
  const { server, options } = splitAddress(url);
  return `${server}/${encodeURIComponent(database)}${options}`;
}

async function probe(connection: ClientConfig): Promise<{ host: string; port: number }> {
  const client = new pg.Client(connection);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; may: boolean }>(
      `SELECT current_setting('server_version_num') AS version, rolcreatedb AND rolcreaterole OR rolsuper AS may
       FROM pg_roles WHERE rolname = current_user`,
    );
    if (Number(rows[0]?.version) < 150_000) throw new Error('it is older than Postgres 15');
    if (rows[0]?.may !== true) throw new Error('its user may not create databases and roles');
    return { host: client.host, port: client.port };
  } catch (cause) {
    throw new AppError(
      'database-unavailable',
      `The Postgres server of SPROUT_DATABASE_URL cannot be used: ${errorMessage(cause)}.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => {});
  }
}
