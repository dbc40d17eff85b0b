import { useCallback } from 'react';
import type { EntityDefinition } from '../../shared/entity.ts';
import type { Row } from '../../shared/rows.ts';
import { store } from './store.ts';
import type { Status } from './store-type.ts';
import { useTable } from './use-table.ts';

/** All rows of an entity, derived fields included, in order of creation; live between tabs. */
export function useRows<R extends Row>(
  entity: EntityDefinition<R>,
): { rows: readonly R[]; status: Status; retry: () => void } {
  const { rows, status } = useTable(entity.id);
  const retry = useCallback(() => store.retry(entity.id), [entity.id]);
  // Rows are checked against the entity's fields when they are stored.
  return { rows: rows as readonly Row[] as readonly R[], status, retry };
}
