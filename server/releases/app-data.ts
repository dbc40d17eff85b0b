import { z } from 'zod';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { AppDatabases } from '../db/app-databases.ts';
import { socketUrl } from '../db/database-server.ts';
import type { DatabaseServer } from '../db/database-server.ts';
import type { Database } from '../db/pool.ts';
import { getProject, updateProject } from '../db/projects.ts';
import { noData } from './start-app.ts';
import type { DataAccess } from './start-app.ts';

/** The data of apps, whatever they keep it in; for those that keep it in the browser there is nothing to do. */
export interface AppData {
  /** Whether the app has data on this machine. */
  isKeptHere(spec: AppSpec): boolean;
  /** What people use. */
  live(slug: string, spec: AppSpec): Promise<DataAccess>;
  /** How what people use can be read and nothing else; `undefined` before there is any. */
  reader(slug: string): Promise<string | undefined>;
  /** A new empty place, for checks and for looking at old releases. */
  scratch(slug: string, spec: AppSpec, name: string): Promise<DataAccess>;
  /** A copy of what people use, or of another copy. Nobody can use what is copied meanwhile. */
  copy(slug: string, spec: AppSpec, copy: { name: string; from?: string }): Promise<DataAccess>;
  /** Whether there is a copy of that name. */
  has(slug: string, name: string): Promise<boolean>;
  /** Puts a copy in the place of what people use, which is lost; the copy is kept. */
  bringBack(slug: string, name: string): Promise<void>;
  /** Puts a copy in the place of what people use, which is kept under a name not yet used. All or nothing, at once. */
  exchange(slug: string, names: { incoming: string; outgoing: string }): Promise<void>;
  /** Removes a scratch place or a copy. */
  drop(slug: string, name: string): Promise<void>;
  /** Removes all scratch places and copies but those named. */
  dropOthers(slug: string, kept: readonly string[]): Promise<void>;
}

const keys = z.object({ database: z.string(), role: z.string(), password: z.string() });
const readerKeys = z.object({ database: z.string(), readerRole: z.string(), readerPassword: z.string() });

export function createAppData(options: {
  server: DatabaseServer;
  database: Database;
  appDatabases: AppDatabases;
}): AppData {
  const { server, database, appDatabases } = options;
  const { socketDirectory, socketPort } = server;

  async function keysOf(slug: string): Promise<z.infer<typeof keys>> {
    const known = keys.safeParse((await getProject(database, slug)).appDatabase);
    if (known.success) return known.data;
    const made = await appDatabases.create(slug);
    await updateProject(database, slug, { appDatabase: JSON.stringify(made) });
    return made;
  }

  async function access(slug: string, name?: string): Promise<DataAccess> {
    const { role, password, database: live } = await keysOf(slug);
    const url = socketUrl({ role, password, database: name ?? live, socketDirectory, socketPort });
    return {
      environment: { DATABASE_URL: url },
      mounts: [{ path: socketDirectory, access: 'read' }],
    };
  }

  const isKeptHere = (spec: AppSpec): boolean => spec.storage === 'postgres';
  return {
    isKeptHere,
    live: async (slug, spec) => (isKeptHere(spec) ? access(slug) : noData),
    reader: async (slug) => {
      const known = readerKeys.safeParse((await getProject(database, slug)).appDatabase);
      if (!known.success) return undefined;
      const { database: name, readerRole: role, readerPassword: password } = known.data;
      return socketUrl({ role, password, database: name, socketDirectory, socketPort });
    },
    scratch: async (slug, spec, name) => {
      if (!isKeptHere(spec)) return noData;
      await keysOf(slug);
      return access(slug, await appDatabases.createScratch(slug, name));
    },
    copy: async (slug, spec, { name, from }) => {
      if (!isKeptHere(spec)) return noData;
      await keysOf(slug);
      return access(slug, await appDatabases.copy(slug, name, { from }));
    },
    has: (slug, name) => appDatabases.has(slug, name),
    bringBack: (slug, name) => appDatabases.replaceWith(slug, name),
    exchange: (slug, names) => appDatabases.exchange(slug, names),
    drop: (slug, name) => appDatabases.dropCopy(slug, name),
    dropOthers: (slug, kept) => appDatabases.dropOtherCopies(slug, kept),
  };
}
