import type { EntityDefinition } from '../entity.ts';

export const entities: Readonly<Record<string, EntityDefinition>> = {};

export function entityOf(id: string): EntityDefinition | undefined {
  return entities[id];
}

/** Ids of the entities whose first rows come from a file. */
export const importedEntities: readonly string[] = [];
