import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { store } from '../../store/store.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';

/** What people call a row, also when it is named by the row it points to. Read it in components that use `useRelated`. */
export function titleText(entity: EntityDefinition, row: Row): string {
  const field = fieldOf(entity, entity.titleField);
  const value = row[entity.titleField];
  if (!field || value === undefined || value === null || value === '') return titleOf(entity, row);
  if (field.type !== 'relation') return formatValue(field, value, locale);
  const target = field.target === undefined ? undefined : entityOf(field.target);
  const related = target && store.table(target.id).byId.get(String(value));
  return target && related ? titleText(target, related) : entity.singular;
}
