import type { EntityDefinition } from '../../shared/entity.ts';
import type { Row } from '../../shared/rows.ts';
import type { Status } from './store-type.ts';
import { useTable } from './use-table.ts';

/** One row; undefined while loading and when there is none with this id. */
export function useRow<R extends Row>(
  entity: EntityDefinition<R> | undefined,
  id: string | undefined,
): { row: R | undefined; status: Status } {
  const { byId, status } = useTable(entity?.id);
  const row = id === undefined ? undefined : byId.get(id);
  // Rows are checked against the entity's fields when they are stored.
  return { row: row as R | undefined, status };
}
