import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors.ts';
import type { PostgresAccount } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { spawnPostgres } from './spawn-postgres.ts';

/** The role Sprout administers its own server with. */
export const administrator = 'sprout';

/** Makes the cluster if there is none yet and returns the administrator's password. An interrupted start leaves nothing behind. */
export async function openCluster(options: {
  cluster: string;
  binaries: PostgresBinaries;
  account: PostgresAccount | undefined;
}): Promise<string> {
  const { cluster, account } = options;
  const passwordFile = `${cluster}-password`;
  if (await exists(join(cluster, 'PG_VERSION'))) return (await readFile(passwordFile, 'utf8')).trim();

  const draft = `${cluster}-new`;
  const draftPassword = join(draft, 'password');
  const password = randomBytes(24).toString('base64url');
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, 'data'), { recursive: true, mode: 0o700 });
  await writeFile(draftPassword, password, { mode: 0o600 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) {
    for (const part of [draft, join(draft, 'data'), draftPassword])
      await chown(part, account.uid, account.gid);
  }
  await runInitdb({ ...options, folder: join(draft, 'data'), passwordFile: draftPassword });
  await rm(cluster, { recursive: true, force: true });
  await rename(join(draft, 'data'), cluster);
  await rm(draft, { recursive: true, force: true });
  return password;
}

async function runInitdb(options: {
  binaries: PostgresBinaries;
  account: PostgresAccount | undefined;
  folder: string;
  passwordFile: string;
}): Promise<void> {
  const args = [
    `--pgdata=${options.folder}`,
    `--username=${administrator}`,
    `--pwfile=${options.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
    '--no-instructions',
  ];
  const { binaries, account } = options;
  const child = spawnPostgres(
    { program: binaries.initdb, args, environment: binaries.environment, account },
    ['ignore', 'pipe', 'pipe'],
  );
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  const [code] = await Promise.race([once(child, 'close'), failed]);
  if (code === 0) return;
  const last = output.trim().split('\n').slice(-2).join(' ');
  throw new AppError('database-unavailable', `Sprout's database could not be set up: ${last}`, {
    data: { output },
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
