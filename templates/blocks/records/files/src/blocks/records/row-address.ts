import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { store } from '../../store/store.ts';

/** Where a row leads: to its own page, or to that of the row it stands for, as what was saved or read does. */
export function rowAddress(entity: EntityDefinition, row: Row): string | undefined {
  const own = pathOf(entity, row);
  if (own !== undefined) return own;
  const field = fieldOf(entity, entity.titleField);
  const target =
    field?.type === 'relation' && field.target !== undefined ? entityOf(field.target) : undefined;
  if (!field || !target || target.id === entity.id) return undefined;
  const related = store.table(target.id).byId.get(String(row[field.id] ?? ''));
  return related && rowAddress(target, related);
}
