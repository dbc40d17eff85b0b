import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import type { List } from './knowledge.ts';

/** A list of the app by its names, with the first facts of each row. */
export function listOf(entity: EntityDefinition, rows: readonly Row[]): List {
  const facts = entity.fields
    .filter(({ id, type }) => id !== entity.titleField && type !== 'longText')
    .slice(0, 4);
  return {
    names: [entity.singular, entity.plural],
    plural: entity.plural,
    rows: rows.map((row) => ({
      title: String(row[entity.titleField] ?? ''),
      facts: facts
        .map((field) => formatValue(field, row[field.id], locale))
        .filter((text) => text !== '')
        .join(', '),
    })),
  };
}
