import type { AppError } from '../errors.ts';
import type { DataFolder } from '../home/data-folder.ts';
import type { DatabaseServer } from './database-server.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import { connectExternalServer } from './external-server.ts';

/** The Postgres server Sprout works with: the one of `databaseUrl` if given, else its own in the data folder. */
export async function startDatabaseServer(options: {
  folder: DataFolder;
  databaseUrl?: string | undefined;
  /** Called if the embedded server ends without having been asked to. */
  onExit?: (reason: AppError) => void;
}): Promise<DatabaseServer> {
  const { folder, databaseUrl, onExit = () => {} } = options;
  if (databaseUrl !== undefined) return connectExternalServer(databaseUrl, folder);
  return startEmbeddedServer(folder, onExit);
}
