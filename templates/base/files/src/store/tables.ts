import { moment } from '../../shared/dates.ts';
import { createDeriver, type Derivations } from '../../shared/derived-rows.ts';
import type { Row, Rows } from '../../shared/rows.ts';
import { matches, rowOf } from '../../shared/values.ts';
import type { Table } from './store-type.ts';
import type { StoredChange, StoredRow } from './stored-row.ts';

export interface Tables {
  table(entity: string): Table;
  subscribe(listener: () => void): () => void;
  version(): number;
  retry(entity: string): void;
  reading: Rows;
  samples(): number;
  /** Takes over what changed elsewhere: in storage, in another tab. Resolves when it shows. */
  apply(changes: readonly StoredChange[]): Promise<void>;
  /** Waits until an entity's rows are there. */
  ready(entity: string): Promise<void>;
}

export interface TablesOptions {
  load: (entity: string) => Promise<readonly StoredRow[]>;
  derivations: Derivations;
}

interface Held {
  stored: Map<string, StoredRow>;
  table: Table;
  loading: Promise<void>;
}

const noRows: readonly Row[] = [];
const noIds: ReadonlyMap<string, Row> = new Map();

/** The rows this tab knows, in memory, with derived fields computed and listeners told of every change. */
export function createTables({ load, derivations }: TablesOptions): Tables {
  const held = new Map<string, Held>();
  const listeners = new Set<() => void>();
  let version = 0;
  let samples = 0;

  const notify = () => {
    version += 1;
    samples = 0;
    for (const { stored } of held.values())
      for (const { sample } of stored.values()) if (sample) samples += 1;
    for (const listener of listeners) listener();
  };

  const start = (entity: string, entry: Held) => {
    entry.table = { rows: noRows, byId: noIds, status: 'loading' };
    entry.loading = load(entity)
      .then(async (rows) => {
        entry.stored = new Map(rows.map((row) => [row.id, row]));
        await present(entity, entry);
      })
      .catch(() => {
        entry.table = { rows: noRows, byId: noIds, status: 'failed' };
      })
      .finally(notify);
  };

  const heldOf = (entity: string): Held => {
    let entry = held.get(entity);
    if (!entry) {
      entry = {
        stored: new Map(),
        table: { rows: noRows, byId: noIds, status: 'loading' },
        loading: Promise.resolve(),
      };
      held.set(entity, entry);
      start(entity, entry);
    }
    return entry;
  };

  const readStored: Rows = {
    ...readOnly,
    get: async (entity, id) => {
      await waitFor(entity);
      const stored = heldOf(entity).stored.get(id);
      return stored && rowOf(id, stored.values);
    },
    list: async (entity, match) => {
      await waitFor(entity);
      const rows = inOrder(heldOf(entity).stored).map((stored) => rowOf(stored.id, stored.values));
      return match ? rows.filter((row) => matches(row, match)) : rows;
    },
  };

  // An entity whose derived fields read the entity itself must not wait for its own loading.
  const waitFor = async (entity: string) => {
    const entry = heldOf(entity);
    if (entry.table.status === 'loading' && entry.stored.size === 0) await entry.loading;
  };

  const present = async (entity: string, entry: Held) => {
    const options = { derivations, frozen: true, ...moment(new Date()) };
    const complete = createDeriver(readStored, options);
    const stored = inOrder(entry.stored).map(({ id, values }) => rowOf(id, values));
    const rows = derivations[entity] ? await Promise.all(stored.map((row) => complete(entity, row))) : stored;
    entry.table = { rows, byId: new Map(rows.map((row) => [row.id, row])), status: 'ready' };
  };

  return {
    table: (entity) => heldOf(entity).table,
    version: () => version,
    samples: () => samples,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: (entity) => {
      start(entity, heldOf(entity));
      notify();
    },
    ready: async (entity) => {
      await heldOf(entity).loading;
    },
    reading: {
      ...readOnly,
      get: async (entity, id) => {
        await heldOf(entity).loading;
        return heldOf(entity).table.byId.get(id);
      },
      list: async (entity, match) => {
        await heldOf(entity).loading;
        const { rows } = heldOf(entity).table;
        return match ? rows.filter((row) => matches(row, match)) : rows;
      },
    },
    apply: async (changes) => {
      const changed = new Set<string>();
      // What is being loaded may have been read before the change.
      await Promise.all(
        changes.map(({ before, after }) => held.get((after ?? before)?.entity ?? '')?.loading),
      );
      for (const { before, after } of changes) {
        const entry = held.get(after?.entity ?? before?.entity ?? '');
        if (!entry) continue;
        if (after) entry.stored.set(after.id, after);
        else if (before) entry.stored.delete(before.id);
        changed.add(after?.entity ?? before?.entity ?? '');
      }
      for (const [entity, entry] of held)
        if (entry.table.status === 'ready' && (changed.has(entity) || derivations[entity]))
          await present(entity, entry);
      notify();
    },
  };
}

function inOrder(stored: ReadonlyMap<string, StoredRow>): StoredRow[] {
  return [...stored.values()].sort((a, b) => a.order - b.order);
}

const refuse = () => Promise.reject(new Error('Rows are changed through the store, not while reading.'));
const readOnly = { insert: refuse, update: refuse, remove: refuse };
