import type { TableDefinition } from './table-definition.ts';

/** Tables and columns by entity and field, as `migrations/` makes them. */
export const tables: Readonly<Record<string, TableDefinition>> = {};
