import { readFile } from 'node:fs/promises';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import { dataPathOf } from '../../templates/spec/data-path.ts';
import type { Message } from '../contract/project.ts';
import { findAttachments } from '../db/attachments.ts';
import { listMessages } from '../db/messages.ts';
import type { Database } from '../db/pool.ts';
import { listReleases } from '../db/releases.ts';
import { AppError } from '../errors.ts';
import { readTexts } from '../git/files.ts';
import { findGenerated } from '../git/generated.ts';
import { readMigrations } from '../git/migrations.ts';
import { createReader } from '../git/read.ts';
import type { Repository } from '../git/repository.ts';
import { tablePath } from '../projects/attach-file.ts';

export interface SourcesRequest {
  database: Database;
  repository: Repository;
  /** Folder of attached files. */
  attachments: string;
  project: string;
  /** Where `main` is. */
  main: string | null;
  /** Files of the messages it answers come first. */
  plan: string | null;
  spec: AppSpec;
}

/**
 * What an app is composed from besides its spec, by path: the tables it reads, and for apps with a database all
 * migrations that were ever released, also those of releases that were gone back from.
 */
export async function readSources(request: SourcesRequest): Promise<Map<string, string>> {
  const [tables, migrations] = await Promise.all([readTables(request), readReleasedMigrations(request)]);
  return new Map([...tables, ...migrations]);
}

async function readReleasedMigrations({
  database,
  repository,
  project,
  main,
  spec,
}: SourcesRequest): Promise<Map<string, string>> {
  if (spec.storage !== 'postgres' || main === null) return new Map();
  const released = (await listReleases(database, project)).map(({ commit }) => commit);
  return readMigrations(repository, [main, ...released]);
}

/**
 * Tables by their path: those attached for the plan, then those the app has already as Sprout wrote them, then those
 * attached earlier.
 */
async function readTables(request: SourcesRequest): Promise<Map<string, string>> {
  const wanted = new Set(Object.values(request.spec.entities).flatMap(({ source }) => source?.file ?? []));
  if (wanted.size === 0) return new Map();
  const messages = await listMessages(request.database, request.project);
  const current = messages.filter(({ plan }) => plan !== null && plan === request.plan).toReversed();
  const found = await readAttached(request, wanted, current);
  for (const read of [
    () => readGenerated(request, wanted),
    () => readAttached(request, wanted, messages.toReversed()),
  ]) {
    if ([...wanted].every((path) => found.has(path))) break;
    for (const [path, text] of await read()) if (!found.has(path)) found.set(path, text);
  }
  const missing = [...wanted].filter((path) => !found.has(path));
  if (missing.length > 0)
    throw new AppError('not-found', `The table ${missing.join(', ')} is no longer there. Attach it again.`);
  return found;
}

async function readGenerated(
  { repository, main }: SourcesRequest,
  wanted: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (main === null) return new Map();
  const tree = await findGenerated(createReader(repository), main);
  return readTexts(repository, tree, (path) => wanted.has(path));
}

async function readAttached(
  { database, attachments: folder }: SourcesRequest,
  wanted: ReadonlySet<string>,
  messages: readonly Message[],
): Promise<Map<string, string>> {
  const ids = messages.flatMap(({ attachments }) => attachments.map(({ id }) => id));
  const found = new Map<string, string>();
  for (const attachment of await findAttachments(database, ids)) {
    const path = dataPathOf(attachment.fileName);
    if (wanted.has(path) && !found.has(path))
      found.set(path, await readFile(tablePath(folder, attachment), 'utf8'));
  }
  return found;
}
