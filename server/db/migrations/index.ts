import type { Migration } from './migration.ts';

/** All migrations of Sprout's own database. */
export const migrations: Migration[] = [];
