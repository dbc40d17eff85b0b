import { useSyncExternalStore } from 'react';
import { store } from './store.ts';
import type { Table } from './store-type.ts';

const nothing: Table = { rows: [], byId: new Map(), status: 'ready' };

/** The table of an entity, kept up to date; an empty one without an entity. */
export function useTable(entity: string | undefined): Table {
  return useSyncExternalStore(store.subscribe, () => (entity === undefined ? nothing : store.table(entity)));
}
