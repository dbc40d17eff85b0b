import { once } from 'node:events';
import { chmod, chown, mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { ClientConfig } from 'pg';
import type { ChildProcess } from 'node:child_process';
import { AppError, errorCode } from '../../errors.ts';
import type { DataFolder } from '../../home/data-folder.ts';
import type { DatabaseServer } from '../database-server.ts';
import { socketUrl } from '../database-server.ts';
import { chooseAccount } from './account.ts';
import type { PostgresAccount } from './account.ts';
import { findPostgresBinaries } from './binaries.ts';
import { administrator, openCluster } from './cluster.ts';
import { stopLeftover, stopPostgres } from './leftover.ts';
import { postgresSettings } from './postgres-settings.ts';
import { spawnPostgres } from './spawn-postgres.ts';

const ownDatabase = 'sprout';
const socketPort = 5432;

/** Starts the Postgres in the data folder; it listens on a Unix socket only. `onExit` tells of an end nobody asked for. */
export async function startEmbeddedServer(
  folder: DataFolder,
  onExit: (reason: AppError) => void,
): Promise<DatabaseServer> {
  const cluster = folder.database;
  const binaries = await findPostgresBinaries(`${cluster}-libraries`);
  const account = chooseAccount(cluster, [
    binaries.postgres,
    cluster,
    join(folder.sockets, 'postgres', 'socket'),
  ]);
  await stopLeftover(cluster);
  const password = await openCluster({ cluster, binaries, account });
  const socketDirectory = await makeSocketDirectory(folder, account);

  const logFile = join(folder.logs, 'postgres.log');
  const log = await open(logFile, 'w');
  const child = spawnPostgres(
    {
      program: binaries.postgres,
      args: ['-D', cluster, ...postgresSettings(socketDirectory, socketPort)],
      environment: binaries.environment,
      account,
    },
    ['ignore', log.fd, log.fd],
  );
  await log.close();

  const connection = (database: string): ClientConfig => ({
    host: socketDirectory,
    port: socketPort,
    user: administrator,
    password,
    database,
  });
  const watch = watchExit(child, logFile);
  await waitUntilReady(connection('postgres'), watch.ended);
  let stopping = false;
  void watch.ended.then((reason) => stopping || onExit(reason));
  return {
    kind: 'embedded',
    ownDatabase,
    connection,
    adminUrl: socketUrl({
      role: administrator,
      password,
      database: ownDatabase,
      socketDirectory,
      socketPort,
    }),
    socketDirectory,
    socketPort,
    stop: async () => {
      stopping = true;
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        await stopPostgres(child.pid);
      }
    },
  };
}

async function makeSocketDirectory(
  folder: DataFolder,
  account: PostgresAccount | undefined,
): Promise<string> {
  const path = join(folder.sockets, 'postgres');
  await mkdir(path, { recursive: true });
  // No Postgres of ours runs at this point: a socket or its lock file left here is stale. The folder itself stays:
  // containers that outlived a crash have it mounted.
  for (const name of await readdir(path)) await rm(join(path, name), { recursive: true, force: true });
  if (account !== undefined) await chown(path, account.uid, account.gid);
  // Sandboxed apps, whichever user they run as, pass through here; Postgres asks each for its password.
  await chmod(path, 0o711);
  return path;
}

function watchExit(child: ChildProcess, logFile: string): { ended: Promise<AppError> } {
  child.unref();
  const failedToStart = once(child, 'error').then(([error]) => String(error));
  const exited = once(child, 'exit').then(async () => {
    const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
    const fatal = lines.filter((line) => /FATAL|PANIC|error while loading/.test(line)).pop();
    return (fatal ?? lines.pop() ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '');
  });
  const ended = Promise.race([failedToStart, exited]).then(
    (reason) => new AppError('database-unavailable', `Sprout's database stopped: ${reason} (see ${logFile})`),
  );
  return { ended };
}

const notYet = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03']);

async function waitUntilReady(connection: ClientConfig, ended: Promise<AppError>): Promise<void> {
  const deadline = Date.now() + 120_000;
  let reason: AppError | undefined;
  void ended.then((error) => (reason = error));
  while (Date.now() < deadline) {
    if (reason !== undefined) throw reason;
    const client = new pg.Client(connection);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!notYet.has(errorCode(error) ?? '')) throw connectionRefused(error);
      await pause(15);
    }
  }
  throw new AppError('database-unavailable', "Sprout's database did not answer within two minutes.");
}

function connectionRefused(cause: unknown): AppError {
  return new AppError('database-unavailable', `Sprout's database refuses the connection: ${String(cause)}`, {
    cause,
  });
}
