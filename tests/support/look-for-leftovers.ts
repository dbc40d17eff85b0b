import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { appDatabaseName } from '../../server/db/app-database-names.ts';
import { describeDataFolder } from '../../server/home/data-folder.ts';
import { projectPaths } from '../../server/releases/project-paths.ts';
import { processesNaming } from './processes.ts';

const run = promisify(execFile);

/** A project at rest, as its API shows it. */
export interface Rested {
  slug: string;
  releases: readonly { version: number; commit: string; current: boolean; hasSnapshot: boolean }[];
}

/** What a crash left in a data folder that should not be there, in words; nothing is well. */
export async function lookForLeftovers(home: string, server: number, project: Rested): Promise<string[]> {
  return [
    ...orphans(home, server),
    ...(await strayDatabases(home, project)),
    ...strayBuilds(home, project),
    ...(await brokenCode(home, project)),
  ];
}

/** Processes of this data folder that the server did not start. */
function orphans(home: string, server: number): string[] {
  return processesNaming(home)
    .filter((pid) => !descends(pid, server))
    .map((pid) => `process ${pid}: ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').slice(0, 160)}`);
}

function descends(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1;) {
    if (at === ancestor) return true;
    const status = read(`/proc/${at}/status`);
    // It has ended meanwhile.
    if (status === '' || /^State:\s+Z/m.test(status)) return true;
    at = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }
  return false;
}

async function strayDatabases(home: string, { slug, releases }: Rested): Promise<string[]> {
  const folder = describeDataFolder(home);
  const client = new pg.Client({
    host: join(folder.sockets, 'postgres'),
    port: 5432,
    user: 'sprout',
    password: (await readFile(`${folder.database}-password`, 'utf8')).trim(),
    database: 'postgres',
  });
  await client.connect();
  const { rows } = await client.query<{ name: string; open: boolean }>(
    `SELECT datname AS name, datallowconn AS open FROM pg_database WHERE starts_with(datname, 'sprout_')`,
  );
  await client.end();
  const live = appDatabaseName({ own: 'sprout', slug });
  const present = new Set(rows.map(({ name }) => name));
  // A copy taken again has the other of two names until the earlier one is gone; a release has one of them, not both.
  const kept = releases
    .filter(({ hasSnapshot }) => hasSnapshot)
    .map(({ version }) => {
      const [usual, other] = [`snap_v${version}`, `snap_v${version}_b`].map((copy) =>
        appDatabaseName({ own: 'sprout', slug, copy }),
      );
      return other !== undefined && present.has(other) ? other : (usual ?? '');
    });
  const known = new Set([live, ...kept]);
  return [
    ...rows.filter(({ name }) => !known.has(name)).map(({ name }) => `database ${name}`),
    ...rows.filter(({ open }) => !open).map(({ name }) => `closed database ${name}`),
    ...kept.filter((name) => !present.has(name)).map((name) => `lost snapshot ${name}`),
  ];
}

function strayBuilds(home: string, { slug, releases }: Rested): string[] {
  const paths = projectPaths(describeDataFolder(home), slug);
  const versions = new Set(releases.map(({ version }) => String(version)));
  const builds = list(paths.releases).filter((name) => !versions.has(name));
  const indexes = list(paths.repository).filter((name) => /^sprout-index|\.lock$/.test(name));
  return [...builds.map((name) => `build ${name}`), ...indexes.map((name) => `git file ${name}`)];
}

/** The repository is sound, has no half-made candidate, and `main` is the live release with the person's own commits. */
async function brokenCode(home: string, { slug, releases }: Rested): Promise<string[]> {
  const { repository } = projectPaths(describeDataFolder(home), slug);
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['--git-dir', repository, ...args])).stdout.trim();
  const found: string[] = [];
  const sound = await run('git', ['--git-dir', repository, 'fsck', '--strict', '--no-dangling']).catch(
    (error: unknown) => ({ stdout: String(error), stderr: '' }),
  );
  if (sound.stdout.trim() !== '') found.push(`git fsck: ${sound.stdout}`);
  const candidates = await git(
    'for-each-ref',
    '--format=%(refname)',
    'refs/sprout/candidates',
    'refs/sprout/edits',
  );
  if (candidates !== '') found.push(`references ${candidates}`);
  const history = (await git('rev-list', 'main')).split('\n');
  for (const { version, commit } of releases)
    if (!history.includes(commit)) found.push(`v${version} is not in the history of main`);
  const current = releases.find((release) => release.current);
  if (!current) return found;
  const since = await git('log', '--format=%an', `${current.commit}..main`);
  if (since.split('\n').includes('Sprout')) found.push('main is ahead of the live release');
  return found;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
