import type { EntityDefinition } from '../../shared/entity.ts';
import type { Row } from '../../shared/rows.ts';
import { appInfo } from './app-info.ts';

/** Address of the row's own page; undefined when its entity has none. */
export function pathOf<R extends Row>(entity: EntityDefinition<R>, row: R): string | undefined {
  return appInfo.rowPages[entity.id]?.replace(':id', encodeURIComponent(row.id));
}
