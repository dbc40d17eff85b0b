import { Migrator } from 'kysely/migration';
import { AppError, errorMessage } from '../errors.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Database } from './pool.ts';

/** Brings Sprout's own database up to date, each migration once; returns the names of those that ran. */
export async function migrate(database: Database, list: Migration[] = migrations): Promise<string[]> {
  const migrator = new Migrator({
    db: database,
    allowUnorderedMigrations: true,
    provider: { getMigrations: async () => Object.fromEntries(list.map((each) => [each.name, each])) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw migrationFailed(error);
  return results.map((result) => result.migrationName);
}

function migrationFailed(cause: unknown): AppError {
  const text = errorMessage(cause);
  const newer = /previously executed migration .* is missing/.test(text);
  const message = newer
    ? 'The data folder was last used by a newer Sprout. Start that one, or use another SPROUT_HOME.'
    : `Sprout's own database could not be brought up to date: ${text}`;
  return new AppError('database-unavailable', message, { cause });
}
