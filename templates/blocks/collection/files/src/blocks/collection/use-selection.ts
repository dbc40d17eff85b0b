import { useDeferredValue, useMemo } from 'react';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import type { FindRelated } from '../records/use-related.ts';
import { createEntries, type Entry } from './entries.ts';
import type { Order } from './order-name.ts';
import { inOrder, orderNamed } from './orders.ts';
import type { Query } from './query.ts';
import { selectEntries, type Selection } from './select-entries.ts';

export interface SelectionOptions {
  entity: EntityDefinition;
  rows: readonly Row[];
  query: Query;
  filters: readonly FieldDefinition[];
  orders: readonly Order[];
  related: FindRelated;
}

/** The rows that fit a query, in its order. Typing never waits for it. */
export function useSelection(options: SelectionOptions): Selection & { order: Order | undefined } {
  const { entity, rows, filters, orders, related } = options;
  const query = useDeferredValue(options.query);
  const toEntries = useMemo(() => createEntries({ entity, filters, related }), [entity, filters, related]);
  const entries = useMemo(() => toEntries(rows), [toEntries, rows]);
  const named = query.order;
  const chosen = useMemo(() => orderNamed(named, orders, entity), [named, orders, entity]);
  const ordered: readonly Entry[] = useMemo(
    () => inOrder(entries, chosen ? [chosen, ...orders] : orders, { entity, related }),
    [entries, chosen, orders, entity, related],
  );
  const selection = useMemo(
    () => selectEntries(ordered, query, { filters, byMatch: chosen === undefined }),
    [ordered, query, filters, chosen],
  );
  return { ...selection, order: chosen ?? (query.text.trim() === '' ? orders[0] : undefined) };
}
