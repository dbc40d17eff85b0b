import type { SentRow } from '../../shared/data-api.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { askServer } from './data-client.ts';
import type { StoredChange, StoredRow } from './stored-row.ts';

export interface ServerRows {
  load(entity: EntityDefinition): Promise<StoredRow[]>;
  /** Takes note of changes that were made. */
  note(changes: readonly StoredChange[]): void;
  /** What has changed on the server since; nothing when something else changed meanwhile. */
  lookUp(): Promise<StoredChange[]>;
  find(entity: string, id: string): StoredRow | undefined;
}

/** What this tab knows of the server's rows. */
export function createServerRows(): ServerRows {
  const known = new Map<string, { entity: EntityDefinition; rows: Map<string, StoredRow> }>();
  let changed = 0;

  const load: ServerRows['load'] = async (entity) => {
    const { rows } = await askServer<{ rows: SentRow[] }>(`/rows/${entity.path}`);
    known.set(entity.id, { entity, rows: byId(rows) });
    return rows;
  };
  const lookUpOne = async (entity: EntityDefinition): Promise<StoredChange[]> => {
    const before = changed;
    const { rows } = await askServer<{ rows: SentRow[] }>(`/rows/${entity.path}`);
    return changed === before ? differences(known.get(entity.id)?.rows ?? new Map(), byId(rows)) : [];
  };

  return {
    load,
    note: (changes) => {
      changed += 1;
      for (const { before, after } of changes) {
        const rows = known.get(after?.entity ?? before?.entity ?? '')?.rows;
        if (after) rows?.set(after.id, after);
        else if (before) rows?.delete(before.id);
      }
    },
    lookUp: async () =>
      (await Promise.all([...known.values()].map(({ entity }) => lookUpOne(entity)))).flat(),
    find: (entity, id) => known.get(entity)?.rows.get(id),
  };
}

function byId(rows: readonly StoredRow[]): Map<string, StoredRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

function differences(
  before: ReadonlyMap<string, StoredRow>,
  after: ReadonlyMap<string, StoredRow>,
): StoredChange[] {
  const changes: StoredChange[] = [];
  for (const row of before.values()) if (!after.has(row.id)) changes.push({ before: row });
  for (const row of after.values()) {
    const known = before.get(row.id);
    if (JSON.stringify(known) !== JSON.stringify(row))
      changes.push({ ...(known && { before: known }), after: row });
  }
  return changes;
}
