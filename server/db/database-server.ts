import type { ClientConfig } from 'pg';

/** A Postgres server Sprout may administer, wherever it runs. */
export type DatabaseServer = {
  kind: 'embedded' | 'external';
  /** Sprout's own database. Names of app databases and roles start with it. */
  ownDatabase: string;
  /** How Sprout itself connects to a database of this server. */
  connection: (database: string) => ClientConfig;
  /** The same as an address. Holds the password. */
  adminUrl: string;
  /** Folder with the Unix socket apps reach the server by. Made readable to sandboxes; access is by password. */
  socketDirectory: string;
  /** Decides the name of the socket, `.s.PGSQL.<port>`. */
  socketPort: number;
  stop: () => Promise<void>;
};

/** An address for a person, a program or a sandboxed app (which sees the socket folder at a path of its own). */
export function socketUrl(options: {
  role: string;
  password: string;
  database: string;
  socketDirectory: string;
  socketPort: number;
}): string {
  const name = encodeURIComponent(options.role);
  const password = encodeURIComponent(options.password);
  const query = new URLSearchParams({ host: options.socketDirectory });
  if (options.socketPort !== 5432) query.set('port', String(options.socketPort));
  return `postgres://${name}:${password}@/${encodeURIComponent(options.database)}?${query}`;
}
