import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppDatabases } from '../db/app-databases.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { Apps } from './apps.ts';

/** Stops an app and removes its code, builds, pictures and databases. */
export async function removeApp(
  deps: { apps: Pick<Apps, 'remove'>; appDatabases: Pick<AppDatabases, 'drop'>; folder: DataFolder },
  slug: string,
): Promise<void> {
  await deps.apps.remove(slug);
  await deps.appDatabases.drop(slug);
  await rm(join(deps.folder.projects, slug), { recursive: true, force: true });
}
