import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { startDatabaseServer } from '../../server/db/start-database-server.ts';
import { openDataFolder } from '../../server/home/data-folder.ts';

const connectionParts = z.object({
  host: z.string(),
  port: z.number(),
  user: z.string(),
  password: z.string(),
});

export type TestPostgres = z.infer<typeof connectionParts>;

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgres;
  }
}

/** One embedded Postgres for a whole run; tests make databases on it with `startTestDatabase`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'sprout-test-'));
  const folder = await openDataFolder(home);
  const server = await startDatabaseServer({ folder });
  project.provide('postgres', connectionParts.parse(server.connection('postgres')));
  return async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
}
