import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import type { Config } from './config.ts';
import { createAppDatabases } from './db/app-databases.ts';
import { migrate } from './db/migrate.ts';
import { ensureOwnDatabase } from './db/own-database.ts';
import { createDatabase, createPool } from './db/pool.ts';
import { startDatabaseServer } from './db/start-database-server.ts';
import { toAppError } from './errors.ts';
import { openDataFolder } from './home/data-folder.ts';
import type { DataFolder } from './home/data-folder.ts';
import { lockDataFolder } from './home/lock.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { stopOnSignals } from './process-signals.ts';
import { createShutdown } from './shutdown.ts';
import type { Shutdown } from './shutdown.ts';

type Running = {
  config: Config;
  folder: DataFolder;
  log: Log;
  shutdown: Shutdown;
  stop: (reason: unknown) => void;
};

/** Builds everything in order of need and returns the port it listens on; each part adds how it is stopped. */
async function start({ config, folder, log, shutdown, stop }: Running): Promise<number> {
  // Taken before anything slow, so that a port in use is said at once; requests wait for the application.
  const application = Promise.withResolvers<RequestListener>();
  const http = await listen({ host: config.host, port: config.port }, application.promise);
  shutdown.add('http', http.close);

  const databaseServer = await startDatabaseServer({ folder, databaseUrl: config.databaseUrl, onExit: stop });
  shutdown.add('database server', databaseServer.stop);
  await ensureOwnDatabase(databaseServer);
  const pool = createPool(databaseServer.connection(databaseServer.ownDatabase));
  const database = createDatabase(pool);
  shutdown.add('database connections', () => database.destroy());
  await migrate(database);
  const appDatabases = createAppDatabases(databaseServer, pool);
  await appDatabases.reopen();

  const app = createApp({
    client: join(import.meta.dirname, '..', '.build', 'client'),
    checkHealth: async () => {
      await pool.query('SELECT 1');
    },
  });
  application.resolve(app);
  log.info({ port: http.port }, 'started');
  return http.port;
}

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const folder = await openDataFolder(config.home);
  const lock = lockDataFolder(folder.path);
  const log = createLog(folder.logs);
  const shutdown = createShutdown(log);
  shutdown.add('lock', lock.release);
  const stop = stopOnSignals({ log, shutdown });
  try {
    const port = await start({ config, folder, log, shutdown, stop });
    process.stdout.write(`Sprout is ready: http://${config.domain}:${port}/\n`);
  } catch (error) {
    stop(error);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${toAppError(error).message}\n`);
  process.exitCode = 1;
});
