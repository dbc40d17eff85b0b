import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { createBrowser } from '../sandbox/browser/create-browser.ts';
import { createPreviewRouter } from '../sandbox/preview/router.ts';
import type { PreviewRouter } from '../sandbox/preview/router.ts';
import { loadCatalogue } from '../templates/compose/load-catalogue.ts';
import { createProvingAhead, neverAhead } from './agent/ahead/prove-ahead.ts';
import { createComposer } from './agent/create-composer.ts';
import { createBuiltinEngine } from './agent/engines/builtin/index.ts';
import {
  approvedPackages,
  createModelEngine,
  openModelConnection,
  requireModel,
} from './agent/engines/model/index.ts';
import { createQuestionDesk } from './agent/question-desk.ts';
import { createRunJob } from './agent/run-job.ts';
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
import { toAppError } from './errors.ts';
import { openDataFolder } from './home/data-folder.ts';
import type { DataFolder } from './home/data-folder.ts';
import { lockDataFolder } from './home/lock.ts';
import { createSecretBox } from './home/secret-box.ts';
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
import { readStatus } from './read-status.ts';
import { createAppData } from './releases/app-data.ts';
import { createApps } from './releases/apps.ts';
import { createDrivers } from './releases/drivers.ts';
import { removeApp } from './releases/remove-app.ts';
import { createLiveServices } from './releases/live-services.ts';
import { snapshotNow } from './releases/snapshot-now.ts';
import { tidyProjects } from './releases/tidy-projects.ts';
import { createShutdown } from './shutdown.ts';
import { warmUp } from './warm-up.ts';
import type { Shutdown } from './shutdown.ts';

// Packages of apps are linked from where Sprout's own are.
const store = join(import.meta.dirname, '..', 'node_modules');

// After the first page has been served, before anybody has written an idea.
const warmUpMilliseconds = 300;

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
  const drivers = createDrivers({ config, environment: process.env, folder, store, log });
  const liveServices = createLiveServices(folder);
  await drivers.sweep({ keep: await liveServices.ids() });
  const { driverFor } = drivers;
  const browser = createBrowser({ node: process.execPath, runFolder: join(folder.sockets, 'b') });
  shutdown.add('browser', browser.close);
  const preview: PreviewRouter = createPreviewRouter({
    domain: config.domain,
    privateCookies: sessionCookies,
    onDemand: (host) => apps.onDemand(host),
    onIdle: (host, target) => apps.onIdle(host, target),
    onWarning: (service, sentence) => log.warn({ service }, sentence),
  });
  shutdown.add('preview', preview.close);
  const data = createAppData({ server: databaseServer, database, appDatabases });
  const apps = createApps({ database, folder, store, driverFor, data, router: preview, liveServices, log });
  shutdown.add('apps', apps.stop);

  const events = createEventLog(database);
  const jobs = createJobs({ pool, database, events, log });
  const catalogue = await loadCatalogue();
  const builtin = createBuiltinEngine({ catalogue });
  const connection = await openModelConnection({
    database,
    box: createSecretBox(folder.path),
    environment: config.model,
  });
  const model = createModelEngine({ database, catalogue, builtin, connection, packages: approvedPackages });
  const services: ProjectServices = {
    database,
    events,
    jobs,
    addresses: createAddresses({ domain: config.domain, port }),
    language: createPlanLanguage({ catalogue }),
    engine: (id) => {
      if (id === 'builtin') return builtin;
      requireModel(connection);
      return model;
    },
    chooseRuntime: drivers.chooseRuntime,
    now: () => new Date(),
  };
  const { addresses, engine, now } = services;
  const desk = createQuestionDesk();
  const making = {
    desk,
    database,
    events,
    folder,
    store,
    driverFor,
    browser,
    router: preview,
    apps,
    data,
    composer: createComposer({ catalogue, store }),
    engineFor: engine,
    addresses,
    now,
    log,
  };
  const ahead = config.ahead ? createProvingAhead(making) : neverAhead;
  shutdown.add('proving ahead', ahead.close);
  events.watch((project, told) => {
    const plans = told.flatMap(({ body }) => (body.kind === 'plan-put' ? body.plan : []));
    if (plans.some(({ status, proven }) => status === 'awaiting-approval' && proven == null))
      ahead.consider(project);
  });
  const runJob = createRunJob({ ...making, ahead });
  await jobs.start({
    definitions: [createDraftJob(services), runJob],
    onEnd: (project) => takeUpNextMessage(services, project),
  });
  shutdown.add('jobs', jobs.stop);
  await tidyProjects({ database, folder, data, log });
  // Not waited for: what is asked for before it is started, is started then.
  void apps.startAll();

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
      model: connection,
      desk,
      readStatus: () => readStatus({ config, port, drivers, browser, engine, model: connection }),
      appLog: apps.logs,
      snapshotNow: (slug) => snapshotNow({ services, data, router: preview }, slug),
      removeApp: async (slug) => {
        await ahead.leave(slug);
        await removeApp({ apps, appDatabases, folder }, slug);
        sockets.closeProject(slug);
      },
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
  // Kept for the next start as of now: who is killed cannot keep it at the end.
  setTimeout(() => void warmUp(builtin).then(flushCompileCache), warmUpMilliseconds).unref();
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
