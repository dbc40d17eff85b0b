import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from './find-program.ts';

export type SystemPostgres = {
  socketDirectory: string;
  user: string;
  password: string;
  stop: () => Promise<void>;
};

/** `initdb` of the machine's own PostgreSQL, if there is one. */
export function findSystemPostgres(): string | undefined {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return findProgram(
    ['initdb'],
    versions.map((version) => join(folder, version, 'bin')),
  );
}

/** Starts a cluster of its own in `home` with the machine's PostgreSQL, on a socket and, if asked, on a TCP port. */
export async function startSystemPostgres(
  home: string,
  options: { port?: number } = {},
): Promise<SystemPostgres> {
  const programs = join(findSystemPostgres() ?? '', '..');
  const account = process.getuid?.() === 0 ? ownerOf('postgres') : undefined;
  const data = join(home, 'data');
  const socketDirectory = join(home, 'socket');
  const passwordFile = join(home, 'password');
  for (const folder of [data, socketDirectory]) mkdirSync(folder);
  writeFileSync(passwordFile, 'secret');
  if (account !== undefined)
    for (const path of [data, socketDirectory, passwordFile]) chownSync(path, account.uid, account.gid);

  const initialise = [
    '-D',
    data,
    '-U',
    'owner',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-sync',
  ];
  execFileSync(join(programs, 'initdb'), initialise, { ...account, cwd: '/', stdio: 'ignore' });
  const network = options.port === undefined ? ['-h', ''] : ['-h', '127.0.0.1', '-p', String(options.port)];
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', socketDirectory, ...network], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  const socket = join(socketDirectory, `.s.PGSQL.${options.port ?? 5432}`);
  for (let waited = 0; !existsSync(socket) && waited < 200; waited += 1) await pause(50);
  await pause(200);
  return {
    socketDirectory,
    user: 'owner',
    password: 'secret',
    stop: async () => {
      server.kill('SIGINT');
      await once(server, 'exit');
    },
  };
}

function ownerOf(name: string): { uid: number; gid: number } {
  const read = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: read('-u'), gid: read('-g') };
}
