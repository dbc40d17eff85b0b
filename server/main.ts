import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { createPreviewRouter } from '../sandbox/preview/router.ts';
import { createApiRouter } from './api/api-router.ts';
import { createFrontDoor } from './api/front-door.ts';
import { createHostCheck } from './api/hosts.ts';
import { createLogin } from './api/login.ts';
import { createPasswordCheck } from './api/password.ts';
import { createReachCheck } from './api/reach.ts';
import { createSecurityHeaders } from './api/security-headers.ts';
import { createSessions, sessionCookies } from './api/sessions.ts';
import { createProjectSockets } from './api/socket.ts';
import { createApp } from './app.ts';
import { parseConfig } from './config.ts';
import type { Config } from './config.ts';
import { createAppDatabases } from './db/app-databases.ts';
import { migrate } from './db/migrate.ts';
import { ensureOwnDatabase } from './db/own-database.ts';
import { createDatabase, createPool } from './db/pool.ts';
import { startDatabaseServer } from './db/start-database-server.ts';
import { AppError, toAppError } from './errors.ts';
import { openDataFolder } from './home/data-folder.ts';
import type { DataFolder } from './home/data-folder.ts';
import { lockDataFolder } from './home/lock.ts';
import { createEventLog } from './jobs/event-log.ts';
import { createJobs } from './jobs/jobs.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { stopOnSignals } from './process-signals.ts';
import { createAddresses } from './projects/addresses.ts';
import { createDraftJob } from './projects/draft-plan.ts';
import { createPlanLanguage } from './projects/create-plan-language.ts';
import { takeUpNextMessage } from './projects/send-message.ts';
import type { ProjectServices } from './projects/services.ts';
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

  const { port } = http;
  const preview = createPreviewRouter({ domain: config.domain, privateCookies: sessionCookies });
  shutdown.add('preview', preview.close);

  const events = createEventLog(database);
  const jobs = createJobs({ pool, database, events, log });
  const services: ProjectServices = {
    database,
    events,
    jobs,
    addresses: createAddresses({ domain: config.domain, port }),
    language: createPlanLanguage(),
    engine: () => {
      throw new AppError('unavailable', 'No engine is set up.');
    },
    chooseRuntime: async (wanted) => (wanted === 'auto' ? 'process' : wanted),
    now: () => new Date(),
  };
  await jobs.start({
    definitions: [createDraftJob(services)],
    onEnd: (project) => takeUpNextMessage(services, project),
  });
  shutdown.add('jobs', jobs.stop);

  const sockets = createProjectSockets({ database, events });
  shutdown.add('sockets', sockets.close);
  const mayReach = createReachCheck(createHostCheck({ domain: config.domain, host: config.host, port }));
  const sessions =
    config.password === undefined
      ? undefined
      : createSessions(database, createPasswordCheck(config.password));
  const app = createApp({
    client: join(import.meta.dirname, '..', '.build', 'client'),
    checkHealth: async () => {
      await pool.query('SELECT 1');
    },
    api: createApiRouter({
      services,
      folder,
      readStatus: () => Promise.reject(new AppError('unavailable', 'Not known yet.')),
      appLog: () => [],
      removeApp: async (slug) => sockets.closeProject(slug),
    }),
    mayReach,
    securityHeaders: createSecurityHeaders({ domain: config.domain, port }),
    login: sessions && createLogin(sessions),
    log,
  });
  const door = createFrontDoor({ preview, app, sockets, mayReach, sessions });
  door.listen(http.server);
  application.resolve(door.request);
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
