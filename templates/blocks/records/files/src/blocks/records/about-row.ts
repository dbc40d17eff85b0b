import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';

/** What kind of thing a row is, and its labels; not the state it is in. */
export function aboutRow(entity: EntityDefinition, row: Row): string[] {
  const kinds = entity.fields.filter(
    ({ id, type, options }) =>
      row[id] &&
      (type === 'tags' ||
        (type === 'choice' && options?.every(({ tone = 'neutral' }) => tone === 'neutral'))),
  );
  return kinds.map((field) => formatValue(field, row[field.id], locale));
}
